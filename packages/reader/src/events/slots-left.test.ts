import { expect, it } from 'vitest';
import { eventLines } from '../../test/reader.js';

type Row = readonly [text: string, events: readonly string[]];

/** Slots that what stands nearest must not fill, beside look-alikes that it does. The people and bodies are invented. */
const ROWS: readonly Row[] = [
  // Where people are from says nothing of whom they act for; forces act for their state
  [
    'Primarul a fost sprijinit de profesori din Spania și Italia.',
    ['[a fost sprijinit] SUPPORT happened: profesori din Spania > primar'],
  ],
  [
    'Ana Pop a fost ajutată de procurori delegați din Spania, Italia și Cipru, care au efectuat investigații în țările lor.',
    ['[a fost ajutată] AID happened: procurori > Ana Pop', '[au efectuat investigații] ACCUSE happened: procurori >'],
  ],
  [
    'Președinții Rusiei și Chinei, care au semnat un acord, au plecat.',
    ['[au semnat] SUPPORT happened: China + Rusia >'],
  ],
  // Who shares a charge brings none, however long the list
  [
    'Ion Rotaru a fost trimis în judecată alături de fostul primar Dan Marin, avocatul Radu Ilie și omul de afaceri Vasile Pop.',
    ['[a fost trimis] ACCUSE happened:  > Ion Rotaru'],
  ],
  // Facts set against each other are no conditions
  [
    'Dacă procurorii au arestat ieri doar doi hoți, polițiștii au reținut zece șoferi.',
    ['[au reținut] COERCE happened: polițiștii > șoferi'],
  ],
  // What remains to be seen or decided tells of nothing; a condition does
  ['„O să vedem dacă o să ajungem la un acord”, a spus premierul Ion Rotaru.', []],
  ['Guvernul va decide dacă va sancționa Rusia.', []],
  [
    'Ion Rotaru va demisiona dacă va fi acuzat.',
    ['[va demisiona] RETREAT planned: Ion Rotaru >', '[va fi acuzat] ACCUSE hypothetical:  > Ion Rotaru'],
  ],
  // A question whether something is so tells nothing; one that asks why takes it for granted
  ['Va demisiona Ion Rotaru?', []],
  ['A atacat Rusia Polonia?', []],
  ['Urmează arestarea lui Ion Rotaru?', []],
  ['De ce a demisionat Ion Rotaru?', ['[a demisionat] RETREAT happened: Ion Rotaru >']],
  ['Ion Rotaru a demisionat. Urmează Ana Pop?', ['[a demisionat] RETREAT happened: Ion Rotaru >']],
  [
    'Ce prevede armistițiul dintre Israel și Hamas\n\nDetaliile sunt mai jos.',
    ['[armistițiul] RETREAT happened: Israel + Hamas >'],
  ],
  ['Armistițiul prevede eliberarea ostaticilor.', ['[eliberarea] RETREAT planned:  > ostaticii']],
  // Hostages are set free by those who held them, and helped by those who free them
  ['Ostaticii au fost eliberați luni.', ['[au fost eliberați] RETREAT happened:  > Ostaticii']],
  ['Poliția a eliberat ostaticii.', ['[a eliberat] AID happened: Poliția > ostaticii']],
  // A ceasefire is no law
  ['Acordul de încetare a focului a intrat în vigoare luni.', []],
  ['Legea pensiilor a intrat în vigoare luni.', ['[a intrat] +LEGISLATE happened:  >']],
  // Heads of state and of government are people, not a government
  [
    'În concluziile adoptate la reuniune, șefii de stat și de guvern cer pace.',
    ['[cer] REQUEST requested: șefii de stat și de guvern >'],
  ],
  // Who passes a report on was not there; who speaks of his talks was
  [
    'Declarația a fost făcută după prima întrunire a guvernului, informează BBC.',
    ['[întrunire] CONSULT happened: Guvernul României >'],
  ],
  // Where somebody is held is not where he was judged
  [
    'Ion Rotaru se află în Penitenciarul Galați, fiind condamnat la cinci ani de închisoare.',
    ['[fiind condamnat] SANCTION happened:  > Ion Rotaru'],
  ],
  // What a request is about is no place
  ['Ana Marin cere sprijin internațional în chestiunea Kosovo.', ['[cere] REQUEST requested: Ana Marin >']],
  // A court sets free and is not set free
  [
    'Tribunalul Galați a amânat pronunțarea, iar luni a fost eliberat definitiv.',
    ['[a amânat] +VERDICT happened: Tribunalul Galați >'],
  ],
  ['Ion Rotaru a fost eliberat luni.', ['[a fost eliberat] RETREAT happened:  > Ion Rotaru']],
  // Dismissed, not set free
  ['Directorul Ion Rotaru a fost eliberat din funcție.', ['[a fost eliberat] SANCTION happened:  > Ion Rotaru']],
  // The genitive of the next phrase
  [
    'Federația a hotărât, în cadrul unei întruniri, pichetarea Guvernului.',
    ['[pichetarea] PROTEST planned: Federația > Guvernul României'],
  ],
  ['Ana Pop a anunțat, după o vizită, demisia ministrului Ion Lupu.', ['[demisia] RETREAT planned: Ion Lupu >']],
  // The time of what came after
  [
    'Vineri, după întâlnirea cu premierul Ion Pop, Ana Lupu a spus că pleacă.',
    ['[întâlnirea] CONSULT happened: Ana Lupu > Ion Pop'],
  ],
  ['Președintele va anunța numele după discuțiile cu partidele.', []],
  // Of what state somebody is
  [
    'Șeful administrației prezidențiale din Rusia s-a întâlnit luni cu Ana Pop.',
    ['[s-a întâlnit] CONSULT happened: Șeful administrației prezidențiale din Rusia > Ana Pop'],
  ],
];

it.each(ROWS)('%s', (text, events) => {
  expect(eventLines(text, '2025-03-10')).toEqual(events);
});
