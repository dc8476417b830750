/** Where and when: from the clause, before the sentence; each with what it was inferred from. */
import type { StatementsDoc } from '../doc.js';
import type { Clause } from '../grammar/clause.js';
import type { EventRules } from '../language/events.js';
import { isPlace } from './conditions.js';
import type { Sides } from './sides.js';

export interface Extent {
  readonly first: number;
  readonly end: number;
}

export interface Setting {
  readonly place: number;
  readonly time: number;
  readonly inferred: Readonly<Record<string, string>>;
}

export interface Kind {
  /** A place that is the object counts too (`a vizitat Chișinăul`, `au bombardat Harkovul`). */
  readonly bare: boolean;
  /** Done in words: the state it is about, and where something leads to, is no place of it. */
  readonly said: boolean;
  /** What is held against somebody: told beside another act it has a time of its own (`un bărbat, condamnat la trei ani`). */
  readonly held: boolean;
}

/** Rows of columns by sentence, so that a look-up doesn't walk the whole report. */
export interface SettingReader {
  readonly around: (trigger: number, clause: number, kind: Kind) => Setting;
}

export function settingReader(
  doc: StatementsDoc,
  rules: EventRules,
  sides: Sides,
  extents: readonly Extent[],
): SettingReader {
  const timesBySentence = group(doc.times.map((time) => doc.sentenceOf[time.first] as number));
  const placesBySentence = group(
    doc.mentions.map((mention) =>
      isPlace(doc.entities[mention.entity]) ? (doc.sentenceOf[mention.first] as number) : -1,
    ),
  );
  const around = (trigger: number, clause: number, { bare, said, held }: Kind): Setting => {
    const sentence = doc.sentenceOf[trigger] as number;
    const unit = doc.unitOf[trigger] as number;
    const extent = clause >= 0 ? extents[clause] : undefined;
    const inferred: Record<string, string> = {};
    const times = (timesBySentence.get(sentence) ?? []).filter((row) => {
      const time = doc.times[row];
      return time !== undefined && (time.type === 'DATE' || time.type === 'TIME') && !time.value.endsWith('_REF');
    });
    // `a promis că va pleca înainte de alegerile din 2026`: a time in what is said is not when it was said
    const told = (row: number) => {
      const inside = doc.statementOf[doc.times[row]?.first ?? 0] as number;
      return inside >= 0 && inside !== doc.statementOf[trigger];
    };
    const inUnit = times.filter(
      (row) => doc.unitOf[doc.times[row]?.first ?? 0] === unit && !told(row) && !isNouns(doc, rules, row, trigger),
    );
    const inClause = inUnit.filter(
      (row) => within(doc.times[row]?.first ?? -1, extent) && doc.clauseOf[doc.times[row]?.first ?? 0] === clause,
    );
    let time = nearest(inClause, (row) => doc.times[row]?.first ?? 0, trigger);
    if (time < 0 && inUnit.length === 1 && extent) {
      const only = inUnit[0] as number;
      const holder = doc.clauseOf[doc.times[only]?.first ?? 0] as number;
      // `…, iar pe 19 februarie instanța a decis`: a time that opens the next clause is its own.
      const opens = only >= 0 && opensNext(doc, only, holder, clause, trigger);
      const aside = held && isAside(doc, doc.clauses[clause]);
      if (
        !opens &&
        !aside &&
        (holder === -1 || within(doc.times[only]?.first ?? -1, extent) || linked(doc, clause, holder))
      ) {
        time = only;
        inferred.time = 'same sentence';
      }
    }
    const places = (placesBySentence.get(sentence) ?? []).filter(
      (row) => located(doc, rules, row, said) && !(said && isThings(doc, rules, row)),
    );
    const placesInUnit = places.filter((row) => doc.unitOf[doc.mentions[row]?.first ?? 0] === unit);
    const placesInClause = placesInUnit.filter((row) => doc.clauseOf[doc.mentions[row]?.first ?? 0] === clause);
    const pick = (rows: readonly number[]): number => {
      const proper = rows.filter((row) => doc.entities[doc.mentions[row]?.entity ?? -1]?.kind !== 'country');
      return nearest(proper.length > 0 ? proper : rows, (row) => doc.mentions[row]?.first ?? 0, trigger);
    };
    let place = pick(placesInClause);
    // A place in another clause frames the event only from in front of it.
    const [only = -1, ...others] = placesInUnit;
    const before =
      (doc.mentions[only]?.first ?? 0) < trigger && located(doc, rules, only, true) && !isAttribute(doc, rules, only);
    // `se află în Penitenciarul X, fiind condamnat`: where somebody is held is not where he was judged.
    const cell = held && doc.entities[doc.mentions[only]?.entity ?? -1]?.kind === 'facility';
    if (place < 0 && only >= 0 && others.length === 0 && before && !cell) {
      place = only;
      inferred.place = 'same sentence';
    }
    // `la Sofia, unde s-au întâlnit`
    const row = doc.clauses[clause];
    if (place < 0 && row && rules.whereWords.has(row.marker) && row.markerToken >= 0) {
      place =
        (placesBySentence.get(sentence) ?? []).findLast((one) => {
          const end = doc.mentions[one]?.end ?? 0;
          return end <= row.markerToken && row.markerToken - end <= 1;
        }) ?? -1;
    }
    if (place < 0 && bare) {
      const objects = (placesBySentence.get(sentence) ?? []).filter((row) => {
        const mention = doc.mentions[row];
        const proper = mention?.form === 'name' && doc.entities[mention.entity]?.kind !== 'country';
        return proper && mention.first > trigger && doc.clauseOf[mention.first] === clause;
      });
      place = nearest(objects, (row) => doc.mentions[row]?.first ?? 0, trigger);
    }
    if (place < 0) {
      const border = borderPlace(doc, rules, extent, clause);
      if (border >= 0) return { place: border, time, inferred };
    }
    const where = doc.mentions[place];
    return { place: where ? sides.region(where) : -1, time, inferred };
  };
  return { around };
}

/** `a vorbit despre incendiul din noaptea trecută`: the time that a preposition ties to a noun in front of it is that noun's. */
function isNouns(doc: StatementsDoc, rules: EventRules, row: number, trigger: number): boolean {
  const first = doc.times[row]?.first ?? 0;
  if (first - 1 === trigger || !rules.timeTies.has(doc.folded[first - 1] ?? '')) return false;
  // `atacul rebel din 3 iunie`: of a noun's times nobody knows which is another's.
  if (doc.morph[doc.xpos[trigger] as number]?.upos === 'NOUN') return false;
  const upos = doc.morph[doc.xpos[first - 2] as number]?.upos ?? '';
  return first - 2 !== trigger && TIED.has(upos) && (first - 2 > trigger || upos === 'NOUN');
}

/** Words of a noun phrase in front of its time. */
const TIED: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET']);

/** The time opens the clause behind, or stands in a relative one (`moțiuni care vor fi votate luni`). */
function opensNext(doc: StatementsDoc, row: number, holder: number, clause: number, trigger: number): boolean {
  const first = doc.times[row]?.first ?? 0;
  const next = doc.clauses[holder];
  if (next === undefined || holder === clause || first <= trigger) return false;
  // `a demisionat / instituția a concluzionat, în aprilie, …`: a time behind the verb of a later clause is its own.
  return next.verb > first || next.link === 'relative' || (next.mood === 'indicative' && next.verb > trigger);
}

/** `la granița cu Lituania`, `la granița armeană`: the state behind the border; -1 if there is none. */
function borderPlace(doc: StatementsDoc, rules: EventRules, extent: Extent | undefined, clause: number): number {
  if (!extent) return -1;
  for (let token = extent.first + 1; token < Math.min(extent.end, extent.first + REACH); token++) {
    if (!rules.borders.has(doc.foldedLemmas[token] as string) || doc.clauseOf[token] !== clause) continue;
    if (!rules.placePrepositions.has(doc.folded[token - 1] as string)) continue;
    const nation = rules.nationOf(doc.folded[token + 1] ?? '');
    for (let at = token + 1; at < Math.min(doc.count, token + BEHIND); at++) {
      for (const row of doc.who(at)) {
        if (doc.entities[row]?.kind === 'country') return row;
      }
    }
    if (nation !== null) return doc.entities.findIndex((one) => one.kind === 'country' && one.country === nation);
  }
  return -1;
}

/** Tokens of a clause, and behind a border, that are looked at. */
const REACH = 60;
const BEHIND = 4;

/** A place mention behind a preposition that locates. */
function located(doc: StatementsDoc, rules: EventRules, row: number, said: boolean): boolean {
  const mention = doc.mentions[row];
  if (!mention || mention.form === 'pronoun') return false;
  // `din regiuni ale țării`: which country is meant is a guess
  if (mention.form === 'description' && doc.entities[mention.entity]?.kind === 'country') return false;
  const ofState = doc.entities[mention.entity]?.kind === 'country';
  for (let token = mention.first - 1; token >= Math.max(0, mention.first - 4); token--) {
    const form = doc.folded[token] as string;
    if (said && rules.towardPrepositions.has(form)) return false;
    if (isLiving(doc, rules, token)) return false;
    if (rules.originPrepositions.has(form) && isOrigin(doc, rules, token, ofState)) return false;
    if (rules.placePrepositions.has(form))
      return (
        !rules.placelessNouns.has(doc.folded[token + 1] ?? '') &&
        !rules.apartWords?.has(doc.folded[token - 1] ?? '') &&
        !isAbout(doc, rules, token)
      );
    const upos = doc.morph[doc.xpos[token] as number]?.upos;
    if (upos !== 'NOUN' && upos !== 'ADJ' && upos !== 'DET' && upos !== 'NUM') return false;
  }
  return false;
}

/** `a aprobat planul de pace în Gaza`: the place that hangs on what is agreed, asked or blamed is that thing's. */
function isThings(doc: StatementsDoc, rules: EventRules, row: number): boolean {
  const mention = doc.mentions[row];
  // `au semnat un acord la Paris`
  if (rules.uponPrepositions.has(doc.folded[(mention?.first ?? 0) - 1] ?? '')) return false;
  let head = doc.head[mention?.head ?? 0] as number;
  // `orașul X`
  while (mention && head >= mention.first - BEHIND && head < mention.first && isBeside(doc, head, mention.first))
    head = doc.head[head] as number;
  return mention !== undefined && head >= 0 && doc.morph[doc.xpos[head] as number]?.upos === 'NOUN';
}

/** No preposition stands between a noun and the name behind it. */
function isBeside(doc: StatementsDoc, noun: number, first: number): boolean {
  if (doc.morph[doc.xpos[noun] as number]?.upos !== 'NOUN') return false;
  for (let token = noun + 1; token < first; token++)
    if (doc.morph[doc.xpos[token] as number]?.upos === 'ADP') return false;
  return true;
}

/** `femeia de 55 de ani, din localitatea X`: where somebody comes from; those who act for a state act where they are. */
function isOrigin(doc: StatementsDoc, rules: EventRules, preposition: number, ofState: boolean): boolean {
  // `doi tineri, unul din Cluj și altul din Iași`
  if (doc.morph[doc.xpos[preposition - 1] as number]?.upos === 'PRON') return true;
  let aged = false;
  for (let token = preposition - 1; token >= Math.max(0, preposition - AGED); token--) {
    const upos = doc.morph[doc.xpos[token] as number]?.upos;
    const lemma = doc.foldedLemmas[token] as string;
    aged ||= rules.ageNouns.has(lemma);
    // `șeful administrației din Rusia`: of what state somebody or some body is
    const single = upos === 'NOUN' && doc.morph[doc.xpos[token] as number]?.number !== 'plur';
    if (ofState && single && doc.who(token).length > 0) return true;
    // `Ion Stan, din Brașov`
    if (upos === 'PROPN' && doc.who(token).some((row) => doc.entities[row]?.kind === 'person')) return true;
    if (rules.people.get(lemma) === 'person')
      return !rules.powers.has(lemma) && (aged || doc.morph[doc.xpos[token] as number]?.number === 'sing');
    if (!BETWEEN.has(upos ?? '') && !rules.ageNouns.has(lemma)) return false;
  }
  return false;
}

/** `tribunalul din Washington`: where somebody or something told of is from, not where another clause's act is done. */
function isAttribute(doc: StatementsDoc, rules: EventRules, row: number): boolean {
  const first = doc.mentions[row]?.first ?? 0;
  for (let token = first - 1; token >= Math.max(1, first - BEHIND); token--) {
    if (!rules.originPrepositions.has(doc.folded[token] as string)) continue;
    const upos = doc.morph[doc.xpos[token - 1] as number]?.upos;
    return upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ';
  }
  return false;
}

/** `domiciliat în Brașov`, `originar din Cluj` */
function isLiving(doc: StatementsDoc, rules: EventRules, preposition: number): boolean {
  const before = [doc.foldedLemmas[preposition - 1] ?? '', doc.folded[preposition - 1] ?? ''];
  return before.some((word) => rules.livingWords.has(word) || rules.livingWords.has(word.replace(/[aei]$/, '')));
}

/** Tokens of somebody's age in front of where they come from. */
const AGED = 12;
const BETWEEN: ReadonlySet<string> = new Set(['NUM', 'PUNCT', 'ADP', 'ADJ', 'CCONJ']);

/** `pentru pacea din Orientul Mijlociu`: the place of what is spoken of. */
function isAbout(doc: StatementsDoc, rules: EventRules, preposition: number): boolean {
  // `înaintea reuniunii de la Bruxelles`
  const front = doc.folded[preposition - 1] === rules.compoundLink ? preposition - 2 : preposition - 1;
  for (let token = front; token >= Math.max(0, front + 1 - BEHIND); token--) {
    if (rules.aboutPrepositions.has(doc.folded[token] as string)) return true;
    const upos = doc.morph[doc.xpos[token] as number]?.upos;
    if (upos !== 'NOUN' && upos !== 'ADJ' && upos !== 'DET') return false;
  }
  return false;
}

function linked(doc: StatementsDoc, a: number, b: number): boolean {
  const of = (index: number) => doc.clauses[index];
  return of(a)?.parent === b && of(a)?.link !== 'relative'
    ? of(a)?.link === 'coordinate' || of(a)?.link === 'participial'
    : of(b)?.parent === a && of(b)?.link === 'coordinate';
}

/** `un bărbat, condamnat la trei ani`: what is told beside has a time of its own. */
function isAside(doc: StatementsDoc, row: Clause | undefined): boolean {
  return row?.mood === 'participle' && doc.folded[row.first - 1] === ',';
}

function within(token: number, extent: Extent | undefined): boolean {
  return extent !== undefined && token >= extent.first && token < extent.end;
}

function nearest(rows: readonly number[], at: (row: number) => number, token: number): number {
  let best = -1;
  let distance = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    const d = Math.abs(at(row) - token);
    if (d < distance) {
      best = row;
      distance = d;
    }
  }
  return best;
}

function group(keys: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  keys.forEach((key, row) => {
    if (key < 0) return;
    const rows = groups.get(key);
    if (rows) rows.push(row);
    else groups.set(key, [row]);
  });
  return groups;
}

/** First to last token of each clause, its own words only. */
export function clauseExtents(doc: StatementsDoc): Extent[] {
  const extents: { first: number; end: number }[] = doc.clauses.map((clause) => ({
    first: clause.first,
    end: clause.end,
  }));
  for (let token = 0; token < doc.count; token++) {
    const extent = extents[doc.clauseOf[token] as number];
    if (!extent) continue;
    if (token < extent.first) extent.first = token;
    if (token >= extent.end) extent.end = token + 1;
  }
  return extents;
}
