/** Classes of nouns that event rules ask for, folded lemmas. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

export const CLASSES: Readonly<Record<string, ReadonlySet<string>>> = {
  meeting: words('meeting talks talk summit discussion negotiation consultation conversation call'),
  treaty: words(
    'agreement treaty memorandum protocol contract pact deal accord convention declaration ceasefire truce',
  ),
  sanction: words('sanction embargo tariff penalty'),
  fire: words('fire'),
  weapons: words('weapon arm missile ammunition drone tank rocket jet shell system'),
  troops: words('troop soldier force unit peacekeeper serviceman brigade battalion contingent'),
  relations: words('relation tie talk cooperation contact'),
  state: words('emergency'),
};
