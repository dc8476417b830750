/**
 * Writes the compiled command into a few files under `bundle/`: hundreds of small modules take longer to load than a report
 * takes to read. Beside them stands what V8 made of the code (`main.cache`), so that nothing has to be compiled at a start;
 * another version of V8 takes no notice of it, and compiles. The command works without any of them.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const outdir = here('../bundle');

/** Native code, which no bundle can hold. */
const NATIVE = '@photostructure/sqlite';

/** Only the command that serves has it, and that doesn't run from the bundle (`bin/cronicar.js`). */
const SERVER = '@cronicar/server';

const common = {
  outdir,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  minifyWhitespace: true,
  minifySyntax: true,
  logLevel: 'warning',
};

/** A script, since V8 keeps the code of scripts only: a function of `require` and of its own address. */
const script = {
  ...common,
  entryPoints: [here('../dist/main.js')],
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  define: { 'import.meta.url': 'here' },
  banner: { js: '(function(require,here){' },
  footer: { js: '})' },
  // A script that comes out of a cache can't import.
  supported: { 'dynamic-import': false },
  external: [NATIVE, SERVER],
  plugins: [
    {
      name: 'language identifier apart',
      setup: ({ onResolve }) => onResolve({ filter: /^eld\/small$/ }, () => ({ path: './eld.cjs', external: true })),
    },
  ],
};

/** Large, and only loaded for a text whose language is in doubt. */
const identifier = {
  ...common,
  entryPoints: { eld: 'eld/small' },
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
};

const worker = {
  ...common,
  entryPoints: [here('../dist/worker.js')],
  format: 'esm',
  external: ['eld', NATIVE, SERVER],
  // For the packages that are CommonJS.
  banner: {
    js: "import { createRequire as makeRequire } from 'node:module';const require=makeRequire(import.meta.url);",
  },
};

rmSync(outdir, { recursive: true, force: true });
try {
  const { build } = await import('esbuild');
  for (const options of [identifier, worker, script]) await build({ ...options, absWorkingDir: here('..') });
  spawnSync(process.execPath, [here('keep-compiled.js')], { stdio: ['ignore', 'ignore', 'inherit'] });
} catch (error) {
  rmSync(outdir, { recursive: true, force: true });
  process.stderr.write(`no bundle, the command will start more slowly: ${error.message}\n`);
}
