/**
 * More training sentences from those there are: with other people, places and abbreviations in the place of the printed
 * ones, so that frames are learned and not only names; and in capitals, as headlines are.
 */
import { CASING, casingOf, KINDS, type Piece } from '@cronicar/reader/training';
import { type NamedSentence, withForms } from './names-data.js';

export interface Stock {
  readonly givenNames: readonly string[];
  readonly surnames: readonly string[];
  readonly places: readonly string[];
  readonly acronyms: readonly string[];
}

const [PER, ORG, GPE] = ['PER', 'ORG', 'GPE'].map((kind) => (KINDS as readonly string[]).indexOf(kind));

/** The sentence with other names, or null if it has none that can be changed. */
export function withOtherNames(sentence: NamedSentence, stock: Stock, random: () => number): NamedSentence | null {
  const forms: string[] = [];
  const pieces: Piece[] = [];
  const chosen = new Map<string, string>();
  let at = 0;
  let changed = false;
  for (const piece of sentence.pieces) {
    forms.push(...sentence.forms.slice(at, piece.first));
    const old = sentence.forms.slice(piece.first, piece.end);
    const fresh = renamed(old, piece.kind, stock, random, chosen);
    if (fresh !== old) changed = true;
    pieces.push({ first: forms.length, end: forms.length + fresh.length, kind: piece.kind });
    forms.push(...fresh);
    at = piece.end;
  }
  forms.push(...sentence.forms.slice(at));
  return changed ? { ...withForms(`${sentence.id}-renamed`, forms), pieces } : null;
}

/** The sentence in capitals. */
export function shouted(sentence: NamedSentence): NamedSentence {
  const forms = sentence.forms.map((form) => form.toUpperCase());
  return { ...withForms(`${sentence.id}-shouted`, forms), pieces: sentence.pieces };
}

/** The sentence with its people in capitals, as broadcasters' sites print them, or with a word in capitals for stress. */
export function partlyShouted(sentence: NamedSentence, random: () => number): NamedSentence {
  const forms = [...sentence.forms];
  const people = sentence.pieces.filter(({ kind }) => kind === PER);
  if (people.length > 0 && random() < 0.5) {
    for (const { first, end } of people) for (let i = first; i < end; i++) forms[i] = forms[i].toUpperCase();
  } else {
    const inside = new Set(
      sentence.pieces.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, i) => first + i)),
    );
    for (const [i, form] of sentence.forms.entries())
      if (!inside.has(i) && form.length > 3 && random() < 0.12) forms[i] = form.toUpperCase();
  }
  return { ...withForms(`${sentence.id}-partly`, forms), pieces: sentence.pieces };
}

function renamed(
  old: readonly string[],
  kind: number,
  stock: Stock,
  random: () => number,
  chosen: Map<string, string>,
): readonly string[] {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)];
  if (kind === PER && old.every((form) => /^\p{Lu}\p{Ll}/u.test(form)) && old.length <= 3) {
    const last = old[old.length - 1];
    let surname = chosen.get(last);
    if (surname === undefined) {
      surname = pick(stock.surnames);
      chosen.set(last, surname);
    }
    const [given, second] = [pick(stock.givenNames), pick(stock.givenNames)];
    if (old.length === 1) return [/(?:ului|ul)$/.test(last) ? `${surname}-ului` : surname];
    if (old.length === 2) return [given, surname];
    return [given, random() < 0.5 ? second : pick(stock.surnames), surname];
  }
  if (old.length !== 1) return old;
  const form = old[0];
  if (kind === GPE && casingOf(form) === CASING.capital) return inflectedLike(form, pick(stock.places)).split(' ');
  if (kind === ORG && (casingOf(form) === CASING.upper || casingOf(form) === CASING.mixed))
    return [pick(stock.acronyms)];
  return old;
}

/** Gives a place the case that the old one shows. Romanian: `Clujului`, `Clujul`, `Timișoarei`. */
function inflectedLike(old: string, place: string): string {
  if (place.includes(' ') || /[iou]$/.test(place)) return place;
  if (/(?:ului|ei)$/.test(old)) return place.endsWith('a') ? `${place.slice(0, -1)}ei` : `${place}ului`;
  if (old.endsWith('ul') && !place.endsWith('a')) return `${place}ul`;
  return place;
}
