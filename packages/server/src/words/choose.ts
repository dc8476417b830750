import type { FastifyRequest } from 'fastify';
import { negotiate } from '../http/negotiate.js';
import { en } from './en.js';
import { ro } from './ro.js';
import type { ServerWords } from './words.js';

const WORDS = { en, ro } as const;

/** In the language that who asks likes best of the two; English for those who like neither. */
export function wordsFor({ headers }: Pick<FastifyRequest, 'headers'>): ServerWords {
  return WORDS[negotiate(headers['accept-language'], ['en', 'ro']) ?? 'en'];
}
