import { describe, expect, it } from 'vitest';
import { romanianText } from '../languages/ro/text.js';
import { readText } from './text.js';

const furniture = (text: string): string[] => {
  const doc = readText(text, '2025-03-04', romanianText);
  return doc.furniture.map(
    ({ kind, first, end }) => `${kind}: ${doc.text.slice(doc.start[first], doc.stop[end - 1] as number)}`,
  );
};

describe('datelines', () => {
  it.each([
    ['București, 10 mar /Agerpres/ - Țara are nevoie de reforme.', 'București, 10 mar /Agerpres/ -'],
    ['CHIȘINĂU, 20 nov - Sputnik. Legea este bună.', 'CHIȘINĂU, 20 nov - Sputnik.'],
    ['CHIȘINĂU, 20 nov – Sputnik, Ana Pop. Legea este bună.', 'CHIȘINĂU, 20 nov – Sputnik, Ana Pop.'],
    ['(AFP) Premierul a demisionat.', '(AFP)'],
    ['BRUXELLES (Agerpres) – Comisia a decis.', 'BRUXELLES (Agerpres) –'],
    ['Bruxelles/AGERPRES/ - Comisia a decis.', 'Bruxelles/AGERPRES/ -'],
    ['Satu Mare, 5 feb. 2025 (Agerpres) – „Nu plecăm”, au spus ei.', 'Satu Mare, 5 feb. 2025 (Agerpres) –'],
    ['KIEV (Ucraina), 12 mar (AFP) - Rusia a atacat.', 'KIEV (Ucraina), 12 mar (AFP) -'],
    ['KYIV, Ukraine (AP) — Rescuers arrived.', 'KYIV, Ukraine (AP) —'],
    ['KYIV, Ukraine — (AP) — Rescuers arrived.', 'KYIV, Ukraine — (AP) —'],
    ['Chișinău, 20 noiembrie 2024. Deputatul a vorbit.', 'Chișinău, 20 noiembrie 2024.'],
    ['10 martie, București – Protest la Guvern.', '10 martie, București –'],
    ['GENEVA – Negocierile au început.', 'GENEVA –'],
  ])('%s', (text, expected) => expect(furniture(text)).toEqual([`dateline: ${expected}`]));

  it.each([
    ['Luni, 10 martie – Guvernul a adoptat bugetul.'],
    ['12 martie – Guvernul a adoptat bugetul.'],
    ['Dan Moga (PSD) – Este o rușine.'],
    ['USR - Forța Dreptei a câștigat.'],
    ['Ion Popescu (AFP) a fost premiat.'],
    ['Agerpres, 10 martie, a scris despre asta.'],
  ])('is none: %s', (text) => expect(furniture(text)).toEqual([]));
});

describe('labels, credits and links', () => {
  it.each([
    ['FOTO Ion Pop a spus că podul e gata.', ['label: FOTO']],
    ['VIDEO/FOTO | Podul e gata', ['label: VIDEO/FOTO |']],
    ['Podul e gata - VIDEO', ['credit: - VIDEO']],
    ['Podul e gata (FOTO/VIDEO)', ['credit: (FOTO/VIDEO)']],
    ['Au venit drone./popescu/ionescu', ['credit: /popescu/ionescu']],
    ['Au venit drone. (M.P.)', ['credit: (M.P.)']],
    [
      'S-a încheiat. AGERPRES/(AS - autor: Ion Pop, editor: Ana Dan)',
      ['credit: AGERPRES/(AS - autor: Ion Pop, editor: Ana Dan)'],
    ],
    ['Citește și: Primarul a demisionat', ['link: Citește și: Primarul a demisionat']],
    ['Podul e gata. Vezi și: Primarul a demisionat', ['link: Vezi și: Primarul a demisionat']],
    ['Distribuie pe Facebook', ['link: Distribuie pe Facebook']],
    ['© 2025 Ziarul Văii. Toate drepturile rezervate', ['link: © 2025 Ziarul Văii. Toate drepturile rezervate']],
    ['redactia@ziarulvaii.ro', ['link: redactia@ziarulvaii.ro']],
    ['Comentariile premierului au stârnit reacții.', []],
    ['Publicat la București, romanul a fost premiat.', []],
    ['Ședința a fost condusă de A.P.', []],
    ['A plecat ministrul (PSD).', []],
    ['Raportul 3/2024 și/sau anexa lui.', []],
  ])('%s', (text, expected) => expect(furniture(text)).toEqual(expected));
});
