import type { Report } from '@cronicar/reader';
import { decode } from './bytes.js';
import { DATE_PATTERN, publishedDate } from './date.js';
import type { Fields } from './fields.js';
import type { Reasons } from './formats/format.js';
import { header } from './header.js';
import { headingOf } from './heading.js';
import { identifyLanguage } from './identify.js';
import { isError, type Problem } from './problem.js';

/** What the user says about all reports at once. What is given here stands above what the report's own header says. */
export interface ReportOptions {
  readonly date?: string;
  readonly outlet?: string;
  /** BCP 47; also switches off identification. */
  readonly language?: string;
  /** BCP 47 codes of the languages that can be read. */
  readonly readable: readonly string[];
  /** A text in another language is a report too, with a warning: it can be kept and searched. */
  readonly keepOthers?: boolean;
  /** The language is left to who calls; null where the header says none. */
  readonly anyLanguage?: boolean;
}

export interface ReadReport {
  /** Null where a problem is an error. */
  readonly report: Report | null;
  /** Where each value came from. */
  readonly reasons: Reasons;
  readonly problems: readonly Problem[];
}

/** One file's bytes to a report. Never throws for what the bytes hold: what is wrong is in `problems`. */
export async function readReport(bytes: Uint8Array, file: string, options: ReportOptions): Promise<ReadReport> {
  const decoded = decode(bytes, file);
  if (decoded.text === null) return { report: null, reasons: {}, problems: decoded.problems };
  const { fields, body, problems: headerProblems } = await header(decoded.text, file);
  const problems: Problem[] = [...decoded.problems, ...headerProblems];
  const stop = () => ({ report: null, reasons: {}, problems });
  if (problems.some(isError)) return stop();
  if (body.trim() === '') {
    problems.push({ code: 'empty', severity: 'error', file });
    return stop();
  }
  const date = published(fields, options, file);
  problems.push(...date.problems);
  const language = options.anyLanguage
    ? { code: options.language ?? fields.language?.value ?? '', problems: [] }
    : await reportLanguage(body, fields, options, file);
  problems.push(...language.problems);
  if (date.published === null || language.code === null) return stop();
  const report: Report = {
    id: fields.id?.value ?? null,
    text: body,
    published: date.published,
    language: language.code || null,
    title: fields.title?.value ?? headingOf(body),
    outlet: options.outlet ?? fields.outlet?.value ?? null,
    url: fields.url?.value ?? null,
    author: fields.author?.value ?? null,
  };
  return { report, reasons: reasonsOf(report, fields, options), problems };
}

function reasonsOf(report: Report, fields: Fields, options: ReportOptions): Reasons {
  const header = (name: 'title' | 'outlet' | 'author' | 'published' | 'language') =>
    fields[name] ? `header field “${fields[name].key}”` : undefined;
  const title = header('title') ?? (report.title ? 'first line of the text' : undefined);
  const outlet = options.outlet !== undefined ? '--outlet' : header('outlet');
  const published = options.date !== undefined ? '--date' : header('published');
  const language = options.language !== undefined ? '--language' : header('language');
  const author = header('author');
  return {
    ...(title && { title }),
    ...(outlet && { outlet }),
    ...(author && { author }),
    ...(published && { published }),
    ...(language && { language }),
  };
}

function published(fields: Fields, options: ReportOptions, file: string) {
  const problems: Problem[] = [];
  const given = options.date !== undefined;
  const text = options.date ?? fields.published?.value;
  if (text === undefined) {
    problems.push({ code: 'no-date', severity: 'error', file, expected: DATE_PATTERN });
    return { published: null, problems };
  }
  const where = given ? { field: '--date' } : { field: fields.published?.key, line: fields.published?.line };
  const date = publishedDate(text);
  if (date.published === null) {
    problems.push({ code: date.wrong, severity: 'error', file, ...where, expected: DATE_PATTERN, found: text });
    return { published: null, problems };
  }
  if (date.reduced) {
    problems.push({
      code: 'time-without-offset',
      severity: 'warning',
      file,
      ...where,
      expected: '+02:00',
      found: text,
    });
  }
  const own = fields.published && publishedDate(fields.published.value).published;
  if (given && own && own.slice(0, 10) !== date.published.slice(0, 10)) {
    const line = fields.published?.line;
    problems.push({
      code: 'date-replaced',
      severity: 'warning',
      file,
      line,
      field: '--date',
      expected: date.published,
      found: own,
    });
  }
  return { published: date.published, problems };
}

const LANGUAGE_TAG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}$/;

export async function reportLanguage(
  body: string,
  fields: Fields,
  options: Pick<ReportOptions, 'language' | 'readable' | 'keepOthers'>,
  file: string,
) {
  const given = options.language ?? fields.language?.value;
  const where = options.language
    ? { field: '--language' }
    : { field: fields.language?.key, line: fields.language?.line };
  const failed = (problem: Omit<Problem, 'severity' | 'file'>) => ({
    code: null,
    problems: [{ severity: 'error', file, ...problem } satisfies Problem],
  });
  if (given !== undefined && !LANGUAGE_TAG.test(given))
    return failed({ code: 'bad-language', ...where, expected: 'ro', found: given });
  const expected = options.readable.join(', ');
  const tag = given ?? (await identifyLanguage(body, options.readable));
  if (tag === null) return failed({ code: 'unknown-language', expected });
  const base = tag.toLowerCase().split('-')[0];
  if (options.readable.includes(base)) return { code: base, problems: [] };
  const other = { code: 'other-language', ...(given === undefined ? {} : where), expected, found: base } as const;
  if (!options.keepOthers) return failed(other);
  return { code: base, problems: [{ severity: 'warning', file, ...other } satisfies Problem] };
}
