import { describe, expect, test } from 'vitest';
import { docxOf, pdfOf, utf8 } from '../../test/make.js';
import type { Page } from '../fetch/fetcher.js';
import { readArrived } from './arrived.js';

const WORDS =
  'Primarul Horia Vlădescu a anunțat joi că podul din Săcele va fi gata în toamnă, după doi ani de lucrări.';
const NITF = `<?xml version="1.0" encoding="UTF-8"?><nitf><head><docdata><date.issue norm="20250410T093000+0300"/></docdata></head>
<body><body.head><hedline><hl1>Podul din Săcele</hl1></hedline></body.head><body.content><p>${WORDS}</p></body.content></body></nitf>`;

const arrived = (path: string, bytes: Uint8Array, contentType: string, date?: string) =>
  readArrived(
    {
      url: `https://ecou.example/${path}`,
      bytes,
      contentType,
      fetched: '2025-04-11T08:00:00Z',
    } as Page,
    `https://ecou.example/${path}`,
    { readable: ['ro'], date },
  );

describe('what hosts hand out beside pages', () => {
  test.each([
    [
      'comunicat.pdf',
      pdfOf(['Primarul a anuntat joi ca podul va fi gata in toamna, dupa doi ani.']),
      'application/pdf',
      '2025-04-10',
    ],
    ['comunicat.docx', docxOf(['Podul din Săcele', WORDS]), 'application/octet-stream', '2025-04-10'],
    ['stire.xml', utf8(NITF), 'application/octet-stream', undefined],
  ])('%s', async (path, bytes, contentType, date) => {
    const { reports, problems } = await arrived(path, bytes, contentType, date);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(reports.map(({ report }) => [report.url, report.published.slice(0, 10)])).toEqual([
      [`https://ecou.example/${path}`, '2025-04-10'],
    ]);
    expect(reports[0]?.report.text).toContain('podul');
  });

  test('a document without a date asks for one', async () => {
    const { reports, problems } = await arrived(
      'comunicat.docx',
      docxOf(['Podul din Săcele', WORDS]),
      'application/msword',
    );
    expect(reports).toEqual([]);
    expect(problems.map(({ code }) => code)).toContain('no-date');
  });
});
