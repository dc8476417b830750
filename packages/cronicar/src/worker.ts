import { parentPort, workerData } from 'node:worker_threads';
import { makeReading } from './reading.js';
import type { Task } from './settings.js';

const work = await workOf(workerData as Task);

parentPort?.on('message', async ({ index, item }: { index: number; item: never }) => {
  parentPort?.postMessage({ index, result: await work(item) });
});

/** What only one task needs is only loaded for it. */
async function workOf(task: Task): Promise<(item: never) => Promise<unknown>> {
  if (task.task === 'read') return makeReading(task.settings);
  if (task.task === 'serve') return (await import('./commands/serving.js')).makeServing(task.settings);
  return (await import('./commands/preparing.js')).makePreparing(task.settings);
}
