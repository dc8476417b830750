import { parentPort, workerData } from 'node:worker_threads';
import { makeReading } from './reading.js';
import type { Task } from './settings.js';

const work = await workOf(workerData as Task);

parentPort?.on('message', async ({ index, input }: { index: number; input: never }) => {
  parentPort?.postMessage({ index, result: await work(input) });
});

/** What only one task needs is only loaded for it. */
async function workOf(task: Task): Promise<(input: never) => Promise<unknown>> {
  if (task.task === 'read') return makeReading(task.settings);
  if (task.task === 'serve') return (await import('./commands/serving.js')).makeServing(task.settings);
  return (await import('./commands/preparing.js')).makePreparing(task.settings);
}
