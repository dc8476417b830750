import type { FastifyInstance } from 'fastify';

/** What somebody asks of the archive, as it came in. */
export interface Question {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Answers questions somewhere else than in the thread that takes them in, over the same archive. */
export interface Answering {
  /** Null where nobody is there to answer: then who asked answers by itself. */
  readonly answer: (question: Question) => Promise<Answer | null>;
}

/** Of a question what an answer depends on, and of an answer what whoever passes it on can't know. */
const ASKED = ['host', 'accept', 'accept-language'] as const;
const ANSWERED = ['content-type', 'content-language', 'vary', 'link'] as const;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Answered where it comes in, whoever else could. */
    readonly here?: boolean;
  }
}

/** Hands questions over once they are found to be well asked, so that a long answer keeps no other waiting. */
export function answerElsewhere(app: FastifyInstance, answering: Answering): void {
  app.addHook('preHandler', async (request, reply) => {
    if (request.method !== 'GET' || request.routeOptions.config.here) return;
    const { url, headers } = request;
    const answer = await answering.answer({ url, headers: picked(ASKED, headers) });
    if (answer) return reply.code(answer.status).headers(answer.headers).send(answer.text);
  });
}

/** Answers by a server that listens to nothing; what is its own fault it leaves to who asked. */
export function answeredBy(app: FastifyInstance): Answering {
  return {
    answer: async ({ url, headers }) => {
      const response = await app.inject({ url, headers });
      if (response.statusCode >= 500) return null;
      return { status: response.statusCode, headers: picked(ANSWERED, response.headers), text: response.payload };
    },
  };
}

function picked(names: readonly string[], headers: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => (headers[name] === undefined ? [] : [[name, String(headers[name])]])),
  );
}
