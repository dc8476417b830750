/** Who can take part in an event without a name, and nationality words. */
import { beginningOf } from '../../../language/world.js';
import { oncePerWord } from '../../../memo.js';
import { fold } from '../../../text/fold.js';
import { irregularLemmas } from '../inflect.js';
import { worldNames } from '../world/index.js';

const PEOPLE = `mother father parent son daughter brother sister wife husband relative neighbour neighbor supporter fan mourner striker passenger commuter
  activist migrant rioter nun imam rabbi pastor scientist researcher engineer sailor pilot crew man woman child person people boy girl teenager resident villager citizen civilian student pupil teacher professor doctor nurse patient
  refugee migrant evacuee family victim suspect fugitive detainee prisoner inmate convict hostage captive protester demonstrator supporter
  worker employee miner driver farmer fisherman pensioner official judge prosecutor lawyer investigator policeman officer guard agent
  firefighter rescuer volunteer soldier serviceman general colonel commander fighter rebel insurgent mercenary militant gunman terrorist
  attacker bandit smuggler trafficker thief deputy senator lawmaker mayor governor minister diplomat ambassador attache envoy mediator
  negotiator observer monitor peacekeeper inspector reporter journalist activist dissident opponent voter consumer tourist bishop priest
  pedestrian cyclist motorcyclist motorist biker hiker climber swimmer skier shopper bystander toddler infant baby teen grandmother grandfather
  entrepreneur defendant criminal pilgrim crowd aide ally`;
const BODIES = `government parliament senate police army navy military fleet ministry embassy consulate party union federation association
  organization organisation company firm group militia junta regime opposition authority gang clan tribunal court commission
  council city bank delegation coalition alliance movement guard brigade battalion contingent convoy force troop`;
const ACTING = `unit force troop group detachment contingent battalion brigade regiment division company convoy tank drone plane aircraft jet
  helicopter ship vessel missile artillery fleet patrol team crew militia leader head representative member soldier fighter
  employee agent official guard officer delegation strike protest rally march`;
const UNITS = `unit force troop group detachment contingent battalion brigade regiment division company patrol team crew militia leader
  head representative member soldier fighter employee agent official guard officer delegation`;
const POWERS = `policeman officer soldier serviceman authority government parliament army military force troop police investigator prosecutor navy
  ministry firefighter`;

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

export const people: ReadonlyMap<string, 'person' | 'body'> = new Map([
  ...words(BODIES).map((word) => [word, 'body'] as const),
  ...words(PEOPLE).map((word) => [word, 'person'] as const),
]);
export const powers: ReadonlySet<string> = new Set(words(POWERS));
export const units: ReadonlySet<string> = new Set(words(UNITS));
export const acting: ReadonlySet<string> = new Set(words(ACTING));

/** Singular that a folded plural may have. */
export function baseForms(folded: string): readonly string[] {
  if (folded.endsWith('ies')) return [`${folded.slice(0, -3)}y`];
  if (folded.endsWith('es')) return [folded.slice(0, -1), folded.slice(0, -2)];
  return folded.endsWith('s') ? [folded.slice(0, -1)] : [];
}

/** Lemma of a participle that a lemmatizer took for a word of its own. */
export const verbOf = (folded: string): string => irregularLemmas(folded)[0] ?? folded;

const byBeginning = new Map<string, ReadonlyMap<string, string | null>>();

/** Alpha-3 of a folded nationality word; null for other words, and for words of two states. */
export const nationOf = oncePerWord((folded): string | null => {
  const beginning = beginningOf(folded);
  let known = byBeginning.get(beginning);
  if (known === undefined) {
    known = readNations(beginning);
    byBeginning.set(beginning, known);
  }
  return known.get(folded) ?? null;
});

function readNations(beginning: string): ReadonlyMap<string, string | null> {
  const nations = new Map<string, string | null>();
  for (const name of worldNames.names(beginning)) {
    if (name.form !== 'adjective' || !name.key.startsWith('country:')) continue;
    const word = fold(name.phrase);
    const country = name.key.slice('country:'.length);
    const other = nations.get(word);
    nations.set(word, other === undefined || other === country ? country : null);
  }
  return nations;
}
