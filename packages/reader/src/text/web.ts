/**
 * End of the address that begins at `from` (URL, e-mail or bare domain), or `from` if there is none. The look is bounded:
 * every quantifier has a limit, and the path of a URL is read once.
 */
export function webEnd(text: string, from: number): number {
  MAIL.lastIndex = from;
  if (MAIL.test(text)) return MAIL.lastIndex;
  SITE.lastIndex = from;
  if (!SITE.test(text)) return from;
  let end = SITE.lastIndex;
  const limit = Math.min(text.length, from + MAX_ADDRESS);
  if (!PATH_START.has(text.charAt(end))) return end;
  while (end < limit && !PATH_END.test(text.charAt(end))) end++;
  while (TRAILING.has(text.charAt(end - 1))) end--;
  return end;
}

/** Longer addresses are cut here. */
const MAX_ADDRESS = 1000;
const MAIL = /[\w.%+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/y;
/** A scheme, `www.`, or a name under a common top-level domain in lower case. */
const SITE =
  /(?:https?:\/\/|www\.)[\w-]{1,63}(?:[.:][\w-]{1,63}){0,6}|[A-Za-z0-9][A-Za-z0-9-]{0,62}(?:\.[A-Za-z0-9-]{1,63}){0,4}\.(?:ro|RO|MD|com|org|net|eu|md|info|gov|edu|tv|ru|ua|de|fr|uk|us|it|pl|hu|bg|rs|gr|at|ch|be|nl|se|fi|no|cz|sk|si|hr|ee|lt|lv|int|mil|news|live|press|media|online|biz|io|co|cn|kr|jp|il|tr)(?![\w.-]?[A-Za-z0-9])/y;
const PATH_START: ReadonlySet<string> = new Set(['/', '?', '#']);
const PATH_END = /[\s<>"\u201c\u201d\u201e\u00ab\u00bb]/;
const TRAILING: ReadonlySet<string> = new Set(['.', ',', ';', ':', '!', '?', ')', ']', "'", '\u2019', '\u2026']);
