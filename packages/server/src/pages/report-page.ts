import type { ReportDetail } from '@cronicar/archive';
import type { RecordEvent, RecordStatement, ReportRecord, Span } from '@cronicar/reader';
import type { FactNames } from '../options.js';
import type { PageWords } from '../words/words.js';
import { type Html, html, safeUrl } from './html.js';

/** A report and its record as plain HTML: to be read, linked to and printed without JavaScript. */
export function reportPage({ report, record, remarks }: ReportDetail, words: PageWords, names: FactNames): Html {
  const { title, outlet, author, published } = report;
  const url = safeUrl(report.url);
  const about = [outlet, author].filter((part) => part !== null);
  const rejected = (id: string) => remarks[id]?.rejected === true;
  return html`<div class="plain">
<nav><a href="/">${words.home}</a></nav>
<article>
<header>
<h1><bdi>${title ?? ''}</bdi></h1>
<p>${about.map((part) => html`<bdi>${part}</bdi> · `)}<time datetime="${published}">${published.slice(0, 16).replace('T', ' ')}</time>${
    url === null ? '' : html` · <a href="${url}" rel="noreferrer nofollow">${words.source}</a>`
  }${report.story === null ? '' : html` · <a href="/s/${report.story}">${words.story}</a>`} · <a href="/api/reports/${report.id}">${words.record}</a></p>
</header>
${paragraphs(record.report.text)}
</article>
${facts(
  words.statements,
  record.statements.map((one) => statement(one, record, words, names, rejected(one.id))),
)}
${facts(
  words.events,
  record.events.map((one) => event(one, record, words, names, rejected(one.id))),
)}
${record.statements.length + record.events.length === 0 ? html`<p>${words.noFacts}</p>` : ''}
</div>`;
}

function paragraphs(text: string): Html[] {
  return text
    .split(/\n+/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => html`<p dir="auto">${paragraph}</p>\n`);
}

function facts(title: string, items: readonly Html[]): Html {
  return items.length === 0 ? html`` : html`<section>\n<h2>${title}</h2>\n<ol>${items}</ol>\n</section>`;
}

function statement(
  { id, speaker, act, via, addressees, content }: RecordStatement,
  record: ReportRecord,
  words: PageWords,
  names: FactNames,
  rejected: boolean,
): Html {
  const to = namesOf(record, addressees);
  const through = namesOf(record, via);
  return html`<li id="${id}"><p><strong><bdi>${speaker === null ? '—' : namesOf(record, [speaker])}</bdi></strong> · ${names.acts[act] ?? act}${
    to === '' ? '' : html` · ${words.to} <bdi>${to}</bdi>`
  }${through === '' ? '' : html` · ${words.via} <bdi>${through}</bdi>`}${rejected ? html` · <em>${words.takenBack}</em>` : ''}</p>
<blockquote dir="auto">${content.map((span) => cut(record, span)).join(' […] ')}</blockquote></li>\n`;
}

function event(
  { id, type, mode, status, actors, recipients, place, time, sources, evidence }: RecordEvent,
  record: ReportRecord,
  words: PageWords,
  names: FactNames,
  rejected: boolean,
): Html {
  const kind = names.events[`${type} ${mode}`] ?? names.events[type] ?? type;
  const sides = [namesOf(record, actors), namesOf(record, recipients)].filter((side) => side !== '').join(' → ');
  const when = time === null ? '' : (record.times.find((one) => one.id === time)?.value ?? '');
  const where = place === null ? '' : namesOf(record, [place]);
  const source = namesOf(record, sources);
  return html`<li id="${id}"><p><strong>${kind}</strong>${sides === '' ? '' : html` · <bdi>${sides}</bdi>`}${
    status === 'happened' ? '' : html` · ${names.statuses[status] ?? status}`
  }${where === '' ? '' : html` · ${words.place}: <bdi>${where}</bdi>`}${when === '' ? '' : html` · ${words.time}: ${when}`}${
    source === '' ? '' : html` · ${words.onTheWordOf} <bdi>${source}</bdi>`
  }${rejected ? html` · <em>${words.takenBack}</em>` : ''}</p>
<blockquote dir="auto">${cut(record, evidence)}</blockquote></li>\n`;
}

function namesOf({ entities }: ReportRecord, ids: readonly string[]): string {
  return ids.flatMap((id) => entities.find((one) => one.id === id)?.name ?? []).join(', ');
}

function cut({ report }: ReportRecord, [from, until]: Span): string {
  return report.text.slice(from, until);
}
