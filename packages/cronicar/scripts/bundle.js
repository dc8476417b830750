/**
 * Writes the compiled command into a few files under `bundle/`: hundreds of small modules take longer to load than a report
 * takes to read. The command works without them.
 */
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const outdir = here('../bundle');

rmSync(outdir, { recursive: true, force: true });
try {
  const { build } = await import('esbuild');
  await build({
    entryPoints: [here('../dist/main.js'), here('../dist/worker.js')],
    outdir,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    minifyWhitespace: true,
    minifySyntax: true,
    // Large, and only loaded for a text whose language is in doubt; native code.
    external: ['eld', '@photostructure/sqlite'],
    // For the packages that are CommonJS.
    banner: { js: "import { createRequire as $from } from 'node:module';\nconst require = $from(import.meta.url);" },
    logLevel: 'warning',
  });
} catch (error) {
  rmSync(outdir, { recursive: true, force: true });
  process.stderr.write(`no bundle, the command will start more slowly: ${error.message}\n`);
}
