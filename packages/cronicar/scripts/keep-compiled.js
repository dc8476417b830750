/** Reads a report with the bundle, and keeps what V8 compiled for it in `bundle/main.cache`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

const bundle = new URL('../bundle/main.cjs', import.meta.url);
const report = new URL('../../../examples/acord-energie.txt', import.meta.url);

const script = new Script(readFileSync(bundle, 'utf8'), { filename: fileURLToPath(bundle) });
process.argv = [process.execPath, fileURLToPath(bundle), 'read', '--ui', 'ro', fileURLToPath(report)];
process.on('exit', (code) => {
  if (code === 0) writeFileSync(new URL('../bundle/main.cache', import.meta.url), script.createCachedData());
});
script.runInThisContext()(createRequire(bundle), bundle.href);
