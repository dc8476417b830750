import { describe, expect, it } from 'vitest';
import { nameOf, testReader } from '../../../../test/reader.js';

/** `TYPE/mode: actors > recipients | status`. */
function eventsOf(text: string): string[] {
  const record = testReader().read({ text, published: '2025-09-03', language: 'en' });
  const names = (ids: readonly string[]) => ids.map((id) => nameOf(record, id)).join(' + ');
  return record.events.map((event) =>
    `${event.type}${event.mode ? `/${event.mode}` : ''}: ${names(event.actors)} > ${names(event.recipients)} | ${event.status}`.replace(
      '  ',
      ' ',
    ),
  );
}

// The people are invented.
describe('who does it and to whom, in headlines, titles and passives', () => {
  it.each([
    // headlines and joined verbs that leave the auxiliary of a passive out
    [
      'Petr Dvorak was convicted of fraud in May and sentenced to seven years in prison.',
      ['SANCTION/convict: > Petr Dvorak | happened', 'COERCE/arrest: > Petr Dvorak | happened'],
    ],
    ['Former minister jailed for 4 years', ['COERCE/arrest: > Former minister | happened']],
    ['Twelve civilians killed in airstrike', ['ASSAULT: > Twelve civilians | happened']],
    ['Petr Dvorak was fined and disqualified from holding office.', ['COERCE/restrict: > Petr Dvorak | happened']],
    [
      'Two teachers, a driver abducted in Oster are freed',
      ['ASSAULT/abduct: > driver | happened', 'RETREAT/release: > teachers | happened'],
    ],
    [
      'Two Swedes, two Danes abducted in Chad are freed',
      ['ASSAULT/abduct: > Danes | happened', 'RETREAT/release: > Swedes | happened'],
    ],
    // the look-alikes: an object that stands behind a time, a number or another verb, or in front as a relative
    ['Police arrested on Monday two smugglers.', ['COERCE/arrest: Police > smugglers | happened']],
    ['The blast killed at least 30 villagers.', ['ASSAULT: > villagers | happened']],
    ['Soldiers killed more than 30 villagers.', ['ASSAULT/targeted: Soldiers > villagers | happened']],
    [
      'The driver whom police arrested has died.',
      ['COERCE/arrest: police > driver | happened', '+DEATH: > driver | happened'],
    ],
    // subjects over appositions and behind titles in the plural
    [
      'The once popular interior minister, Emil Marsh, has been sentenced to 12 years for corruption.',
      ['COERCE/arrest: > Emil Marsh | happened'],
    ],
    [
      'Olga Marsh, a former minister in whose cabinet Stone had served, was arrested on Monday.',
      ['COERCE/arrest: > Olga Marsh | happened'],
    ],
    [
      'Former Communications Minister Oskar Jan Roe was arrested on Monday.',
      ['COERCE/arrest: > Oskar Jan Roe | happened'],
    ],
    [
      'The trial of former minister Oskar Roe was adjourned after police arrested a witness.',
      ['COERCE/arrest: police > witness | happened'],
    ],
    // a first verb's subject is shared, and who says it did nothing
    [
      'A Polish court acquitted three former ministers and sentenced two traders to five years, Reuters reported.',
      ['CONCEDE: Polish court > former ministers | happened', 'COERCE/arrest: Polish court > traders | happened'],
    ],
    [
      'Kabul : An air strike by Chadian troops killed eight villagers and injured two others, the army said.',
      ['ASSAULT: Chadian troops > villagers | happened'],
    ],
    ['The attack killed one man in Oster and injured at least 13 others in Kyiv.', ['ASSAULT: > man | happened']],
    // the name is the head of its titles
    [
      'Polish President Ana Marsh and Hungarian President Dan Roe met in Prague.',
      ['CONSULT: Ana Marsh + Dan Roe > | happened'],
    ],
    [
      'President Ana Marsh, Ivan Stone and Dan Roe met in Prague.',
      ['CONSULT: Ana Marsh + Ivan Stone + Dan Roe > | happened'],
    ],
    ["Ana Marsh and Dan Roe's lawyer met Ivan Stone.", ['CONSULT: lawyer > Ivan Stone | happened']],
    [
      'Poland President Ana Marsh met US President Dan Roe at the White House.',
      ['CONSULT: Ana Marsh > Dan Roe | happened'],
    ],
    [
      "Poland President Ana Marsh will have a 'quiet' meeting with US President Dan Roe on Friday.",
      ['CONSULT: Ana Marsh > Dan Roe | planned'],
    ],
    ['The attack came during a visit by EU diplomacy chief Ana Marsh.', ['CONSULT/visit: Ana Marsh > | happened']],
    // what is spoken of, who is by, and where a group is take no part
    ['The leaders discussed several issues, including Syria and trade.', []],
    ['Several officials, including Ana Marsh, met Dan Roe.', ['CONSULT: officials + Ana Marsh > Dan Roe | happened']],
    ['Ana Marsh and Dan Roe spoke for six minutes with their foreign ministers present.', []],
    [
      'Ana Marsh spoke with the foreign ministers of Poland.',
      ['CONSULT: Ana Marsh > foreign ministers of Poland | happened'],
    ],
    ['The law was criticized by human rights groups in Chad.', ['ACCUSE/disapprove: human rights groups > | happened']],
    ['The law was criticized by the city of Oster.', []],
    ['An Omani court sentenced a Tunisian trader to 15 years in prison.', ['COERCE/arrest: Omani court > | happened']],
    // calls, raids, strikes
    ['Lin Bao called on his counterpart Dan Roe in Singapore.', []],
    ['France called on Belarus to release the prisoners.', ['REQUEST/yield: France > Belarus | requested']],
    ['Two drivers called for help.', ['REQUEST/assist: drivers > | requested']],
    ['The raid was carried out by police officers.', ['COERCE/seize: police officers > | happened']],
    ['The offensive was carried out by Russian troops.', ['ASSAULT: Russian troops > | happened']],
    ['The union has called a further strike on 8 October.', ['PROTEST/strike: union > | planned']],
    ['The union has called off the strike.', ['CONCEDE: union > | happened']],
    ['The ceremony was boycotted by 20 opposition parties.', ['PROTEST/boycott: opposition parties > | happened']],
    // who was shot has no office in the arrest, and two tenses that are spelled alike
    [
      'A man was arrested after two police officers were shot dead.',
      ['COERCE/arrest: > man | happened', 'ASSAULT/firearms: > police officers | happened'],
    ],
    [
      'A man was arrested on Sunday after two police officers stopped a car in Oster.',
      ['COERCE/arrest: > man | happened'],
    ],
    ['Russian missiles hit a school in Kyiv on Thursday.', ['ASSAULT/heavy-weapons: Russia > Ukraine | happened']],
    // those of an office that were told before
    [
      'Polish President Ana Marsh called Hungarian Prime Minister Dan Roe, said spokesman Ivan Stone. The two leaders will meet in May.',
      ['CONSULT/phone: Ana Marsh > Dan Roe | happened', 'CONSULT: Ana Marsh + Dan Roe > | planned'],
    ],
  ])('%s', (text, expected) => expect(eventsOf(text)).toEqual(expected));
});
