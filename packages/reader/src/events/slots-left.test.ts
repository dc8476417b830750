import { expect, it } from 'vitest';
import { eventLines } from '../../test/reader.js';

type Row = readonly [text: string, events: readonly string[]];

/** Slots that what stands nearest must not fill, beside look-alikes that it does. The people and bodies are invented. */
const ROWS: readonly Row[] = [
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
  ['Federația a hotărât, în cadrul unei întruniri, pichetarea Guvernului.', []],
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
