import { describe, expect, it } from 'vitest';
import { cut, nameOf, testReader } from '../../../../test/reader.js';

type Row = readonly [text: string, events: readonly string[]];

function furtherOf(text: string): string[] {
  const record = testReader().read({ text, published: '2025-03-10', language: 'en' }, { all: true });
  const names = (ids: readonly string[]) => ids.map((id) => nameOf(record, id)).join(' + ');
  return record.events
    .filter(({ type }) => type.startsWith('+'))
    .map((event) =>
      `[${cut(record, event.trigger)}] ${event.type} ${event.status}: ${names(event.actors)} > ${names(event.recipients)}`.trim(),
    );
}

// The people are invented. Rows with nothing beside others that tell of something are what looks alike.
const ROWS: readonly Row[] = [
  ['President Stoyan Marinov named Petr Dvorak prime minister on Monday.', []],
  ['Petr Dvorak was named director of the national museum.', ['[was named] +APPOINT happened:  > Petr Dvorak']],
  ['Police named Petr Dvorak as a suspect.', []],
  ['The prosecutor named Petr Dvorak in the indictment.', []],
  [
    'Anna Holub was appointed ambassador to France by the government.',
    ['[was appointed] +APPOINT happened: government > Anna Holub'],
  ],
  ['Anna Holub was appointed as head of the central bank.', ['[was appointed] +APPOINT happened:  > Anna Holub']],
  [
    'The president nominated Anna Holub for the post of defence minister.',
    ['[nominated] +APPOINT planned: president > Anna Holub'],
  ],
  ['Petr Dvorak was sworn in as president on Friday.', ['[was sworn] +APPOINT happened:  > Petr Dvorak']],
  ['Petr Dvorak took office on 1 March.', ['[took] +APPOINT happened:  > Petr Dvorak']],
  ['Petr Dvorak will take office in January.', ['[will take] +APPOINT planned:  > Petr Dvorak']],
  ['Petr Dvorak could be appointed minister.', []],
  ['The director is appointed by the board for four years.', []],
  ['Designated minister Petr Dvorak travelled to Paris.', []],
  ['Petr Dvorak was promoted to the rank of general.', ['[was promoted] +APPOINT happened:  > Petr Dvorak']],
  ['Anna Holub was elected president of Moldova.', ['[was elected] +ELECT happened:  > Anna Holub']],
  ['Anna Holub was re-elected on Sunday.', ['[was re-elected] +ELECT happened:  > Anna Holub']],
  ['Anna Holub won the presidential election.', ['[won] +ELECT happened:  > Anna Holub']],
  ['Anna Holub won the match.', []],
  ['The Green Party won the election.', ['[won] +ELECT happened:  > Green Party']],
  ['Anna Holub secured a second term.', ['[secured] +ELECT happened:  > Anna Holub']],
  ['The presidential election will be held on 4 May.', ['[election will be held] +ELECT planned:  >']],
  ['Elections were held in Portugal on Sunday.', ['[Elections were held] +ELECT happened:  >']],
  ['A referendum will take place in Georgia next week.', ['[referendum] +ELECT planned:  >']],
  ['After the election, the party went into opposition.', []],
  ['The prime minister called early elections.', ['[called] +ELECT planned: prime minister >']],
  ['Parliament passed the law on Tuesday.', ['[passed] +LEGISLATE happened: Parliament >']],
  ['The government approved a plan to raise wages.', []],
  ['The Senate amended the penal code.', ['[amended] +LEGISLATE happened: Senate >']],
  ['The law was adopted on Tuesday.', ['[was adopted] +LEGISLATE happened:  >']],
  ['The law took effect on 1 March.', ['[took] +LEGISLATE happened:  >']],
  ['The law will come into force on 1 July.', ['[will come] +LEGISLATE planned:  >']],
  ['The couple adopted a child.', []],
  ['Tourists bought tickets from Lufthansa.', []],
  ['The ministry awarded the contract to Vestal Group.', ['[awarded] +DEAL happened: ministry > Vestal Group']],
  ['Vestal Group filed for bankruptcy.', ['[filed] +DEAL happened:  > Vestal Group']],
  ['Two people died in a fire in Berlin.', ['[died] +DEATH happened:  > people']],
  ['Actor Petr Dvorak died on Monday.', ['[died] +DEATH happened:  > Petr Dvorak']],
  ['Petr Dvorak died of cancer in 2019.', ['[died] +DEATH happened:  > Petr Dvorak']],
  ['Petr Dvorak has not died, his family said.', ['[has not died] +DEATH denied:  > Petr Dvorak']],
  ['Five people were killed in a bus crash in Peru on Monday.', ['[were killed] +DEATH happened:  > people']],
  ['Three tourists drowned near Naples.', ['[drowned] +DEATH happened:  > tourists']],
  ['The audience died of laughter.', []],
  ['A train derailed near Milan on Friday.', ['[derailed] +ACCIDENT happened:  >']],
  ['The stock market crashed on Monday.', []],
  ['Ten people were injured in a crash near Prague.', ['[were injured] +ACCIDENT happened:  > people']],
  ['A plane crashed in Kenya.', ['[crashed] +ACCIDENT happened:  >']],
  ['An earthquake struck Turkey on Monday.', ['[struck] +DISASTER happened:  > Turkey']],
  ['A fire broke out at a hotel in Madrid.', ['[broke] +DISASTER happened:  >']],
  ['A war broke out in Sudan.', []],
  ['The strike hit Lufthansa.', []],
  ['The court upheld the ruling against Petr Dvorak.', []],
  ['The Supreme Court rejected the appeal by Anna Holub.', []],
  ['Petr Dvorak was acquitted of fraud.', ['[was acquitted] +VERDICT happened:  > Petr Dvorak']],
  ['The death of Petr Dvorak shocked the city.', ['[death] +DEATH happened:  > Petr Dvorak']],
  ['A flood could hit Berlin.', []],
  [
    'The airline Lufthansa acquired Condor Airlines for 30 million euros.',
    ['[acquired] +DEAL happened: Lufthansa > Condor Airlines'],
  ],
  ['Anna Holub was named the best player of the season.', []],
  [
    'President Andrej Kiskan swore in Anna Holub as minister.',
    ['[swore] +APPOINT happened: Andrej Kiskan > Anna Holub'],
  ],
  ['Andrej Kiskan swore to leave the government.', []],
  [
    'Anna Holub is appointed minister after the previous minister, Petr Dvorak, died in a plane crash.',
    ['[is appointed] +APPOINT happened:  > Anna Holub', '[died] +DEATH happened:  > Petr Dvorak'],
  ],
  ['Iran announces the death of Petr Dvorak.', ['[death] +DEATH happened:  > Petr Dvorak']],
  ['The draft bill amending the criminal code was sent to the Senate.', []],
  ['The Senate passed a bill amending the criminal code.', []],
  ['Petr Dvorak could not be elected president.', []],
  ['Anna Holub was named the new chief executive of Vestal Group.', ['[was named] +APPOINT happened:  > Anna Holub']],
  ['Anna Holub was named by the president in his speech.', []],
  [
    'Petr Dvorak and his cabinet will be sworn in at 9am on Wednesday by Andrej Kiskan.',
    ['[will be sworn] +APPOINT planned: Andrej Kiskan > Petr Dvorak + cabinet'],
  ],
  ['The government won a confidence vote.', []],
  ['The Senate won a confidence vote.', []],
];

describe('offices, elections, laws, business, deaths, accidents and courts in English', () => {
  it.each(ROWS)('%s', (text, events) => {
    expect(furtherOf(text)).toEqual(events);
  });
});
