/** A thread that answers questions about an archive, one after another. Its first message says that it is ready. */
import { parentPort, workerData } from 'node:worker_threads';
import { openArchive } from '@cronicar/archive';
import { ReadingError } from '../options.js';
import { makeServer } from '../server.js';
import { answeredBy, type Question } from './answering.js';
import type { AnsweringSettings } from './pool.js';

const { archive: path, languages, ...settings } = workerData as AnsweringSettings;
const app = await makeServer({
  ...settings,
  archive: await openArchive(path, { mode: 'read' }),
  reading: { languages, read: () => Promise.reject(new ReadingError('busy')) },
  token: null,
  // Who asks has counted requests, and keeps answers.
  limits: { requests: Number.MAX_SAFE_INTEGER, memory: 0 },
});
const answering = answeredBy(app);
parentPort?.on('message', async (question: Question) => {
  parentPort?.postMessage(await answering.answer(question));
});
parentPort?.postMessage('ready');
