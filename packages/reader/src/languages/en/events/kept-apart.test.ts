import { describe, expect, it } from 'vitest';
import { nameOf, testReader } from '../../../../test/reader.js';

/** `TYPE/mode: actors > recipients | status`. */
function eventsOf(text: string): string[] {
  const record = testReader().read({ text, published: '2025-03-10', language: 'en' }, { all: true });
  const names = (ids: readonly string[]) => ids.map((id) => nameOf(record, id)).join(' + ');
  return record.events.map(({ type, mode, actors, recipients, status }) =>
    `${type}${mode ? `/${mode}` : ''}: ${names(actors)} > ${names(recipients)} | ${status}`.replace(':  >', ': >'),
  );
}

// The people are invented. Beside what is kept apart stands what looks alike and is told.
describe("acts that are another's, of another sense, or not done", () => {
  it.each([
    // Whoever charges is neither charged nor the one who did it; a charge is no judgement, a conviction is
    [
      'Magistrate Peter Marsh formally charged him with murdering Ivan Stone.',
      ['ASSAULT/targeted: > Ivan Stone | possible'],
    ],
    [
      'Police charged Dan Roe with attacking Ivan Stone.',
      ['ACCUSE/allege: Police > Dan Roe | happened', 'ASSAULT: Dan Roe > Ivan Stone | possible'],
    ],
    ['Dan Roe arrived. Peter Marsh thanked him.', ['SUPPORT: Peter Marsh > Dan Roe | happened']],
    ['Peter Marsh thanked him.', ['SUPPORT: Peter Marsh >  | happened']],
    // What is left behind at risk is no alliance left; who is rejected rejects nobody
    ["The minister resigned, leaving the government's majority at risk.", ['RETREAT/resign: minister >  | happened']],
    ['Britain left the union in 2020.', ['SANCTION/withdraw: United Kingdom >  | happened']],
    ['There was a rejection of Ivan Stone.', []],
    ["Russia's rejection of the plan angered Kyiv.", ['REJECT: Russia >  | happened']],
    [
      'Officials said a drone strike by Russia has killed four people and wounded ten villagers.',
      ['ASSAULT: Russia > people | happened', 'ASSAULT: Russia > villagers | happened'],
    ],
    [
      'Owen Hart said police seized Dan Roe at his home and released him five hours later.',
      ['COERCE/arrest: police > Dan Roe | happened', 'RETREAT/release: police > Dan Roe | happened'],
    ],
    [
      'Police arrested a man over a crash that killed three people and injured nine villagers.',
      ['COERCE/arrest: Police > man | happened', '+DEATH: > people | happened', '+ACCIDENT: > villagers | happened'],
    ],
    [
      'Police arrested a man who attacked a guard and injured two villagers.',
      [
        'COERCE/arrest: Police > man | happened',
        'ASSAULT: man > guard | happened',
        'ASSAULT: man > villagers | happened',
      ],
    ],
    [
      'Near the house, supporters threw rocks at riot police, who responded by firing tear gas.',
      ['PROTEST/riot: supporters > riot police | happened', 'ASSAULT/crowd-control: riot police >  | happened'],
    ],
    [
      'Protesters marched in Oslo. Police said they fired tear gas at the crowd.',
      ['PROTEST/demo: Protesters >  | happened', 'ASSAULT/crowd-control: Police > crowd | happened'],
    ],
    [
      'Fifteen people were hurt by protesters demanding that the minister resign.',
      ['ASSAULT: protesters > people | happened', 'REQUEST/change: protesters >  | requested'],
    ],
    ['Ana Marsh was elected a day after the previous holder was arrested.', ['+ELECT: > Ana Marsh | happened']],
    ["Ana Marsh praised Sweden's proposals.", ['SUPPORT: Ana Marsh > Sweden | happened']],
    ['Union leaders raised the pressure on Downing Street.', []],
    ['In a letter released on Monday, the mayor said the bridge was unsafe.', []],
    ['The army released the mayor on Monday.', ['RETREAT/release: army > mayor | happened']],
    ['The deal would see dozens of hostages held by militants released.', []],
    ['There were snags in signing a truce with Russia.', []],
    ['Dan Roe allegedly attacked a guard.', ['ASSAULT: Dan Roe > guard | possible']],
    ['Israel rejected opening talks with Hamas.', []],
    ['Russia denied attacking Ukraine.', ['ASSAULT: Russia > Ukraine | denied']],
    [
      'Ana Marsh would not name a minister who has been convicted of fraud.',
      ['+APPOINT: Ana Marsh > minister | denied'],
    ],
    [
      'Ana Marsh named a minister who has been convicted of fraud.',
      ['+APPOINT: Ana Marsh > minister | happened', 'SANCTION/convict: > minister | happened'],
    ],
    ['Officers were not in the process of arresting Dan Roe.', []],
    ['Ana Marsh held a news conference on Monday.', []],
    ['Ana Marsh held a meeting with Dan Roe on Monday.', ['CONSULT: Ana Marsh > Dan Roe | happened']],
    ['Officer Dan Roe armed himself with a knife.', []],
    ['An attack on a school run by the United Nations killed 15 villagers.', ['ASSAULT: > villagers | happened']],
    ['Supporters of Dan Roe protested against his arrest.', ['PROTEST/demo: Supporters >  | happened']],
    ['Police had been searching since Friday.', []],
    ['Police searched the house of Dan Roe.', ['COERCE/seize: Police > Dan Roe | happened']],
    ["The Democrats vowed to fight Donald Trump's tariffs.", ['AGREE: Democratic Party >  | promised']],
    ['Ana Marsh promised to help Ukraine.', ['AGREE: Ana Marsh > Ukraine | promised']],
    ['Russian drones kill two villagers in Ukraine.', ['ASSAULT/drone: Russia > villagers | happened']],
    ["Ukraine's allies send tanks to Ukraine.", ['AID: allies > Ukraine | ongoing']],
    ['Police were on their trail to ensure the release of the victims.', []],
    ['Dan Roe was given a four-year prison sentence.', ['SANCTION/convict: > Dan Roe | happened']],
    ['Dan Roe was given four years in prison.', ['SANCTION/convict: > Dan Roe | happened']],
    ['Dan Roe was given a prize.', []],
    [
      'Gunmen abducted and later released three priests.',
      ['ASSAULT/abduct: Gunmen >  | happened', 'RETREAT/release: Gunmen > priests | happened'],
    ],
    ['Foreign Minister Owen Hart, meanwhile, praised Ana Marsh.', ['SUPPORT: Owen Hart > Ana Marsh | happened']],
    [
      'Ana Marsh, head of the Farmers Union, urged the government to resign.',
      ['REQUEST/yield: Ana Marsh > government | requested'],
    ],
    ['The soldiers, trained in Oslo, were praised.', []],
    ['Ana Marsh signed a decree.', []],
    [
      'Health leaders warned of delays. Union leaders threatened walkouts.',
      ['THREATEN: Union leaders >  | threatened'],
    ],
    [
      'A strong earthquake struck a part of Sichuan, killing 19 people and injuring 200, the government said.',
      ['+DISASTER: >  | happened', '+DEATH: > people | happened'],
    ],
    ['The strike hit travellers.', []],
    ['The court cancelled the law.', ['+VERDICT: court >  | happened']],
    ['The riots killed ten people.', ['+DEATH: > people | happened']],
    ['Two pedestrians died after a man collided with them.', ['+DEATH: > pedestrians | happened']],
    ['President Ana Marsh appointed an acting prosecutor on Monday.', ['+APPOINT: Ana Marsh >  | happened']],
    ['Palestinians were killed by Israeli fire.', []],
    ['People were killed by a fire in Oslo.', ['+DEATH: > People | happened']],
    ['A man named Dan Roe was arrested.', ['COERCE/arrest: > man | happened']],
    // who tells of an arrest, and who shot
    ['Lieutenant Dan Roe said he was hiding in a home when officers arrested him.', []],
    ['Dan Roe said police arrested him.', ['COERCE/arrest: police > Dan Roe | happened']],
    ['Police arrested Lieutenant Dan Roe.', ['COERCE/arrest: Police > Dan Roe | happened']],
    ['An officer was killed after at least one of the suspects opened fire on a station.', []],
    ['Hamas has delayed the release of hostages.', []],
    ['Soon after the attacks, the army, in a post on Telegram, confirmed the news.', []],
  ])('%s', (text, expected) => expect(eventsOf(text)).toEqual(expected));
});
