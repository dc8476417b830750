import { describe, expect, it } from 'vitest';
import { nameOf, testReader } from '../../../../test/reader.js';

/** `TYPE/mode: actors > recipients | status of THEME`. */
function eventsOf(text: string): string[] {
  const record = testReader().read({ text, published: '2025-09-03', language: 'en' });
  const names = (ids: readonly string[]) => ids.map((id) => nameOf(record, id)).join(' + ');
  return record.events.map((event) =>
    `${event.type}${event.mode ? `/${event.mode}` : ''}: ${names(event.actors)} > ${names(event.recipients)} | ${event.status}${event.theme ? ` of ${event.theme}` : ''}`.replace(
      '  ',
      ' ',
    ),
  );
}

// The people are invented.
describe('who did what to whom in English', () => {
  it.each([
    [
      'Bulgarian Prime Minister Stoyan Marinov met Austrian Chancellor Franz Oberhuber in Sofia on Monday.',
      ['CONSULT: Stoyan Marinov > Franz Oberhuber | happened'],
    ],
    [
      'Stoyan Marinov spoke by phone with Franz Oberhuber.',
      ['CONSULT/phone: Stoyan Marinov > Franz Oberhuber | happened'],
    ],
    [
      'Prime Minister Stoyan Marinov will visit Georgia next week.',
      ['CONSULT/visit: Stoyan Marinov > Georgia | planned'],
    ],
    ['Serbia and Hungary agreed to build a pipeline.', ['AGREE: Serbia + Hungary > | happened']],
    ['Serbia and Hungary signed a trade agreement.', ['SUPPORT: Serbia + Hungary > | happened']],
    ['The European Union lifted sanctions against Syria.', ['CONCEDE: European Union > Syria | happened']],
    ['Germany sent air defence missiles to Ukraine.', ['AID: Germany > Ukraine | happened']],
    ['Russia withdrew its troops from Georgia.', ['RETREAT/withdraw: Russia > Georgia | happened']],
    ['Finance Minister Petr Dvorak resigned on Monday.', ['RETREAT/resign: Petr Dvorak > | happened']],
    ['France urged Iran to release the prisoners.', ['REQUEST/yield: France > Iran | requested of RETREAT']],
    ['Poland called on Belarus to release the prisoners.', ['REQUEST/yield: Poland > Belarus | requested of RETREAT']],
    [
      'Estonia accused Russia of violating its airspace.',
      ['ACCUSE/allege: Estonia > Russia | happened', 'MOBILIZE/weapons: Russia > Estonia | happened'],
    ],
    ['France condemned the attack.', ['ACCUSE/disapprove: France > | happened']],
    ['Iran rejected the accusations by France.', ['REJECT: Iran > France | happened']],
    ['Turkey refused to meet the envoy.', ['REJECT/meet: Turkey > envoy | happened of CONSULT']],
    ['Diplomats said Hungary might block the resolution.', ['REJECT: Hungary > | possible']],
    [
      'Serbia threatened to expel the Kosovan ambassador.',
      ['THREATEN/expel: Serbia > ambassador | threatened of SANCTION'],
    ],
    ['Thousands of students protested in Belgrade.', ['PROTEST/demo: students > | happened']],
    ['Norway expelled the Russian ambassador.', ['SANCTION/expel: Norway > ambassador | happened']],
    ['Japan imposed sanctions on North Korea.', ['SANCTION: Japan > North Korea | happened']],
    ['Germany will deploy 600 soldiers to Lithuania.', ['MOBILIZE/troops: Germany > Lithuania | planned']],
    ['Police arrested 20 protesters in Belgrade.', ['COERCE/arrest: Police > protesters | happened']],
    ['Finland closed its border with Russia.', ['COERCE/restrict: Finland > Russia | happened']],
    ['Police used tear gas against protesters.', ['ASSAULT/crowd-control: Police > protesters | happened']],
    ['Russian drones struck a hospital in Ukraine.', ['ASSAULT/drone: Russia > Ukraine | happened']],
    ['Gunmen abducted three priests.', ['ASSAULT/abduct: Gunmen > priests | happened']],
    // a subject that a time or a row of nouns parts from its verb
    ['Brazil on Tuesday rejected the offer by Finland.', ['REJECT/change: Brazil > Finland | happened']],
    ['A senior U.S. official today praised Kenya.', ['SUPPORT: senior official > Kenya | happened']],
    ['Residents blocked roads in Lima.', ['PROTEST/obstruct: Residents > | happened']],
    // peoples, and people of a place
    ['Serbs protested in Novi Sad on Monday.', ['PROTEST/demo: Serbs > | happened']],
    ['The Azerbaijanis shelled a village in Armenia.', ['ASSAULT/heavy-weapons: Azerbaijanis > Armenia | happened']],
    ['Italian and Greek officials agreed to share data.', ['AGREE: Italy + Greece > | happened']],
    // what a state says of itself
    ['Japan said it had halted aid to Syria.', ['SANCTION/discontinue: Japan > Syria | happened']],
    // what no longer hangs on the verb
    ['Chad sent troops to Niger, according to Mali.', ['MOBILIZE/troops: Chad > Niger | happened']],
    ['Spain condemned the strike as a breach of rules of Peru.', ['ACCUSE/disapprove: Spain > | happened']],
    ['Malta eased the restrictions on Tunisia.', ['CONCEDE: Malta > Tunisia | happened']],
    ['Two policemen were wounded in an attack by rebels.', ['ASSAULT: rebels > policemen | happened']],
    ['Fiji is opposed to Chilean mediation.', ['REJECT: Fiji > Chile | happened']],
    // denied, planned, supposed, and nothing at all
    ['Russia denied attacking Ukraine.', ['ASSAULT: Russia > Ukraine | denied']],
    ['Germany said it would send soldiers to Lithuania.', ['MOBILIZE/troops: Germany > Lithuania | planned']],
    ['If Russia attacks Ukraine, prices will rise.', ['ASSAULT: Russia > Ukraine | hypothetical']],
    ['No group has claimed responsibility for the attack.', []],
    ['The visiting minister left.', []],
    ['The company met its targets.', []],
    ['The striker attacked the goal.', []],
    [
      'Owen Hart accused the police of beating detainees.',
      ['ACCUSE/allege: Owen Hart > police | happened', 'ASSAULT/beat: police > detainees | happened'],
    ],
  ])('%s', (text, expected) => expect(eventsOf(text)).toEqual(expected));
});
