import { runCommand } from './command.js';

// A reader that stops early (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

// No top-level await: the bundle is a script, see `scripts/bundle.js`.
runCommand(process.argv.slice(2)).then((exitCode) => {
  process.exitCode = exitCode;
});
