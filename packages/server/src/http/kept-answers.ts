import type { Archive } from '@cronicar/archive';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Longer ones are few, and would drive out many. */
const LONGEST = 2_000_000;
/** Of what stands beside an answer: its address and headers. */
const OVERHEAD = 1_000;
const HEADERS = ['content-type', 'content-language', 'vary', 'link'] as const;

interface Kept {
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

const FROM_MEMORY = Symbol('from memory');
/** The revision of the archive that an answer is about. */
const REVISION = Symbol('revision');
type Marked = FastifyRequest & { [FROM_MEMORY]?: true; [REVISION]?: string };

/**
 * Keeps answers until the archive changes: people look at the same things, and an answer depends on nothing but the archive
 * and on what was asked. Which one is given again is asked after who asks was checked; the one longest unused goes first.
 */
export function keepAnswers(app: FastifyInstance, archive: Archive, memory: number): void {
  const kept = new Map<string, Kept>();
  let held = 0;
  let revision: string | undefined;
  const forget = () => {
    kept.clear();
    held = 0;
  };
  app.addHook('preHandler', async (request: Marked, reply) => {
    if (!isMeant(request)) return;
    const now = await archive.revision();
    if (now !== revision) forget();
    revision = now;
    request[REVISION] = now;
    const key = keyOf(request);
    const found = kept.get(key);
    if (!found) return;
    kept.delete(key);
    kept.set(key, found);
    request[FROM_MEMORY] = true;
    return reply.headers(found.headers).send(found.text);
  });
  app.addHook('onSend', async (request: Marked, reply, payload) => {
    // What the archive was when it was asked, not what it is by now.
    if (request[REVISION] === undefined || request[REVISION] !== revision || request[FROM_MEMORY]) return payload;
    if (reply.statusCode !== 200 || typeof payload !== 'string' || payload.length > LONGEST) return payload;
    const key = keyOf(request);
    if (kept.has(key)) return payload;
    kept.set(key, { text: payload, headers: headersOf(reply) });
    held += sizeOf(key, payload);
    for (const [oldest, { text }] of kept) {
      if (held <= memory) break;
      kept.delete(oldest);
      held -= sizeOf(oldest, text);
    }
    return payload;
  });
}

function isMeant({ method, url }: FastifyRequest): boolean {
  return method === 'GET' && url.startsWith('/api/');
}

function keyOf({ url, headers }: FastifyRequest): string {
  return [url, headers.accept ?? '', headers['accept-language'] ?? ''].map((part) => part.slice(0, 8_000)).join('\n');
}

function headersOf(reply: FastifyReply): Record<string, string> {
  return Object.fromEntries(
    HEADERS.flatMap((name) => {
      const value = reply.getHeader(name);
      return value === undefined ? [] : [[name, String(value)]];
    }),
  );
}

/** UTF-16: two bytes a unit. */
function sizeOf(key: string, text: string): number {
  return 2 * (key.length + text.length) + OVERHEAD;
}
