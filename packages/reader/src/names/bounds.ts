/** Where names begin and end: what the tagger took in too much or left out. */
import type { NameSpan } from '../doc.js';
import { type Context, folded, isCapital, isName, nounForms, POS, sentenceStart } from './context.js';
import type { Named } from './named.js';

interface Edges {
  readonly firsts: ReadonlySet<string>;
  readonly lasts: ReadonlySet<string>;
}

/** First and last words of the full names the tagger found. */
export function nameEdges(ctx: Context): Edges {
  const firsts = new Set<string>();
  const lasts = new Set<string>();
  for (const name of ctx.names) {
    if (name.label !== 'PER' || name.end - name.first < 2) continue;
    firsts.add(folded(ctx, name.first));
    lasts.add(folded(ctx, name.end - 1));
  }
  return { firsts, lasts };
}

/** A name's first and last token: titles and quotation marks that the tagger took in are left out. */
export function trim(
  ctx: Context,
  edges: Edges,
  first: number,
  end: number,
  person: boolean,
): readonly [number, number] {
  let a = first;
  let b = end;
  while (a < b && ctx.doc.upos[a] === POS.PUNCT) a++;
  while (a < b && ctx.doc.upos[b - 1] === POS.PUNCT && !/[.)]$/.test(ctx.doc.forms[b - 1] ?? '')) b--;
  while (b - a > 1 && ctx.rules.falseAdjectives.has(ctx.doc.forms[b - 1] ?? '')) b--;
  if (!person) {
    while (
      b - a > 1 &&
      nounForms(ctx, a).some((f) => f.noun.class === 'person') &&
      !isCapital(
        ctx.doc.forms[a]
          ?.slice(1)
          .replace(/-.*$/, '')
          .replace(/^\p{Lu}+$/u, ''),
      )
    )
      a++;
    return [a, b];
  }
  // `președintele Ucrainei X`: a state in the genitive begins no person's name.
  while (b - a > 1 && ctx.rules.obliqueName(folded(ctx, a)) && isState(ctx, a)) a++;
  // `publicat pe Facebook de Primăria X`: where it stands, and whose it is.
  const known = ctx.gazetteer.match(ctx.doc, a);
  if (known !== null && known.end < b && folded(ctx, known.end) === ctx.rules.of && isName(known.entries))
    if (known.entries.every(({ key }) => /^(?:organization|outlet):/.test(key))) return [a, known.end];
  // `președintele georgian X`: there is a given name like it, but not in small letters.
  while (b - a > 1 && !isCapital(ctx.doc.forms[a]) && ctx.nation[a] !== '') a++;
  for (let k = a + 1; k + 1 < b; k++) if (folded(ctx, k) === ctx.rules.of && !isCapital(ctx.doc.forms[k + 1])) b = k;
  while (b - a > 1 && ctx.rules.generation.has(folded(ctx, b - 1).replace(/\.$/, ''))) b--;
  if (b - a === 1 && /-\p{Lu}/u.test(ctx.doc.forms[a] ?? '') && pairOfNames(ctx, a, edges)) return [a, a];
  while (b - a > 1) {
    const word = folded(ctx, a).replace(/\.$/, '');
    const noun = (ctx.rules.nouns.get(word) ?? []).some((f) => f.noun.class === 'person');
    const short = ctx.rules.abbreviations.has(word) && /^(?:\p{Lu}+|.*\.)$/u.test(ctx.doc.forms[a] ?? '');
    if (!noun && !short && !ctx.rules.courtesy.has(word) && !ctx.rules.nameArticle.startsWith(word)) break;
    if (noun && b - a === 2 && isCapital(ctx.doc.forms[a]) && a !== sentenceStart(ctx, a) && !isOffice(ctx, word))
      break;
    a++;
  }
  while (b - a > 1 && isHeadlineVerb(ctx, b - 1, edges)) b--;
  return [a, b];
}

/** `Chancellor Marsh`: an office in front of a surname, where titles stand in front; `King`, `Bishop` may be surnames. */
function isOffice({ rules }: Context, word: string): boolean {
  if (rules.front === undefined) return false;
  return (rules.nouns.get(word) ?? []).some(
    ({ noun }) =>
      noun.class === 'person' && (noun.sector === 'GOV' || noun.sector === 'LEG') && noun.family !== 'monarch',
  );
}

/** `Stone and Marsh Meet`: in a headline whose words all have capitals a verb behind a surname that the report knows. */
function isHeadlineVerb(ctx: Context, token: number, { lasts }: Edges): boolean {
  const { doc, rules } = ctx;
  if (rules.front === undefined || !rules.humanVerbs.has(folded(ctx, token)) || !lasts.has(folded(ctx, token - 1)))
    return false;
  const sentence = doc.sentenceOf[token] ?? 0;
  const end = doc.sentences.end[sentence] ?? 0;
  if (doc.upos[end - 1] === POS.PUNCT) return false;
  for (let at = doc.sentences.first[sentence] ?? 0; at < end; at++)
    if (!isCapital(doc.forms[at]) && (doc.forms[at]?.length ?? 0) > SHORT_WORD) return false;
  return true;
}

/** Words of a headline that have no capital: `and`, `with`. */
const SHORT_WORD = 4;

/** `(Federația X) Vasile Pop`: a bracket that closes inside a name without opening there parts two names. */
export function outOfBrackets(ctx: Context, span: NameSpan): readonly NameSpan[] {
  let open = 0;
  for (let k = span.first; k < span.end - 1; k++) {
    const form = ctx.doc.forms[k];
    if (form === '(') open++;
    if (form !== ')' || open-- > 0 || k === span.first) continue;
    const person = ctx.rules.givenNameGender(folded(ctx, k + 1)) !== '';
    return [{ ...span, end: k }, ...(person ? [{ ...span, first: k + 1, label: 'PER' as const }] : [])];
  }
  return [span];
}

function isState(ctx: Context, token: number): boolean {
  const hit = ctx.gazetteer.match(ctx.doc, token);
  return (
    hit !== null && hit.end === token + 1 && hit.entries.some((e) => e.form === 'name' && e.key.startsWith('country:'))
  );
}

/** `Putin-Kim`: two surnames that stand in the report on their own. */
function pairOfNames(ctx: Context, token: number, { firsts, lasts }: Edges): boolean {
  const [left, right, more] = folded(ctx, token).split('-');
  const known = (word: string | undefined): boolean => word !== undefined && (firsts.has(word) || lasts.has(word));
  return more === undefined && known(left) && known(right);
}

/** End of the name with the state or city the body sits in: `Ministerul Apărării din Armenia`, `… de la Belgrad`. */
export function seatEnd(ctx: Context, end: number): number {
  const { rules } = ctx;
  const word = folded(ctx, end);
  // `the Defence Ministry in Vilnius`
  const seated =
    rules.front !== undefined && word === rules.in && nounForms(ctx, end - 1).some((f) => f.noun.family === 'ministry');
  const at =
    seated || word === rules.from ? end + 1 : word === rules.of && folded(ctx, end + 1) === rules.to ? end + 2 : -1;
  if (at < 0 || at >= ctx.doc.count || !isCapital(ctx.doc.forms[at])) return end;
  const hit = ctx.gazetteer.match(ctx.doc, at);
  if (hit === null || !isName(hit.entries)) return end;
  return hit.entries.some((e) => e.key.startsWith('country:') || e.key.startsWith('place:')) ? hit.end : end;
}

/** First token of a person's name that the tagger took into an institution's, or the end. */
export function personInside(ctx: Context, first: number, end: number): number {
  for (let i = first + 1; i + 1 < end; i++) {
    if (
      ctx.rules.givenNameGender(folded(ctx, i)) !== '' &&
      isCapital(ctx.doc.forms[i]) &&
      isCapital(ctx.doc.forms[i + 1]) &&
      ctx.doc.upos[i - 1] !== POS.PUNCT
    )
      return i;
  }
  return end;
}

/** Longest name of an institution put together from its words. */
const LONGEST_BODY = 9;

/**
 * End of an institution's name that begins with a capitalised noun for a body and goes on in capitals (`Comitetul Militar`,
 * `Tribunalul Cluj`, `Inspectoratul pentru Situații de Urgență`), connecting words between; the token + 1 if it doesn't.
 */
export function institutionEnd(ctx: Context, first: number, taken: Uint8Array, persons: Uint8Array): number {
  const { doc, rules } = ctx;
  const form = nounForms(ctx, first).find((f) => f.noun.class === 'institution' && f.number === 'sing');
  if (form === undefined) return first + 1;
  let end = first + 1;
  const stop = Math.min(doc.count, first + LONGEST_BODY, doc.sentences.end[doc.sentenceOf[first] ?? 0] ?? doc.count);
  for (let k = first + 1; k < stop; k++) {
    const word = folded(ctx, k);
    if (isCapital(doc.forms[k]) && doc.upos[k] !== POS.PUNCT) {
      if (taken[k] === 1 && persons[k] === 1) break;
      end = k + 1;
    } else if (
      !(
        rules.genitiveArticles.has(word) ||
        word === rules.of ||
        word === rules.forWord ||
        (rules.and.has(word) && end === k && doc.upos[k - 1] === POS.NOUN)
      )
    )
      break;
  }
  return end;
}

/** A single word that is an ordinary noun for a person or body, whatever the tagger made of its capital. */
export function commonNoun(ctx: Context, token: number): boolean {
  const forms = nounForms(ctx, token);
  if (
    ctx.rules.portfolios.has(ctx.rules.stem(folded(ctx, token))) &&
    nounForms(ctx, token - 1).some((f) => f.noun.class === 'person')
  )
    return true;
  return forms.length > 0 && (forms.some((f) => f.definite) || token === sentenceStart(ctx, token));
}

/** Last words of the full names of persons, folded: alone and with a capital they are that person again. */
export function knownWords(ctx: Context, found: readonly Named[]): ReadonlySet<string> {
  const words = new Set<string>();
  const alone = new Set<string>();
  for (const name of found)
    if (name.kind === 'person' && name.end - name.first === 1) alone.add(folded(ctx, name.first));
  for (const name of found) {
    if (name.kind !== 'person' || name.end - name.first < 2) continue;
    const last = folded(ctx, name.end - 1);
    if (last.length > 2 && !ctx.rules.nouns.has(last)) words.add(last);
    // Eastern order: the first word is the surname, if it is seen alone.
    const first = folded(ctx, name.first);
    if (alone.has(first)) words.add(first);
  }
  return words;
}

/** 1 for tokens of time expressions: `Anul Nou` is no place. */
export function timedTokens(ctx: Context): Uint8Array {
  const timed = new Uint8Array(ctx.doc.count);
  for (const time of ctx.doc.times) timed.fill(1, time.first, time.end);
  return timed;
}
