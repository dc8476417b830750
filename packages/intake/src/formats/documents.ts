/** Messages, PDF and Word documents: one report each. */
import { convertToHtml } from 'mammoth';
import PostalMime from 'postal-mime';
import { findDates } from './dates.js';
import { type DraftContext, itemsOf, type Value } from './draft.js';
import type { Item } from './format.js';
import { oneLine, plain } from './html/strings.js';
import { wordsOfHtml } from './html/words.js';
import { readZip } from './zip.js';
import { memorySource } from './bytes-of.js';
import { xmlFault } from './xml.js';

const MOST_PAGES = 500;
const MOST_DOCUMENT = 100_000_000;

/** A newsletter: the sender is the outlet, the subject the title. */
export async function readMessage(bytes: Uint8Array, context: DraftContext): Promise<Item[]> {
  const { file } = context;
  try {
    const mail = await PostalMime.parse(bytes, { maxNestingDepth: 20, maxHeadersSize: 1_000_000 });
    const html = mail.html ? wordsOfHtml(mail.html, mail.subject ?? null) : '';
    const sender = mail.from?.name?.trim() || mail.from?.address?.split('@')[1] || null;
    const date = mail.headers.find(({ key }) => key === 'date')?.value;
    const text = html.length >= 60 ? html : (mail.text ?? html);
    return itemsOf(
      {
        text,
        id: mail.messageId ?? null,
        title: mail.subject ? { value: oneLine(mail.subject), from: 'Subject' } : null,
        outlet: sender ? { value: sender, from: 'From' } : null,
        published: date ? [{ value: date, from: 'Date of the message' }] : [],
      },
      context,
    );
  } catch (error) {
    return [broken(file, 'EML', error)];
  }
}

/** A document says when it was made, not when it was published: only a date line at its beginning counts. */
export async function readPdf(bytes: Uint8Array, context: DraftContext): Promise<Item[]> {
  const { file } = context;
  try {
    const { extractText, getDocumentProxy } = await import('unpdf');
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, stopAtErrors: false, verbosity: 0 });
    if (pdf.numPages > MOST_PAGES) return [{ kind: 'problem', problem: { code: 'too-many', severity: 'error', file, expected: MOST_PAGES } }];
    const { text } = await extractText(pdf, { mergePages: false });
    const info = (await pdf.getMetadata().catch(() => null))?.info as { Title?: unknown; Author?: unknown } | undefined;
    await pdf.destroy();
    const value = (found: unknown, from: string): Value | null => (typeof found === 'string' && found.trim() !== '' ? { value: oneLine(found), from } : null);
    return documentItems(paragraphsOf(text.join('\n')), value(info?.Title, 'PDF title'), value(info?.Author, 'PDF author'), context);
  } catch (error) {
    if (/password/i.test(error instanceof Error ? `${error.name} ${error.message}` : '')) return [{ kind: 'problem', problem: { code: 'encrypted', severity: 'error', file } }];
    return [broken(file, 'PDF', error)];
  }
}

export async function readDocx(bytes: Uint8Array, context: DraftContext): Promise<Item[]> {
  const { file } = context;
  const fault = await docxFault(bytes, file);
  if (fault) return [fault];
  try {
    const { value } = await convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage: { __mammothBrand: 'ImageConverter' } as never, externalFileAccess: false } as never).catch(() => convertToHtml({ buffer: Buffer.from(bytes) }));
    const html = value.replace(/<img\b[^>]*>/g, '');
    const title = /<h1>(.{1,2000}?)<\/h1>/.exec(html)?.[1]?.replace(/<[^>]{1,200}>/g, '') ?? null;
    return documentItems(wordsOfHtml(html, title).split('\n\n'), title ? { value: oneLine(title), from: 'heading of the document' } : null, null, context);
  } catch (error) {
    return [broken(file, 'DOCX', error)];
  }
}

/** A Word document is a ZIP of XML, so it can be a bomb of either kind; that is looked at before anything else. */
async function docxFault(bytes: Uint8Array, file: string): Promise<Item | null> {
  let found: Item | null = null;
  let size = 0;
  const inner = async function* (source: { bytes: () => AsyncIterable<Uint8Array> }): AsyncIterable<Item> {
    let head = '';
    for await (const chunk of source.bytes()) {
      size += chunk.length;
      if (size > MOST_DOCUMENT) {
        yield { kind: 'problem', problem: { code: 'bomb', severity: 'error', file, expected: MOST_DOCUMENT } };
        return;
      }
      if (head.length < 100_000) head += new TextDecoder().decode(chunk);
    }
    const problem = xmlFault(head, file);
    if (problem) yield { kind: 'problem', problem };
  };
  for await (const item of readZip(memorySource(file, bytes), { inner })) {
    if (item.kind === 'problem') found ??= item;
    if (found) break;
  }
  return found;
}

function documentItems(paragraphs: readonly string[], title: Value | null, author: Value | null, context: DraftContext): Item[] {
  const published: Value[] = [];
  const rest = paragraphs.filter((text, i) => {
    if (i > 5 || text.length > 120) return true;
    const dates = findDates(text);
    if (dates.length !== 1 || published.length > 0) return true;
    published.push({ value: text.slice(dates[0]?.start, dates[0]?.end), from: 'date line of the document' });
    return false;
  });
  const name = title ? plain(title.value) : null;
  return itemsOf({ text: rest.filter((text, i) => i > 2 || plain(text) !== name).join('\n\n'), title, author, published }, context);
}

/** Lines of a page as paragraphs: a new one begins after a line that ends a sentence and is shorter than the others. */
function paragraphsOf(text: string): string[] {
  const lines = text.split(/\r?\n/).map((one) => one.replace(/\s+/g, ' ').trim());
  const widest = Math.max(0, ...lines.slice(0, 2000).map((one) => one.length));
  const paragraphs: string[] = [];
  let open = '';
  const close = () => {
    if (open !== '' && !/^\d{1,4}$/.test(open)) paragraphs.push(open);
    open = '';
  };
  for (const line of lines) {
    if (line === '') {
      close();
      continue;
    }
    open = open === '' ? line : /\p{Ll}-$/u.test(open) && /^\p{Ll}/u.test(line) ? open.slice(0, -1) + line : `${open} ${line}`;
    if (line.length < 0.75 * widest) close();
  }
  close();
  return paragraphs;
}

function broken(file: string, expected: string, error: unknown): Item {
  const found = error instanceof Error ? error.message.split('\n')[0]?.slice(0, 100) : '';
  return { kind: 'problem', problem: { code: 'broken-format', severity: 'error', file, expected, found } };
}
