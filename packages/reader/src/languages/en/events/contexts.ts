/** PLOVER contexts by folded lemmas of their paragraph: `context: lemmas`. */
const TABLE = `
military: army military soldier troop missile drone weapon front offensive shelling nato fleet ammunition tank airspace
intelligence: espionage spy intelligence
executive: government minister cabinet decree
legislative: parliament senate chamber lawmaker senator bill vote session
election: election ballot vote candidate poll campaign referendum
economic: economy budget euro dollar bank trade export import investment tariff tax inflation price gas oil
legal: court judge prosecutor case trial sentence investigation defendant conviction lawyer
human_rights: torture abuse right amnesty
rights_freedoms: press freedom journalist censorship
repression: protester arrest opposition repression
diplomatic: ambassador diplomat diplomacy foreign summit visit bilateral treaty agreement delegation negotiation
territory: border territory annexation sovereignty airspace
peacekeeping: peace peacekeeper truce monitor
health: hospital doctor vaccine epidemic virus health patient
migration: migrant refugee asylum
disasters: flood earthquake fire storm drought landslide
natural_resource: mine mining ore oil gas water
environment: environment pollution climate emission
technology: technology satellite software
terrorism: terrorism terrorist bombing
cbrn: nuclear chemical biological
cyber: cyber hacker
misinformation: disinformation propaganda fake
crime: crime gang murder theft kidnapping ransom
corruption: corruption bribe graft embezzlement
illegal_drugs: drug cocaine heroin
trafficking: trafficking smuggling
religion_ethnicity: church patriarch minority religious ethnic pope
`;

export const CONTEXTS: ReadonlyMap<string, readonly string[]> = (() => {
  const byLemma = new Map<string, string[]>();
  for (const line of TABLE.trim().split('\n')) {
    const [context = '', lemmas = ''] = line.split(':');
    for (const lemma of lemmas.trim().split(' ')) byLemma.set(lemma, [...(byLemma.get(lemma) ?? []), context.trim()]);
  }
  return byLemma;
})();
