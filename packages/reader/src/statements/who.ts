/** Who of a report's entities can speak, and how they are named. */
import type { Mention, NamesDoc } from '../doc.js';

/** A site no list knows: `ziarulnostru.ro`. */
const SITE = /^[^\s.]+(?:\.[^\s.]+)*\.\p{L}{2,6}$/u;

export function isOutlet(doc: NamesDoc, entity: number): boolean {
  const known = doc.entities[entity];
  if (known === undefined) return false;
  return (known.world?.startsWith('outlet:') ?? false) || (known.sector === 'JRN' && SITE.test(known.name));
}

export function canSpeak(doc: NamesDoc, entity: number): boolean {
  const kind = doc.entities[entity]?.kind;
  return kind !== undefined && kind !== 'facility';
}

export function whoOf(doc: NamesDoc, mention: Mention): readonly number[] {
  const who = doc.who(mention.head);
  return who.length > 0 ? who : [mention.entity];
}

/** `șeful instituției, generalul X`: the person behind the words for who he is. */
export function apposedTo(doc: NamesDoc, starts: ReadonlyMap<number, Mention>, mention: Mention): Mention | undefined {
  if (mention.form === 'name' && doc.entities[mention.entity]?.kind === 'person') return undefined;
  if (doc.forms[mention.end] !== ',') return undefined;
  const person = starts.get(mention.end + 1) ?? starts.get(mention.end + 2);
  // `comunicate de instanță, Ion Pop a fost arestat`: the comma ends the phrase.
  const closes = person && (person.end >= doc.count || doc.morph[doc.xpos[person.end] as number]?.upos === 'PUNCT');
  return closes && person.form === 'name' && doc.entities[person.entity]?.kind === 'person' ? person : undefined;
}
