/** Small files of binary formats, made by hand, so that no fixture is of unknown origin. */
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { memorySource } from '../src/formats/bytes-of.js';
import type { FormatOptions, Item } from '../src/formats/format.js';
import { readSource } from '../src/formats/read-source.js';

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Size that the archive claims, if another than the real one. */
  readonly claimed?: number;
  readonly encrypted?: boolean;
}

const checksum = (bytes: Uint8Array): number => {
  if (typeof crc32 === 'function') return crc32(bytes);
  // Node 20 has it only inside gzip: the last eight bytes begin with it.
  return gzipSync(bytes).readUInt32LE(gzipSync(bytes).length - 8);
};

export function zipOf(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, claimed = bytes.length, encrypted = false } of entries) {
    const packed = deflateRawSync(bytes);
    const title = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800 | (encrypted ? 1 : 0), 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(checksum(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(claimed, 18);
    common.writeUInt16LE(title.length, 22);
    parts.push(Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, title, packed]));
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, tail, title]));
    offset += 30 + title.length + packed.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, listing, end]);
}

export function docxOf(paragraphs: readonly string[], doctype = ''): Uint8Array {
  const body = paragraphs
    .map(
      (text, i) =>
        `<w:p>${i === 0 ? '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>' : ''}<w:r><w:t>${text}</w:t></w:r></w:p>`,
    )
    .join('');
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  return zipOf([
    {
      name: '[Content_Types].xml',
      bytes: utf8(
        `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${main}.styles+xml"/></Types>`,
      ),
    },
    {
      name: '_rels/.rels',
      bytes: utf8(
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      ),
    },
    {
      name: 'word/_rels/document.xml.rels',
      bytes: utf8(
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
      ),
    },
    {
      name: 'word/styles.xml',
      bytes: utf8(
        '<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>',
      ),
    },
    {
      name: 'word/document.xml',
      bytes: utf8(
        `<?xml version="1.0"?>${doctype}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
      ),
    },
  ]);
}

/** One page, each line as it is given; letters of ASCII only. */
export function pdfOf(lines: readonly string[]): Uint8Array {
  const content = `BT /F1 11 Tf 14 TL 50 780 Td ${lines.map((line) => `(${line.replace(/[()\\]/g, '\\$&')}) Tj T*`).join(' ')} ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    '<</Title(Digul va fi reparat)/CreationDate(D:20250410113000)>>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj${object}endobj\n`;
    return at;
  });
  const at = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`;
  text += `trailer<</Size ${objects.length + 1}/Root 1 0 R/Info 6 0 R>>\nstartxref\n${at}\n%%EOF`;
  return utf8(text);
}

export function warcRecord(
  url: string,
  html: string,
  mediaType = 'text/html; charset=utf-8',
  status = 200,
): Uint8Array {
  const http = utf8(`HTTP/1.1 ${status} OK\r\nContent-Type: ${mediaType}\r\n\r\n${html}`);
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2025-04-12T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:12345678-0000-0000-0000-000000000000>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n`;
  return Buffer.concat([utf8(head), http, utf8('\r\n\r\n')]);
}

export async function itemsIn(bytes: Uint8Array, name: string, options: FormatOptions = {}): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of readSource(memorySource(name, bytes), options)) items.push(item);
  return items;
}

/** What matters of items, to compare. */
export function shown(items: readonly Item[]): unknown[] {
  return items.map((item) => {
    if (item.kind === 'problem') return item.problem.code;
    if (item.kind === 'link') return [item.url, item.published ?? null, item.title ?? null];
    const { title, outlet, author, published, url, text } = item.report;
    return { title, outlet, author, published, url, text };
  });
}
