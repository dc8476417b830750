/**
 * The form that all offsets refer to: Unicode NFC with LF line ends. Carriage returns, the Unicode line and paragraph
 * separators, NEL, vertical tab and form feed become LF; leading byte order marks are dropped; a lone surrogate becomes
 * U+FFFD, so that the text can be written as UTF-8. Nothing else is changed: a second call returns its argument.
 */
export function normalize(text: string): string {
  let first = 0;
  while (text.charCodeAt(first) === 0xfeff) first++;
  const body = first > 0 ? text.slice(first) : text;
  if (PLAIN.test(body)) return body;
  return composed(body.replace(LINE_ENDS, '\n').replace(LONE_SURROGATES, '\ufffd'));
}

/** ASCII, Latin-1 and Romanian letters and the punctuation of news: nothing that NFC or the line ends would change. */
const PLAIN = /^[\t\n\u0020-\u0084\u0086-\u017f\u0218-\u021b\u2010-\u2027\u2030-\u203a\u20ac]*$/;
const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/**
 * Composition sorts the marks on one letter, which takes quadratic time on a hostile run of them. As in the stream-safe
 * format of UAX #15, a run of more than 30 marks is not one letter: the parts are composed on their own.
 */
function composed(text: string): string {
  if (!LONG_MARK_RUN.test(text)) return text.normalize('NFC');
  let result = '';
  let from = 0;
  for (const run of text.matchAll(LONG_MARK_RUNS)) {
    result += text.slice(from, run.index).normalize('NFC') + run[0];
    from = run.index + run[0].length;
  }
  return result + text.slice(from).normalize('NFC');
}

const LONG_MARK_RUN = /\p{M}{31}/u;
const LONG_MARK_RUNS = /\p{M}{31,}/gu;
