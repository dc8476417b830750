import { readFile, stat } from 'node:fs/promises';
import { isUrl } from '../is-url.js';
import type { Problem } from '../problem.js';

/** Largest list that is read, in bytes: tens of thousands of feeds. */
const MAX_LIST = 8_000_000;

export interface SourceList {
  readonly addresses: readonly string[];
  readonly problems: readonly Problem[];
}

/** Addresses as they are, and those that files list: OPML, or one a line (`#` begins a remark). Each once, in order. */
export async function listSources(args: readonly string[]): Promise<SourceList> {
  const addresses = new Set<string>();
  const problems: Problem[] = [];
  for (const arg of args) {
    const list = isUrl(arg) ? { addresses: [arg], problems: [] } : await readList(arg);
    for (const address of list.addresses) addresses.add(address);
    problems.push(...list.problems);
  }
  return { addresses: [...addresses], problems };
}

async function readList(file: string): Promise<SourceList> {
  const failed = (problem: Pick<Problem, 'code'> & Partial<Problem>): SourceList => ({
    addresses: [],
    problems: [{ severity: 'error', file, ...problem }],
  });
  try {
    const { size } = await stat(file);
    if (size > MAX_LIST) return failed({ code: 'too-large', expected: MAX_LIST, found: size });
    const text = (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
    const list = /^\s*</.test(text) ? await readOpml(text, file) : readLines(text, file);
    if (list.addresses.length > 0 || list.problems.length > 0) return list;
    return failed({ code: 'empty-list', expected: 'OPML' });
  } catch (error) {
    const found = (error as NodeJS.ErrnoException).code ?? String(error);
    return failed({ code: found === 'ENOENT' ? 'not-found' : 'unreadable', found });
  }
}

/** All `xmlUrl`s of outlines, however deep (OPML 2.0); a file that breaks off gives those before the break. */
async function readOpml(text: string, file: string): Promise<SourceList> {
  const { SaxesParser } = await import('saxes');
  const addresses: string[] = [];
  const problems: Problem[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name.toLowerCase() !== 'outline') return;
    for (const [key, value] of Object.entries(attributes)) {
      if (key.toLowerCase() !== 'xmlurl') continue;
      const address = String(value).trim();
      if (isUrl(address)) addresses.push(address);
      else problems.push({ ...wrong(file, address), line: parser.line, field: key });
    }
  });
  parser.on('error', (error) => {
    if (problems.some(({ code }) => code === 'bad-opml')) return;
    const found = error.message.replace(/^\d+:\d+: /, '').slice(0, 120);
    problems.push({ code: 'bad-opml', severity: 'error', file, line: parser.line, found });
  });
  parser.write(text).close();
  return { addresses, problems };
}

function readLines(text: string, file: string): SourceList {
  const addresses: string[] = [];
  const problems: Problem[] = [];
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    const address = line.trim();
    if (address === '' || address.startsWith('#')) continue;
    if (isUrl(address)) addresses.push(address);
    else problems.push({ ...wrong(file, address), line: i + 1 });
  }
  return { addresses, problems: problems.slice(0, 20) };
}

function wrong(file: string, address: string): Problem {
  return { code: 'bad-url', severity: 'error', file, found: address.slice(0, 200), expected: 'https://…' };
}
