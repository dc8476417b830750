import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { RequestProblem } from '../http/problem.js';

/** Lets through who sends the token as `Authorization: Bearer TOKEN`. How long it takes tells nothing about the token. */
export function makeTokenCheck(token: string | null): (request: FastifyRequest) => Promise<void> {
  const expected = token === null ? null : digest(token);
  return async ({ headers }) => {
    if (expected === null) throw new RequestProblem('read-only-server');
    const given = /^Bearer ([\x21-\x7e]{1,500})$/i.exec(headers.authorization ?? '')?.[1];
    if (given === undefined || !timingSafeEqual(digest(given), expected)) throw new RequestProblem('no-token');
  };
}

/** Of one length whatever is given, so that it can be compared. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
