import { describe, expect, it } from 'vitest';
import { timesOf } from '../../test/read-times.js';

// 3 September 2025 is a Wednesday
describe('which way a date lies', () => {
  it.each([
    ['Premierul, care a demisionat luni, va fi audiat vineri.', ['luni = 2025-09-01', 'vineri = 2025-09-05']],
    ['Ministra a spus că trupele vor pleca joi din oraș.', ['joi = 2025-09-04']],
    ['Ministra a spus joi că trupele vor pleca din oraș.', ['joi = 2025-08-28']],
    ['Armata a promis că se va retrage până duminică.', ['duminică = 2025-09-07']],
    ['Procurorii au cerut ca suspectul să fie audiat luni.', ['luni = 2025-09-08']],
    ['Un acord semnat sâmbătă la Doha a fost respins.', ['sâmbătă = 2025-08-30']],
    ['Summitul programat marți la Viena va fi anulat.', ['marți = 2025-09-09']],
    ['Votul de luni a fost contestat.', ['luni = 2025-09-01']],
    ['Am luat în calcul o grevă în iunie.', ['iunie = 2026-06']],
    ['Termenul a fost stabilit pe 15 mai.', ['15 mai = 2026-05-15']],
    ['Alegerile se țin pe 4 mai.', ['4 mai = 2026-05-04']],
    ['Pe 5 august, premierul vine la Cluj.', ['5 august = 2025-08-05']],
    ['Lucrările vor fi terminate înainte de vară.', ['vară = 2026-SU']],
    ['În zilele de 5, 6 și 7 august au fost controale.', ['5, 6 și 7 august = 2025-08-05/2025-08-07']],
    ['Greva începe vineri.', ['vineri = 2025-09-05']],
    ['Primarul este în concediu de luni.', ['luni = 2025-09-01']],
    ['Spitalul este închis din ianuarie.', ['ianuarie = 2025-01']],
    ['Deputatul fusese ales în martie.', ['martie = 2025-03']],
    ['Negocierile ar putea fi reluate în octombrie.', ['octombrie = 2025-10']],
    ['Polițistul ar fi luat mită în octombrie.', ['octombrie = 2024-10']],
    ['Se așteaptă ca decizia să fie luată în noiembrie.', ['noiembrie = 2025-11']],
    ['Guvernul a amânat proiectul pentru februarie.', ['februarie = 2026-02']],
    ['Trebuie să plătească amenda până pe 10 octombrie.', ['10 octombrie = 2025-10-10']],
    ['Opoziția cere alegeri anticipate înainte de decembrie.', ['decembrie = 2025-12']],
    ['Banca a redus dobânda înaintea ședinței din 9 octombrie.', ['9 octombrie = 2025-10-09']],
    ['Bilanțul atacului din 20 august a crescut.', ['20 august = 2025-08-20']],
    ['„Vom pleca joi”, a spus el luni.', ['joi = 2025-09-04', 'luni = 2025-09-01']],
    ['Întrebat despre raportul publicat marți, oficialul nu va comenta.', ['marți = 2025-09-02']],
    ['Delegația este așteptată joi la Kiev.', ['joi = 2025-09-04']],
    ['Compania intenționează să deschidă o fabrică în mai.', ['mai = 2026-05']],
    [
      'După ce a fost reținut duminică, omul va fi prezentat luni judecătorilor.',
      ['duminică = 2025-08-31', 'luni = 2025-09-08'],
    ],
    ['Nu voi candida în noiembrie, a declarat senatoarea.', ['noiembrie = 2025-11']],
    ['Armistițiul a intrat în vigoare vineri și expiră luni.', ['vineri = 2025-08-29', 'luni = 2025-09-08']],
    ['Tribunalul a hotărât ca el să rămână în arest până vineri.', ['vineri = 2025-09-05']],
  ])('%s', (text, expected) => expect(timesOf(text)).toEqual(expected));
});
