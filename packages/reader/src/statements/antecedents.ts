/** Who stands in front of a relative word, or of what is put in between commas. */
import type { Mention, NamesDoc } from '../doc.js';
import type { Clause } from '../grammar/clause.js';
import { isNominative } from './beside.js';
import type { MentionEdges } from './mentions.js';
import { canSpeak } from './who.js';
import { hasFiniteVerb, isPunctuation, uposOf } from './words.js';

/** Tokens of what stands between commas behind a subject. */
const INSERTION = 14;

/** `X, care neagă …`: the name right in front of the relative word, where the tree took another antecedent. */
export function antecedentOf(doc: NamesDoc, edges: MentionEdges, row: Clause): Mention | undefined {
  if (row.voice === 'passive') return undefined;
  const relative = row.link === 'relative' ? row.markerToken : (row.subject?.head ?? -1);
  if (relative < 1) return undefined;
  const marker = doc.morph[doc.xpos[relative] as number];
  if (marker?.pronoun !== 'relative' || marker.case === 'oblique' || uposOf(doc, relative - 1) === 'ADP')
    return undefined;
  const before = isPunctuation(doc, relative - 1) ? relative - 1 : relative;
  const last = edges.ends.get(beforeBrackets(doc, before));
  const mention = last && (describedBy(doc, edges, last) ?? last);
  if (!mention || !canSpeak(doc, mention.entity) || !isAttribute(doc, mention)) return undefined;
  const number = doc.entities[mention.entity]?.number;
  return row.number === '' || number === undefined || number === row.number || mention.form === 'name'
    ? mention
    : undefined;
}

/** Words of an apposition that ends with a body's name. */
const APPOSED = 8;

/** `fostul ministru X, acum deputat al partidului Y, care vorbește`: the person whom the words between commas describe. */
function describedBy(doc: NamesDoc, edges: MentionEdges, { entity, first }: Mention): Mention | undefined {
  if (doc.entities[entity]?.kind !== 'organization') return undefined;
  let role = false;
  for (let token = first - 1; token > Math.max(0, first - APPOSED); token--) {
    const morph = doc.morph[doc.xpos[token] as number];
    if (doc.forms[token] === ',') {
      const person = role ? edges.ends.get(token) : undefined;
      return person?.form === 'name' && doc.entities[person.entity]?.kind === 'person' ? person : undefined;
    }
    if (isPunctuation(doc, token) || morph?.verbForm === 'fin') return undefined;
    const noun = morph?.upos === 'NOUN' && morph.case !== 'oblique' && morph.number !== 'plur';
    role ||= noun && doc.who(token).every((one) => doc.entities[one]?.kind === 'person');
  }
  return undefined;
}

/** Words between brackets behind a name. */
const BRACKETED = 8;

/** `consilierul X (Uniunea Y), care acuză`: where the brackets that end at the token open, else the token. */
function beforeBrackets(doc: NamesDoc, token: number): number {
  if (doc.forms[token - 1] !== ')') return token;
  for (let at = token - 2; at > Math.max(0, token - BRACKETED); at--) if (doc.forms[at] === '(') return at;
  return token;
}

/** Opens its phrase, or hangs on the noun in front: no agent, no member of a list. */
function isAttribute(doc: NamesDoc, { first }: Mention): boolean {
  const upos = first > 0 ? uposOf(doc, first - 1) : undefined;
  return upos !== 'ADP' && upos !== 'CCONJ';
}

/** `Surse din delegație, citate de X, spun …`: the name in front of what stands between commas. */
export function acrossInsertion(doc: NamesDoc, edges: MentionEdges, row: Clause): Mention | undefined {
  const known = row.subject !== null && doc.who(row.subject.head).length > 0;
  if (known || row.markerToken >= 0 || row.person === 2) return undefined;
  if (row.voice === 'passive' || row.mood === 'participle' || doc.forms[row.first - 1] !== ',') return undefined;
  const apposed = edges.ends.get(row.first - 1);
  if (apposed && doc.entities[apposed.entity]?.kind === 'person' && isSetOff(doc, apposed.first)) return apposed;
  for (let token = row.first - 2; token > Math.max(0, row.first - INSERTION); token--) {
    if (doc.unitOf[token] !== row.unit) return undefined;
    // `Localnicii din X, obișnuiți cu ploile, spun`: a participle that looks like an imperative.
    if (hasFiniteVerb(doc, token, token + 1) && doc.forms[token - 1] !== ',') return undefined;
    if (doc.forms[token] !== ',') continue;
    const mention = ownerOfPlace(doc, edges, edges.ends.get(token));
    if (!mention || !isNominative(doc, mention) || !canSpeak(doc, mention.entity)) return undefined;
    // `spun` is both the first person singular and the third plural.
    if (row.person === 1 && doc.entities[mention.entity]?.number !== 'plur') return undefined;
    return mention.first > 0 && uposOf(doc, mention.first - 1) === 'ADP' ? undefined : mention;
  }
  return undefined;
}

/** Words between a comma and the name: `…, don X,`, `…, fostul polițist X,`. */
const LEADS = 3;

/** Behind a comma, or nouns and adjectives for what he is. */
function isSetOff(doc: NamesDoc, first: number): boolean {
  for (let token = first - 1; token >= Math.max(0, first - 1 - LEADS); token--) {
    if (doc.forms[token] === ',') return true;
    const morph = doc.morph[doc.xpos[token] as number];
    if ((morph?.upos !== 'NOUN' && morph?.upos !== 'ADJ') || morph.case === 'oblique') return false;
  }
  return false;
}

/** `localnicii din X`: who stands in front of the place that ends their phrase. */
function ownerOfPlace(doc: NamesDoc, edges: MentionEdges, mention: Mention | undefined): Mention | undefined {
  const place = mention && doc.entities[mention.entity]?.kind === 'place' && uposOf(doc, mention.first - 1) === 'ADP';
  const owner = place ? edges.ends.get(mention.first - 1) : undefined;
  const kind = owner ? doc.entities[owner.entity]?.kind : undefined;
  return kind === 'group' || kind === 'person' || kind === 'source' ? owner : mention;
}
