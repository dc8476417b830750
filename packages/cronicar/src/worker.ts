import { parentPort, workerData } from 'node:worker_threads';
import type { Input } from '@cronicar/intake';
import { makeReading } from './reading.js';
import type { ReadSettings } from './settings.js';

const read = makeReading(workerData as ReadSettings);

parentPort?.on('message', async ({ index, input }: { index: number; input: Input }) => {
  parentPort?.postMessage({ index, reading: await read(input) });
});
