import type { CommandProblem } from '../problem.js';
import { fetchProblemEn } from './fetch-en.js';

/** A problem in words; what file and line it is in is said before it. */
export function problemEn(p: CommandProblem): string {
  const field = p.field ? `field “${p.field}”` : 'the header';
  const place = p.field?.startsWith('--') ? p.field : field;
  switch (p.code) {
    case 'not-found':
      return 'no such file';
    case 'unreadable':
      return `the file cannot be read${p.found ? ` (${p.found})` : ''}`;
    case 'no-match':
      return 'no file matches the pattern';
    case 'empty-folder':
      return 'the folder has no files that can be read';
    case 'empty':
      return 'the file has no text';
    case 'binary':
      return 'not text but binary data';
    case 'unknown-encoding':
      return 'unknown character encoding; save the file as UTF-8';
    case 'encoding-guessed':
      return `not UTF-8; read as ${p.found}`;
    case 'damaged-characters':
      return 'some characters are damaged and stand as \uFFFD';
    case 'too-large':
      return `${megabytes(p.found)} of text, above the limit of ${megabytes(p.expected)} for one report; split the file`;
    case 'front-matter-open':
      return 'the header begins with --- but never ends; put a line --- after it';
    case 'front-matter-broken':
      return `the header is not valid YAML: ${p.found}`;
    case 'front-matter-not-fields':
      return `the header has no fields; lines like “${p.expected}” are expected`;
    case 'bad-field':
      return `${field} must be a text, not ${p.found === 'list' ? 'a list' : 'yes or no'}`;
    case 'no-date':
      return 'no date; give the date of publication with --date YYYY-MM-DD or as “published:” in the header';
    case 'bad-date':
      return `${place}: “${p.found}” is not a date written YYYY-MM-DD`;
    case 'no-such-date':
      return `${place}: there is no ${p.found} in the calendar; YYYY-MM-DD is expected`;
    case 'time-without-offset':
      return `${place}: the time in “${p.found}” has no offset (such as ${p.expected}); only the day is used`;
    case 'date-replaced':
      return `the date in the file, ${p.found}, is replaced by ${p.expected} from --date`;
    case 'bad-language':
      return `${place}: “${p.found}” is not a language code; a code like ${p.expected} is expected`;
    case 'other-language':
      if (p.severity === 'warning')
        return `the text is in ${languageName(p.found)}, which can't be read yet; it is kept and can be searched, without facts`;
      return `the text is in ${languageName(p.found)}, not in Romanian; can be read: ${p.expected}. If it is Romanian after all, add --language ro`;
    case 'unknown-language':
      return 'the language cannot be told from this text; if it is Romanian, add --language ro';
    case 'no-article':
      return 'there is no report on this page, only what stands around one (menus, cookie notices, pictures)';
    case 'only-a-part':
      return 'only a part of the report is here; the rest is for subscribers';
    case 'too-deep':
      return `elements are nested more than ${p.expected} deep; it is not read`;
    case 'too-many':
      return `there are more than ${p.expected} elements or records within one; it is not read`;
    case 'broken-format':
      return `this is no valid ${p.expected}${p.found ? ` (${p.found})` : ''}`;
    case 'broken-record':
      return `this record is no valid ${p.expected}${p.found ? `: ${p.found}` : ''}; it is left out`;
    case 'long-record':
      return `a record has more than ${megabytes(p.expected)}; it is left out`;
    case 'columns-guessed':
      return `columns were guessed from their names: ${p.found}; if that is right, add --guess, else say it with --map ${p.expected}`;
    case 'no-columns':
      return `no column with the text is known; say which it is with --map ${p.expected} (there are: ${p.found})`;
    case 'entities-refused':
      return 'the XML defines entities of its own or names others outside; such files are not read';
    case 'unsafe-path':
      return `the archive has an entry “${p.found}” that would lie outside of it; the entry is not read`;
    case 'bomb':
      return `the archive unpacks to more than ${megabytes(p.expected)}${p.found ? ` (${p.found})` : ''}, as archives made to do harm do; it is not read further`;
    case 'encrypted':
      return 'it is locked with a password; unlock it first';
    case 'unknown-format':
      return `its format is not known; can be read: ${p.expected}`;
    case 'output-taken':
      return `its record would have the same name as that of ${p.found} (${p.expected}); rename one of them`;
    case 'output-is-input':
      return `its record would overwrite the report ${p.found}; choose another folder for --out`;
    case 'cannot-write':
      return `cannot write ${p.expected}${p.found ? ` (${p.found})` : ''}`;
    case 'bad-world':
      return `${field} cannot be “${p.found}”; ${p.expected} is expected`;
    case 'paragraphs-left-out':
      return `${p.found} paragraphs are in another language than the report: nothing was read from them`;
    case 'not-read':
      return `the report could not be read: ${p.found}`;
    default:
      return fetchProblemEn(p.code, p);
  }
}

function languageName(code: string | number | undefined): string {
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(String(code)) ?? String(code);
  return `${name} (${code})`;
}

const megabytes = (bytes: string | number | undefined) => `${(Number(bytes) / 1e6).toFixed(1).replace('.0', '')} MB`;
