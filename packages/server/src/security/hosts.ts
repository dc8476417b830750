import { isIP } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { RequestProblem } from '../http/problem.js';

/**
 * Answers only requests that were meant for this server by name. A page elsewhere can let its own name lead to this machine
 * (DNS rebinding) and would then be of one origin with us; the Host header gives it away. A name that is an address can't be
 * made to lead elsewhere, so on a network addresses are all right.
 */
export function checkHosts(app: FastifyInstance, host: string): void {
  const own = new Set(['localhost', '127.0.0.1', '::1', host.toLowerCase()]);
  const loopback = isLoopback(host);
  app.addHook('onRequest', async (request) => {
    const name = hostName(request.headers.host);
    if (name === null || !(own.has(name) || (!loopback && isIP(name) !== 0)))
      throw new RequestProblem('wrong-host', request.headers.host ?? '');
    // What changes something, or has us work hard, must not come from a page of another origin.
    const { origin } = request.headers;
    if (request.method === 'GET' || request.method === 'HEAD' || origin === undefined) return;
    if (hostOf(origin) !== request.headers.host?.toLowerCase()) throw new RequestProblem('wrong-origin', origin);
  });
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\./.test(host);
}

/** `[::1]:8080` → `::1`; null for what is no host. */
function hostName(header: string | undefined): string | null {
  const match = /^(?:\[([0-9a-f:.]{2,45})\]|([a-z0-9._-]{1,255}))(?::\d{1,5})?$/.exec(header?.toLowerCase() ?? '');
  return match ? (match[1] ?? match[2] ?? null) : null;
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}
