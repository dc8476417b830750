import { describe, expect, it } from 'vitest';
import { placedEvents } from '../../test/reader.js';

type Row = readonly [text: string, events: readonly string[]];

// The people and bodies are invented.
const OTHERS: readonly Row[] = [
  [
    'Deținuții au fost mutați la Gherla, iar parchetul a deschis dosar penal.',
    ['ACCUSE/investigate: parchetul > | happened'],
  ],
  [
    'Lupte grele se dau la Goma; ambele tabere sunt acuzate de ONU de crime.',
    ['ACCUSE/allege: Organizația Națiunilor Unite > | happened ← Organizația Națiunilor Unite'],
  ],
  [
    'Germanul se află în Serbia, căreia Berlinul i-a cerut extrădarea.',
    ['REQUEST/assist: Germania > Serbia | requested'],
  ],
  ['Guvernul de la București va acorda un ajutor spitalelor.', ['AID: Guvernul României > spital | planned']],
  ['Cardinalul de la Viena a demisionat.', ['RETREAT/resign: cardinal > | happened']],
  ['Ministrul Ion Rusu a demisionat după scandalul excursiei la Antalya.', ['RETREAT/resign: Ion Rusu > | happened']],
  ['Centrala, cea mai mare din Europa, este ocupată de armata rusă.', ['COERCE/seize: armata rusă > | happened']],
];

const OWN: readonly Row[] = [
  [
    'Ambasadorul Ion Rusu a mers la Comrat, unde primarul Petru Lupu l-a primit.',
    [
      'CONSULT/visit: Ion Rusu > Republica Moldova @ Comrat | happened',
      'CONSULT/visit: Ion Rusu > Petru Lupu @ Comrat | happened',
    ],
  ],
  [
    'Primarul Ion Rusu s-a întâlnit la Comrat cu fermierii și le-a cerut răbdare.',
    ['CONSULT: Ion Rusu > fermierii @ Comrat | happened', 'REQUEST/change: Ion Rusu > @ Comrat | requested'],
  ],
  [
    'La Gherla, deținuții au fost mutați, iar parchetul a deschis dosar penal.',
    ['ACCUSE/investigate: parchetul > @ Gherla | happened'],
  ],
  ['Armata a bombardat Goma.', ['ASSAULT/heavy-weapons: Armata Română > Republica Democrată Congo @ Goma | happened']],
];

describe('where an event is', () => {
  it.each(OTHERS)('is not where others are told of: %s', (text, events) => {
    expect(placedEvents(text, '2025-09-03')).toEqual(events);
  });
  it.each(OWN)('is what its own words say: %s', (text, events) => {
    expect(placedEvents(text, '2025-09-03')).toEqual(events);
  });
});
