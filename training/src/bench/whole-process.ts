import { spawn } from 'node:child_process';
import { median } from './measure.js';

export interface ProcessFigures {
  /** From start to the first byte on standard output. */
  readonly firstOutput: number;
  readonly end: number;
  /** Most memory it ever held, in MB. */
  readonly memory: number;
}

/** Runs a command as a user would, several times; medians in milliseconds and MB. */
export async function wholeProcess(args: readonly string[], rounds = 7): Promise<ProcessFigures> {
  const runs: ProcessFigures[] = [];
  for (let i = 0; i < rounds; i++) runs.push(await once(args));
  return {
    firstOutput: median(runs.map((run) => run.firstOutput)),
    end: median(runs.map((run) => run.end)),
    memory: median(runs.map((run) => run.memory)),
  };
}

const AT_EXIT = "process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS))";

function once(args: readonly string[]): Promise<ProcessFigures> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(AT_EXIT)}`, ...args]);
    let firstOutput = Number.NaN;
    let errors = '';
    child.stdout.on('data', () => {
      if (Number.isNaN(firstOutput)) firstOutput = performance.now() - start;
    });
    child.stderr.on('data', (data: Buffer) => {
      errors += data.toString();
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0) reject(new Error(`${args.join(' ')}: exit code ${code}\n${errors}`));
      const memory = Number(/peak (\d+)/.exec(errors)?.[1]) / 1024;
      resolve({ firstOutput, end: performance.now() - start, memory });
    });
  });
}
