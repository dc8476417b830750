/** Which format bytes are in, from the first of them, the name and what the sender says. Light: loads no reader. */

export type FormatName = 'html' | 'feed' | 'sitemap' | 'news-xml' | 'jsonl' | 'json' | 'csv' | 'urls' | 'warc' | 'eml' | 'pdf' | 'docx' | 'zip' | 'gzip' | 'text';

/** Endings by format; `.gz` may follow those of streams. */
export const EXTENSIONS: Readonly<Record<FormatName, readonly string[]>> = {
  text: ['.txt', '.md'],
  html: ['.html', '.htm', '.xhtml', '.shtml'],
  feed: ['.rss', '.atom', '.rdf'],
  sitemap: [],
  'news-xml': ['.xml', '.nitf', '.newsml'],
  jsonl: ['.jsonl', '.ndjson'],
  json: ['.json'],
  csv: ['.csv', '.tsv'],
  urls: ['.urls'],
  warc: ['.warc'],
  eml: ['.eml'],
  pdf: ['.pdf'],
  docx: ['.docx'],
  zip: ['.zip'],
  gzip: ['.gz'],
};

/** How many bytes are looked at. */
export const HEAD = 16 * 1024;

export function sniffFormat(head: Uint8Array, name: string, mediaType = ''): FormatName {
  const latin = String.fromCharCode(...head.subarray(0, 4096));
  if (latin.startsWith('%PDF-') || latin.slice(0, 1024).includes('\n%PDF-')) return 'pdf';
  if (latin.startsWith('PK\u0003\u0004') || latin.startsWith('PK\u0005\u0006')) return ends(name, 'docx') || latin.includes('word/') ? 'docx' : 'zip';
  if (latin.startsWith('\u001f\u008b')) return /\.warc(?:\.gz)?$/i.test(name) ? 'warc' : 'gzip';
  if (latin.startsWith('WARC/')) return 'warc';
  const start = latin.replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '').replace(/\0/g, '').trimStart();
  const xml = xmlKind(start);
  if (xml) return xml;
  if (/^(?:---|[ \t]{0,16}date[ \t]+\d)/.test(start)) return 'text';
  if (start.startsWith('{')) return jsonKind(start, name);
  if (start.startsWith('[') && /^\[\s{0,99}\{/.test(start)) return 'json';
  if (/^https?:\/\/\S+\s*(?:\n|$)/.test(start) || ends(name, 'urls')) return 'urls';
  if (/^[A-Za-z-]{2,40}: ?\S/.test(start) && /^(?:From|Date|Subject|Received|Message-ID|MIME-Version): /im.test(start) && (ends(name, 'eml') || /^MIME-Version: |^Received: |^Message-ID: /im.test(start))) return 'eml';
  if (ends(name, 'csv') || /^text\/(?:csv|tab-separated)/i.test(mediaType)) return 'csv';
  if (/text\/html|xhtml/i.test(mediaType) || (ends(name, 'html') && start.startsWith('<'))) return 'html';
  return 'text';
}

function xmlKind(start: string): FormatName | null {
  if (!start.startsWith('<')) return null;
  const bare = start.replace(/<!--[^>]{0,2000}-->/g, ' ');
  const root = /<(?:[a-z0-9]{1,20}:)?([a-z][a-z0-9.-]{0,30})[\s>]/i.exec(bare)?.[1]?.toLowerCase() ?? '';
  if (['rss', 'feed', 'rdf'].includes(root)) return 'feed';
  if (['urlset', 'sitemapindex'].includes(root)) return 'sitemap';
  if (['newsitem', 'newsmessage', 'packageitem', 'nitf', 'newsml'].includes(root)) return 'news-xml';
  if (/^<!doctype\s+nitf/i.test(bare)) return 'news-xml';
  if (/<(?:!doctype\s+html|html|head|body|div|p|table|article|meta|title|script|h1|span|center|font)[\s>]/i.test(bare)) return 'html';
  return bare.startsWith('<?xml') ? 'news-xml' : 'html';
}

function jsonKind(start: string, name: string): FormatName {
  if (/"version"\s{0,9}:\s{0,9}"https?:\\?\/\\?\/jsonfeed\.org/.test(start)) return 'feed';
  // One object a line, or one object over many lines.
  if (ends(name, 'jsonl')) return 'jsonl';
  const line = start.split('\n', 1)[0] ?? '';
  return start.length > line.length && /\}\s*$/.test(line) ? 'jsonl' : ends(name, 'json') ? 'json' : 'jsonl';
}

function ends(name: string, format: FormatName): boolean {
  const lower = name.toLowerCase().replace(/\.gz$/, '');
  return EXTENSIONS[format].some((ending) => lower.endsWith(ending));
}

/** Whether a file of a folder, or an entry of an archive, is taken up at all. */
export function isTaken(name: string): boolean {
  const lower = name.toLowerCase().replace(/\.gz$/, '');
  return Object.values(EXTENSIONS).some((endings) => endings.some((ending) => lower.endsWith(ending)));
}
