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
  const person = nameBehind(doc, starts, mention.end + 1);
  // `comunicate de instanță, Ion Pop a fost arestat`: the comma ends the phrase.
  const closes = person && (person.end >= doc.count || doc.morph[doc.xpos[person.end] as number]?.upos === 'PUNCT');
  return closes && person.form === 'name' && doc.entities[person.entity]?.kind === 'person' ? person : undefined;
}

/** Words for who somebody is in front of the name: `fostul deputat X`. */
const OFFICE = 3;

function nameBehind(doc: NamesDoc, starts: ReadonlyMap<number, Mention>, first: number): Mention | undefined {
  for (let token = first; token <= first + OFFICE; token++) {
    const mention = starts.get(token);
    if (mention) return mention;
    const upos = doc.morph[doc.xpos[token] as number]?.upos;
    if (token > first && upos !== 'NOUN' && upos !== 'ADJ') return undefined;
  }
  return undefined;
}
