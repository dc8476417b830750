/** XML as a stream of elements, with limits, without entities of its own. */
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { Problem } from '../problem.js';

const MOST_DEPTH = 200;
const MOST_ELEMENTS = 2_000_000;

export interface XmlHandlers {
  open?(name: string, attributes: Readonly<Record<string, string>>, path: readonly string[]): void;
  text?(text: string, path: readonly string[]): void;
  close?(name: string, path: readonly string[]): void;
}

/** Element names come without their prefix. Gives what is wrong, or null; never throws. */
export function readXml(text: string, file: string, handlers: XmlHandlers): Problem | null {
  const fault = xmlFault(text, file);
  if (fault) return fault;
  const parser = new SaxesParser();
  const path: string[] = [];
  let elements = 0;
  class Stop extends Error {}
  let problem: Problem | null = null;
  const stop = (found: Problem): never => {
    problem = found;
    throw new Stop();
  };
  parser.on('error', (error: Error) => stop({ code: 'broken-format', severity: 'error', file, expected: 'XML', found: error.message.slice(0, 100) }));
  parser.on('opentag', (tag) => {
    const { name, attributes } = tag as SaxesTagPlain;
    path.push(bare(name));
    if (path.length > MOST_DEPTH) stop({ code: 'too-deep', severity: 'error', file, expected: MOST_DEPTH });
    if (++elements > MOST_ELEMENTS) stop({ code: 'too-many', severity: 'error', file, expected: MOST_ELEMENTS });
    handlers.open?.(bare(name), attributes, path);
  });
  const words = (part: string) => handlers.text?.(part, path);
  parser.on('text', words);
  parser.on('cdata', words);
  parser.on('closetag', ({ name }) => {
    handlers.close?.(bare(name), path);
    path.pop();
  });
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof Stop) return problem;
    throw error;
  }
  return null;
}

/** Entities of its own are how XML is made to harm (bombs, files of the reader's machine); news formats need none. */
export function xmlFault(text: string, file: string): Problem | null {
  const head = text.slice(0, 200_000);
  const doctype = /<!DOCTYPE\s[^[>]{0,2000}(\[)?/i.exec(head);
  if (!/<!ENTITY/i.test(head) && !(doctype?.[1] && /<!(?:ENTITY|ATTLIST|ELEMENT)/i.test(head))) return null;
  return { code: 'entities-refused', severity: 'error', file };
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
