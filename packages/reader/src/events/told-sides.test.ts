import { describe, expect, it } from 'vitest';
import { eventLines } from '../../test/reader.js';

type Row = readonly [text: string, events: readonly string[]];

const eventsOf = (text: string): string[] => eventLines(text, '2025-03-10');

// The people and bodies are invented.
const APPOSED: readonly Row[] = [
  [
    'Liderul din Bagdad al grupării, Ali Hamdan, a fost ucis miercuri.',
    ['[a fost ucis] ASSAULT happened:  > Ali Hamdan'],
  ],
  [
    'Președinții Rusiei și Ucrainei, Ivan Petrov și Oleg Koval, s-au angajat să coopereze.',
    ['[s-au angajat] AGREE promised: Ivan Petrov + Oleg Koval >'],
  ],
];

const ACCUSED: readonly Row[] = [
  ['Ministrul Ion Rusu este acuzat de luare de mită.', ['[este acuzat] ACCUSE happened:  > Ion Rusu']],
  // Of a relative, not of whoever he is a relative of
  [
    'Cuscrul primarului, condamnat definitiv pentru fraudă, rămâne fără post.',
    ['[condamnat] SANCTION happened:  > Cuscrul primarului'],
  ],
  ['Fiul primarului Ion Stan, acuzat de furt, a fugit.', ['[acuzat] ACCUSE happened:  > Fiul primarului']],
  ['Fostul ofițer Ion Rusu este suspectat de spionaj.', ['[este suspectat] ACCUSE happened:  > Ion Rusu']],
  [
    'Londra a acuzat Iranul că are legături cu rebelii și că a livrat unor grupări explozibili.',
    ['[a acuzat] ACCUSE happened: Regatul Unit > Iran', '[a livrat] AID happened: Iran > grupări explozibili'],
  ],
  [
    'Au fost audiate mai multe persoane: de la șefi din jandarmerie la secretari de stat.',
    ['[Au fost audiate] ACCUSE happened:  > persoane'],
  ],
  [
    'Parchetul a dispus trimiterea în judecată a primarului Ion Rusu.',
    ['[a dispus] ACCUSE happened: Parchetul > Ion Rusu'],
  ],
  ['Procurorii au dispus deschiderea unui dosar penal.', ['[au dispus] ACCUSE happened: Procurorii >']],
  ['Judecătorul a dispus suspendarea ziarului.', ['[a dispus] COERCE happened: judecător > ziarul']],
  ['Localnicii reclamă nereguli la alegeri.', ['[reclamă] ACCUSE happened: Localnicii >']],
];

const ASIDE: readonly Row[] = [
  [
    'Marcu: Rusia a lansat 300 de drone asupra Ucrainei.',
    ['[a lansat 300 de drone] ASSAULT happened: Rusia > Ucraina'],
  ],
  [
    'Directorul adjunct al Poliției Locale, Vasile Ionescu, a fost reținut luni.',
    ['[a fost reținut] COERCE happened:  > Vasile Ionescu'],
  ],
  [
    'Ministrul Ion Popescu a plecat luni. Procurorii l-au reținut marți pe Vasile Ionescu.',
    ['[l-au reținut] COERCE happened: Procurorii > Vasile Ionescu'],
  ],
  ['Premierul a instruit armata să intervină.', []],
  ['Petru Neag a atacat la Curtea de Apel Cluj hotărârea din iunie.', ['[a atacat] ACCUSE happened: Petru Neag >']],
];

const LIGHT: readonly Row[] = [
  [
    'Premierul Ion Rusu a avut marți o întâlnire cu sindicatele.',
    ['[a avut marți o întâlnire] CONSULT happened: Ion Rusu > sindicatele'],
  ],
  [
    'Premierul suedez Nils Agren, aflat în vizită în Spania, a vorbit despre pace.',
    ['[aflat în vizită] CONSULT happened: Nils Agren > Spania'],
  ],
];

const DONE: readonly Row[] = [
  ['Armata a anunțat arestarea a doi militari.', ['[arestarea] COERCE happened: Armata Română > militari']],
  [
    'Tribunalul Cluj dispune arestarea preventivă a lui Ion Rusu.',
    ['[dispune] COERCE happened: Tribunalul Cluj > Ion Rusu'],
  ],
  ['Ministrul a fost otrăvit.', ['[a fost otrăvit] ASSAULT happened:  > ministru']],
];

describe('who does what to whom', () => {
  it.each(APPOSED)('an office and its holder: %s', (text, events) => expect(eventsOf(text)).toEqual(events));
  it.each(ACCUSED)('charged, suspected, heard: %s', (text, events) => expect(eventsOf(text)).toEqual(events));
  it.each(LIGHT)('a verb that means little with its noun: %s', (text, events) =>
    expect(eventsOf(text)).toEqual(events),
  );
  it.each(ASIDE)('whoever else is named: %s', (text, events) => expect(eventsOf(text)).toEqual(events));
  it.each(DONE)('done when told: %s', (text, events) => expect(eventsOf(text)).toEqual(events));
});
