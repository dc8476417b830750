const ro = {
  title: 'Între două state',
  lead: 'Ce au făcut unul față de altul, în timp: sus cooperare, jos conflict. Fiecare punct duce la dovadă.',
  a: 'Unul',
  b: 'Celălalt',
  choose: 'Alege doi: state, organizații sau oameni.',
  pairs: 'Perechi despre care știrile spun mai mult',
  none: 'Știrile nu spun nimic ce au făcut acești doi unul cu altul.',
  chart: 'Evenimente în timp, de la conflict la cooperare. Săgețile stânga și dreapta trec de la un punct la altul.',
  cooperation: 'cooperare',
  conflict: 'conflict',
  mean: 'Linia scurtă: media lunii.',
  list: 'Aceleași evenimente, pe rând',
};

const en: typeof ro = {
  title: 'Between two states',
  lead: 'What they did towards each other over time: cooperation above, conflict below. Each point leads to its proof.',
  a: 'One',
  b: 'The other',
  choose: 'Choose two: states, organizations or people.',
  pairs: 'Pairs of which reports tell most',
  none: 'Reports tell nothing these two did with each other.',
  chart: 'Events over time, from conflict to cooperation. The left and right arrow keys go from point to point.',
  cooperation: 'cooperation',
  conflict: 'conflict',
  mean: 'The short line: mean of the month.',
  list: 'The same events in turn',
};

export const WORDS = { ro, en };
