import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { docxOf, itemsIn, pdfOf, shown, utf8, warcRecord, zipOf } from './make.js';

const P1 =
  'Ministra mediului, Livia Scorțaru, a anunțat joi că lucrările la digul din Vâlcele vor fi reluate după ce apele se retrag, iar banii au fost găsiți la rectificare.';
const P2 =
  '„Nu lăsăm pe nimeni singur”, a declarat Scorțaru la Vâlcele. Potrivit Ministerului Mediului, peste 40 de gospodării sunt încă sub apă, iar drumul dintre sat și oraș este închis.';
const LONG = [P1, P2, P1.replace('joi', 'luni'), P2.replace('40', '50')];
const T = 'Digul va fi reparat';
const HTML = `<html><head><title>${T}</title><meta property="article:published_time" content="2025-04-10T11:30:00+03:00"></head><body><h1>${T}</h1><div class="entry-content"><p>${P1}</p><p>${P2}</p></div></body></html>`;
const report = (more: object) => ({
  title: T,
  outlet: null,
  author: null,
  published: '2025-04-10T11:30:00+03:00',
  url: null,
  text: `${P1}\n\n${P2}`,
  ...more,
});
const inLong = LONG.map((text) => `<p>${text}</p>`).join('');

describe('feeds', () => {
  const full = report({
    outlet: 'Ecoul Văii',
    author: 'Ilinca Brădet',
    url: 'https://ecoul.example/a',
    text: LONG.join('\n\n'),
  });
  const link = ['https://ecoul.example/b', '2025-04-10T08:00:00Z', 'Pe scurt'];
  test.each<[name: string, text: string, expected: unknown[]]>([
    [
      'RSS with full text and a summary',
      `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Ecoul Văii</title><link>https://ecoul.example</link><item><title>${T}</title><link>https://ecoul.example/a</link><dc:creator>Ilinca Brădet</dc:creator><pubDate>Thu, 10 Apr 2025 11:30:00 +0300</pubDate><description>Pe scurt.</description><content:encoded><![CDATA[${inLong}<p>Citește și: <a href="/x">altceva</a></p>]]></content:encoded></item><item><title>Pe scurt</title><link>https://ecoul.example/b</link><pubDate>Thu, 10 Apr 2025 08:00:00 GMT</pubDate><description>${P1} [&#8230;]</description></item></channel></rss>`,
      [full, link],
    ],
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Ecoul Văii</title><entry><title>${T}</title><link rel="alternate" href="https://ecoul.example/a"/><author><name>Ilinca Brădet</name></author><published>2025-04-10T11:30:00+03:00</published><content type="html">${inLong.replaceAll('<', '&lt;')}</content></entry><entry><title>Pe scurt</title><link href="https://ecoul.example/b"/><published>2025-04-10T08:00:00Z</published><summary>Atât.</summary></entry></feed>`,
      [full, link],
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Ecoul Văii',
        items: [
          {
            id: '1',
            url: 'https://ecoul.example/a',
            title: T,
            authors: [{ name: 'Ilinca Brădet' }],
            date_published: '2025-04-10T11:30:00+03:00',
            content_html: inLong,
          },
          {
            id: '2',
            url: 'https://ecoul.example/b',
            title: 'Pe scurt',
            date_published: '2025-04-10T08:00:00Z',
            summary: 'Atât.',
          },
        ],
      }),
      [full, link],
    ],
    [
      'RSS that is cut off',
      `<rss version="2.0"><channel><title>Ecoul</title><item><title>Pe scurt</title><link>https://ecoul.example/b</link><pubDate>Thu, 10 Apr 2025 08:00:00 GMT</pubDate></item><item><title>Nete`,
      [link],
    ],
    [
      'a feed with entities of its own',
      '<!DOCTYPE r [<!ENTITY a "aaaa">]><rss version="2.0"><channel><title>&a;</title></channel></rss>',
      ['entities-refused'],
    ],
  ])('%s', async (_, text, expected) => expect(shown(await itemsIn(utf8(text), 'f.xml'))).toEqual(expected));
});

describe('records', () => {
  const line = { title: T, text: `${P1}\n\n${P2}`, published: '2025-04-10T11:30:00+03:00' };
  test('JSON lines, those that are broken left out', async () => {
    const items = await itemsIn(utf8(`${JSON.stringify(line)}\n{oops\n\n${JSON.stringify(line)}`), 'f.jsonl');
    expect(shown(items)).toEqual([report({}), 'broken-record', report({})]);
    expect(items.map((item) => item.kind === 'report' && item.origin)).toEqual(['f.jsonl:1', false, 'f.jsonl:4']);
  });
  test('gzipped', async () =>
    expect(shown(await itemsIn(gzipSync(`${JSON.stringify(line)}\n`), 'f.jsonl.gz'))).toEqual([report({})]));
  test('an array', async () =>
    expect(shown(await itemsIn(utf8(JSON.stringify([line])), 'f.json'))).toEqual([report({})]));
  test('other names are used only when the user agrees', async () => {
    const other = utf8(JSON.stringify({ headline: T, content: { body: line.text }, date: line.published }));
    expect(await itemsIn(other, 'f.jsonl')).toMatchObject([
      { problem: { code: 'no-columns', severity: 'error', found: 'headline, content.body, date' } },
    ]);
    expect(
      shown(
        await itemsIn(other, 'f.jsonl', { columns: { text: 'content.body', published: 'date', title: 'headline' } }),
      ),
    ).toEqual([report({})]);
    const flat = utf8(JSON.stringify({ headline: T, body: line.text, date: line.published }));
    expect(await itemsIn(flat, 'f.jsonl')).toMatchObject([
      { problem: { code: 'columns-guessed', severity: 'error', found: 'text=body,title=headline,published=date' } },
    ]);
    expect(shown(await itemsIn(flat, 'f.jsonl', { guess: true }))).toEqual(['columns-guessed', report({})]);
  });
  test('CSV with semicolons and quoted line ends', async () => {
    const csv = `\uFEFFtitle;text;published\n${T};"${P1}\n\n${P2}";2025-04-10T11:30:00+03:00\nGol;;\n`;
    expect(shown(await itemsIn(utf8(csv), 'f.csv'))).toEqual([report({}), 'no-article']);
  });
  test('goes on behind a place', async () => {
    const bytes = utf8(`${JSON.stringify(line)}\n`.repeat(3));
    const place = (await itemsIn(bytes, 'f.jsonl'))[1]?.place;
    expect(place).toEqual({ record: 2, offset: (bytes.length / 3) * 2 });
    expect(
      (await itemsIn(bytes, 'f.jsonl', { from: place })).map((item) => item.kind === 'report' && item.origin),
    ).toEqual(['f.jsonl:3']);
  });
});

test.each<[name: string, text: string, file: string, expected: unknown[]]>([
  [
    'a list',
    'https://a.example/1\n# seen\nhttps://a.example/2 # two\nnimic\n',
    'l.txt',
    [['https://a.example/1', null, null], ['https://a.example/2', null, null], 'broken-record'],
  ],
  [
    'a sitemap',
    '<?xml version="1.0"?><urlset><url><loc>https://a.example/1</loc><lastmod>2025-04-10</lastmod></url></urlset>',
    's.xml',
    [['https://a.example/1', null, null]],
  ],
  [
    'a news sitemap',
    '<?xml version="1.0"?><urlset xmlns:news="n"><url><loc>https://a.example/1</loc><news:news><news:publication><news:name>Ecoul</news:name></news:publication><news:publication_date>2025-04-10T11:30:00+03:00</news:publication_date><news:title>Un titlu</news:title></news:news></url></urlset>',
    's.xml',
    [['https://a.example/1', '2025-04-10T11:30:00+03:00', 'Un titlu']],
  ],
  [
    'GDELT events',
    `${['1', '20250410', ...Array.from({ length: 58 }, () => '0'), 'https://a.example/1'].join('\t')}\n`,
    'e.csv',
    [['https://a.example/1', null, null]],
  ],
  [
    'a Media Cloud export',
    'id,publish_date,title,url,media_name\n7,2025-04-10,Un titlu,https://a.example/1,a.example\n',
    'm.csv',
    ['columns-guessed'],
  ],
])('links: %s', async (_, text, file, expected) => expect(shown(await itemsIn(utf8(text), file))).toEqual(expected));

test('a Media Cloud export, its columns agreed to', async () => {
  const csv = utf8('id,publish_date,title,url,media_name\n7,2025-04-10,Un titlu,https://a.example/1,a.example\n');
  expect(shown(await itemsIn(csv, 'm.csv', { guess: true }))).toEqual([
    'columns-guessed',
    ['https://a.example/1', '2025-04-10', 'Un titlu'],
  ]);
});

describe('wire formats', () => {
  test('NewsML-G2', async () => {
    const xml = `<?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem guid="urn:n:1" xml:lang="ro"><itemMeta><provider><name>Agenția Dunării</name></provider><versionCreated>2025-04-10T12:00:00+03:00</versionCreated><firstCreated>2025-04-10T11:30:00+03:00</firstCreated></itemMeta><contentMeta><creator><name>Ilinca Brădet</name></creator><headline>${T}</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>${P1}</p><p>${P2.replace('Scorțaru', '<b>Scorțaru</b>')}</p></body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>`;
    expect(shown(await itemsIn(utf8(xml), 'n.xml'))).toEqual([
      report({ outlet: 'Agenția Dunării', author: 'Ilinca Brădet' }),
    ]);
  });
  test('NITF', async () => {
    const xml = `<?xml version="1.0"?><nitf><head><title>${T}</title><docdata><doc-id id-string="7"/><date.issue norm="20250410T113000+0300"/></docdata></head><body><body.head><hedline><hl1>${T}</hl1></hedline><byline>De Ilinca Brădet</byline><distributor>Agenția Dunării</distributor></body.head><body.content><p>${P1}</p><media><media-caption>O poză</media-caption></media><p>${P2}</p></body.content></body></nitf>`;
    expect(shown(await itemsIn(utf8(xml), 'n.xml'))).toEqual([
      report({ outlet: 'Agenția Dunării', author: 'Ilinca Brădet' }),
    ]);
  });
});

describe('documents', () => {
  test('a newsletter', async () => {
    const mail = `From: =?utf-8?Q?Ecoul_V=C4=83ii?= <stiri@ecoul.example>\r\nSubject: ${T}\r\nDate: Thu, 10 Apr 2025 11:30:00 +0300\r\nMessage-ID: <1@ecoul.example>\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body><p>${P1}</p><p>${P2}</p><p>Abonează-te și tu</p></body></html>`;
    expect(shown(await itemsIn(utf8(mail), 'm.eml'))).toEqual([report({ outlet: 'Ecoul Văii' })]);
  });
  test('Word', async () =>
    expect(shown(await itemsIn(docxOf([T, '10 aprilie 2025', P1, P2]), 'd.docx'))).toEqual([
      report({ published: '2025-04-10' }),
    ]));
  test('PDF: its own date is that of the file, not of publication', async () => {
    const lines = [
      'Ministra mediului a spus joi la Galati ca digul din sat va fi reparat dupa',
      'retragerea apelor din curti.',
      'Primarul asteapta ajutoare de la guvern pentru cele patruzeci de gospodarii',
      'aflate sub apa.',
    ];
    const text =
      'Ministra mediului a spus joi la Galati ca digul din sat va fi reparat dupa retragerea apelor din curti.\n\nPrimarul asteapta ajutoare de la guvern pentru cele patruzeci de gospodarii aflate sub apa.';
    expect(shown(await itemsIn(pdfOf(lines), 'd.pdf'))).toEqual(['no-date']);
    expect(shown(await itemsIn(pdfOf(['10 aprilie 2025', ...lines]), 'd.pdf'))).toEqual([
      report({ published: '2025-04-10', text }),
    ]);
    expect(shown(await itemsIn(pdfOf(lines), 'd.pdf', { date: '2025-04-11' }))).toEqual([
      report({ published: '2025-04-11', text }),
    ]);
  });
});

describe('archives', () => {
  const url = 'https://ecoul.example/a';
  const warc = Buffer.concat([
    warcRecord(url, HTML),
    warcRecord('https://ecoul.example/404', 'nu', 'text/html', 404),
    warcRecord(`${url}b`, HTML),
  ]);
  const both = [report({ url }), report({ url: `${url}b` })];
  test('WARC', async () => expect(shown(await itemsIn(warc, 'c.warc'))).toEqual(both));
  test('WARC, each record gzipped, and from a place on', async () => {
    const records = [gzipSync(warcRecord(url, HTML)), gzipSync(warcRecord(`${url}b`, HTML))];
    const items = await itemsIn(Buffer.concat(records), 'c.warc.gz');
    expect(shown(items)).toEqual(both);
    expect(items[0]?.place).toEqual({ record: 1, offset: records[0]?.length });
    expect(shown(await itemsIn(Buffer.concat(records), 'c.warc.gz', { from: items[0]?.place }))).toEqual([both[1]]);
  });
  test('WARC that is cut off gives what is whole', async () =>
    expect(shown(await itemsIn(warc.subarray(0, warc.length - 300), 'c.warc'))[0]).toEqual(both[0]));
  test('ZIP of several formats, and of another ZIP', async () => {
    const inner = zipOf([{ name: 'b.html', bytes: utf8(HTML) }]);
    const items = await itemsIn(
      zipOf([
        { name: 'a/a.txt', bytes: utf8(` date 2025-04-10 ${P1}`) },
        { name: 'poza.jpg', bytes: utf8('x') },
        { name: 'i.zip', bytes: inner },
      ]),
      'z.zip',
    );
    expect(items.map((item) => item.kind === 'report' && [item.origin, item.report.published])).toEqual([
      ['z.zip!a/a.txt', '2025-04-10'],
      ['z.zip!i.zip!b.html', '2025-04-10T11:30:00+03:00'],
    ]);
  });
});

describe('what is made to do harm is refused', () => {
  const zeros = new Uint8Array(260_000_000);
  const nested = (depth: number): Uint8Array =>
    zipOf([depth === 0 ? { name: 'a.html', bytes: utf8(HTML) } : { name: 'i.zip', bytes: nested(depth - 1) }]);
  const bomb = `<!DOCTYPE nitf [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><nitf><body><body.content><p>&b;</p></body.content></body></nitf>`;
  const outside =
    '<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]><nitf><body><body.content><p>&x;</p></body.content></body></nitf>';
  const cases: [name: string, bytes: () => Uint8Array, file: string, codes: string[]][] = [
    ['a ZIP bomb', () => zipOf([{ name: 'a.txt', bytes: zeros }]), 'z.zip', ['bomb']],
    [
      'a ZIP bomb that lies about its size',
      () => zipOf([{ name: 'a.jsonl', bytes: zeros, claimed: 1000 }]),
      'z.zip',
      ['broken-format'],
    ],
    ['ZIPs in ZIPs', () => nested(5), 'z.zip', ['too-deep']],
    [
      'paths out of the archive',
      () =>
        zipOf([
          { name: '../../x.txt', bytes: utf8('x') },
          { name: '/etc/x.txt', bytes: utf8('x') },
        ]),
      'z.zip',
      ['unsafe-path', 'unsafe-path'],
    ],
    ['a locked entry', () => zipOf([{ name: 'x.txt', bytes: utf8('x'), encrypted: true }]), 'z.zip', ['encrypted']],
    ['an XML bomb', () => utf8(bomb), 'n.xml', ['entities-refused']],
    ['an entity outside', () => utf8(outside), 'n.xml', ['entities-refused']],
    [
      'an entity in a Word document',
      () => docxOf(['x'], '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
      'd.docx',
      ['entities-refused'],
    ],
    ['XML nested without end', () => utf8(`<urlset>${'<a>'.repeat(100_000)}`), 's.xml', ['too-deep']],
    ['no ZIP after all', () => utf8('PK\x03\x04 rest'), 'z.zip', ['broken-format']],
    ['no PDF after all', () => utf8('%PDF-1.4 rest'), 'd.pdf', ['broken-format']],
    ['no gzip after all', () => Uint8Array.of(0x1f, 0x8b, 8, 1, 2, 3), 'a.jsonl.gz', ['broken-format']],
    ['no WARC after all', () => utf8('WARC/1.0 rest'), 'c.warc', ['broken-format']],
    ['nothing', () => new Uint8Array(), 'n.html', ['empty']],
  ];
  test.each(cases)('%s', async (_, bytes, file, codes) => expect(shown(await itemsIn(bytes(), file))).toEqual(codes));
});
