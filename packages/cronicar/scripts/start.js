/**
 * `npm start`: serves an archive made of the invented reports in `examples/`. It is made at the first start, and anew when
 * the examples or the program have changed, in the user's cache. What follows `--` goes to `cronicar serve`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const command = here('../bin/cronicar.js');
const examples = here('../../../examples');

const archive = join(cacheFolder(), `examples-${fingerprint()}.db`);
if (!existsSync(archive)) make(archive);
const server = spawn(process.execPath, [command, 'serve', '--archive', archive, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
// The server is told by the terminal itself; here only its end is waited for.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill('SIGTERM'));
server.on('exit', (code) => {
  process.exitCode = code ?? 1;
});

/** Under another name until it is whole. */
function make(path) {
  const unfinished = `${path}.${process.pid}`;
  const { status } = spawnSync(process.execPath, [command, 'add', examples, '--archive', unfinished], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
  renameSync(unfinished, path);
  for (const rest of ['-wal', '-shm']) rmSync(unfinished + rest, { force: true });
}

/** Of what the archive is made of. */
function fingerprint() {
  const hash = createHash('sha256').update(readFileSync(here('../package.json')));
  for (const name of readdirSync(examples, { recursive: true }).sort()) {
    if (name.endsWith('.txt')) hash.update(name).update(readFileSync(join(examples, name)));
  }
  return hash.digest('hex').slice(0, 12);
}

function cacheFolder() {
  const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'cronicar');
  try {
    mkdirSync(folder, { recursive: true });
    return folder;
  } catch {
    return mkdtempSync(join(tmpdir(), 'cronicar-'));
  }
}
