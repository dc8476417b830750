/** A host on this machine that answers as a test says: well, badly, slowly or not at all. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export type Answering = (request: IncomingMessage, response: ServerResponse, socket: Socket) => void;

export interface Host {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** Paths asked for, in order. */
  readonly asked: string[];
  /** By path; what isn't there is 404. Paths may be put in and taken out while it runs. */
  readonly answers: Map<string, Answering | string>;
  readonly close: () => Promise<void>;
}

export async function startHost(answers: Record<string, Answering | string> = {}, port = 0): Promise<Host> {
  const asked: string[] = [];
  const byPath = new Map(Object.entries(answers));
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const answer = byPath.get(path.replace(/\?.*$/, ''));
    if (typeof answer === 'function') answer(request, response, request.socket);
    else if (answer === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': mediaType(answer) }).end(answer);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: taken } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${taken}`,
    asked,
    answers: byPath,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** Answers with these bytes as they stand, with no HTTP of ours. */
export function raw(text: string, end = true): Answering {
  return (_, __, socket) => {
    socket.write(text);
    if (end) socket.end();
  };
}

function mediaType(text: string): string {
  if (/^\s*<(?:\?xml|rss|feed)/.test(text)) return 'application/xml; charset=utf-8';
  return text.trimStart().startsWith('<') ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8';
}
