import { describe, expect, it } from 'vitest';
import { timesOf } from '../../test/read-times.js';

// 3 September 2025 is a Wednesday
describe('days from publication', () => {
  it.each([
    ['Ministrul ajunge azi la Iași.', ['azi = 2025-09-03']],
    ['Ieri au fost închise trei școli.', ['Ieri = 2025-09-02']],
    ['Alaltăieri s-a rupt podul.', ['Alaltăieri = 2025-09-01']],
    ['Mâine-dimineață începe licitația.', ['Mâine-dimineață = 2025-09-04TMO']],
    ['Poimâine vine comisia.', ['Poimâine = 2025-09-05']],
    ['Aseară a fost semnat contractul.', ['Aseară = 2025-09-02TEV']],
    ['Diseară va vorbi premierul.', ['Diseară = 2025-09-03TEV']],
    ['Azi-noapte a ars un depozit.', ['Azi-noapte = 2025-09-02TNI']],
    ['Ieri, la ora 14:30, a fost oprit traficul.', ['Ieri, la ora 14:30 = 2025-09-02T14:30']],
    ['Astăzi, 3 septembrie 2025, se deschide târgul.', ['Astăzi, 3 septembrie 2025 = 2025-09-03']],
    ['Festivalul începe de azi într-o săptămână.', ['de azi într-o săptămână = 2025-09-10']],
  ])('%s', (text, expected) => expect(timesOf(text)).toEqual(expected));
});

describe('weekdays', () => {
  it.each([
    ['Ședințele vor avea loc marți și miercuri.', ['marți = 2025-09-09', 'miercuri = 2025-09-10']],
    ['Joi, vineri și sâmbătă vor fi proteste.', ['Joi = 2025-09-04', 'vineri = 2025-09-05', 'sâmbătă = 2025-09-06']],
    ['Miercuri și joi au fost controale.', ['Miercuri = 2025-08-27', 'joi = 2025-08-28']],
    ['Cei doi s-au întâlnit luni, iar joi se vor revedea.', ['luni = 2025-09-01', 'joi = 2025-09-04']],
    ['Candidatul a demisionat marți. El fusese audiat miercuri.', ['marți = 2025-09-02', 'miercuri = 2025-08-27']],
    ['Părțile au stabilit o nouă întâlnire vineri la Roma.', ['vineri = 2025-09-05']],
    ['Începând de luni, taxele cresc.', ['luni = 2025-09-08']],
    ['Până luni au fost depuse zece oferte.', ['luni = 2025-09-01']],
    ['În fiecare zi de luni piața este închisă.', ['fiecare zi de luni = XXXX-WXX-1']],
    ['Vineri noaptea, spre sâmbătă, a ars un depozit.', ['Vineri noaptea, spre sâmbătă = 2025-08-29TNI']],
    ['La începutul acestei luni au venit inspectorii.', ['începutul acestei luni = 2025-09 (START)']],
    ['La finalul lunii trecute a fost demis.', ['finalul lunii trecute = 2025-08 (END)']],
    ['Pe parcursul unei luni au fost zece accidente.', ['unei luni = P1M']],
    ['Primarul a anunțat luni că pleacă.', ['luni = 2025-09-01']],
    ['Consiliul a votat miercuri bugetul.', ['miercuri = 2025-09-03']],
    ['Consiliul a votat joi bugetul.', ['joi = 2025-08-28']],
    ['Consiliul va vota joi bugetul.', ['joi = 2025-09-04']],
    ['Sindicatele au anunțat un miting pentru duminică.', ['duminică = 2025-09-07']],
    ['Traficul este închis până sâmbătă.', ['sâmbătă = 2025-09-06']],
    ['Delegația urmează să plece marți la Roma.', ['marți = 2025-09-09']],
    ['Vineri, 29 august, s-a deschis podul.', ['Vineri, 29 august = 2025-08-29']],
    ['Instanța l-a achitat vineri, săptămâna trecută.', ['vineri, săptămâna trecută = 2025-08-29']],
    ['Comisia vine lunea viitoare.', ['lunea viitoare = 2025-09-08']],
    ['Consilierii se întâlnesc în fiecare joi.', ['fiecare joi = XXXX-WXX-4']],
    [
      'Alegerile din ultima duminică a lunii octombrie au fost amânate.',
      ['ultima duminică a lunii octombrie = 2025-10-26'],
    ],
    ['A plouat de vineri până luni.', ['de vineri până luni = 2025-08-29/2025-09-01']],
    ['Sambata seara a avut loc un incendiu.', ['Sambata seara = 2025-08-30TEV']],
    ['Sîmbătă s-a ținut adunarea.', ['Sîmbătă = 2025-08-30']],
    ['În dimineața zilei de luni au venit inspectorii.', ['dimineața zilei de luni = 2025-09-01TMO']],
    ['Un tir s-a răsturnat în noaptea de luni spre marți.', ['noaptea de luni spre marți = 2025-09-01TNI']],
    ['Drona a căzut în noaptea de 30 spre 31 august.', ['noaptea de 30 spre 31 august = 2025-08-30TNI']],
    [
      'Casa a ars în noaptea de 31 august spre 1 septembrie.',
      ['noaptea de 31 august spre 1 septembrie = 2025-08-31TNI'],
    ],
  ])('%s', (text, expected) => expect(timesOf(text)).toEqual(expected));

  it('reads an evening that is still to come as last week’s', () => {
    expect(timesOf('Miercuri seară a fost reținut un șofer.', '2025-09-03T08:10:00+03:00')).toEqual([
      'Miercuri seară = 2025-08-27TEV',
    ]);
  });
});

describe('calendar dates', () => {
  it.each([
    ['Legea a fost publicată la 5 martie 2021.', ['5 martie 2021 = 2021-03-05']],
    ['Documentul datează din 07.11.1996.', ['07.11.1996 = 1996-11-07']],
    ['Contractul a fost semnat pe 2024-02-29.', ['2024-02-29 = 2024-02-29']],
    ['Examenul a avut loc pe 12 iunie.', ['12 iunie = 2025-06-12']],
    ['Examenul va avea loc pe 12 iunie.', ['12 iunie = 2026-06-12']],
    ['Bursa se plătește până pe 20 ale lunii.', ['20 ale lunii = 2025-09-20']],
    ['Hotărârea a intrat în vigoare pe 1 aprilie anul trecut.', ['1 aprilie anul trecut = 2024-04-01']],
    ['Bâlciul ține între 5 și 9 septembrie.', ['între 5 și 9 septembrie = 2025-09-05/2025-09-09']],
    [
      'Tabăra s-a desfășurat în perioada 28 iulie - 3 august.',
      ['perioada 28 iulie - 3 august = 2025-07-28/2025-08-03'],
    ],
    [
      'Zona a fost închisă de la 29 decembrie 2023 până la 4 ianuarie 2024.',
      ['29 decembrie 2023 până la 4 ianuarie 2024 = 2023-12-29/2024-01-04'],
    ],
    ['Taxa se aplică începând cu 1 martie 2026.', ['începând cu 1 martie 2026 = 2026-03-01/..']],
    ['Scutirea e valabilă până la 30 iunie 2027.', ['până la 30 iunie 2027 = ../2027-06-30']],
    ['Prima zi a lunii octombrie va fi liberă.', ['Prima zi a lunii octombrie = 2025-10-01']],
    ['În ultima zi a anului se va trage linie.', ['ultima zi a anului = 2025-12-31']],
    ['La 30 februarie nu se întâmplă nimic.', []],
    ['Au murit de Crăciun doi alpiniști.', ['Crăciun = 2024-12-25']],
    ['Guvernul a promis pensii mărite înainte de Paște.', ['Paște = 2025-04-20']],
    ['De Rusalii vor fi închise magazinele.', ['Rusalii = 2026-05-31']],
  ])('%s', (text, expected) => expect(timesOf(text)).toEqual(expected));
});
