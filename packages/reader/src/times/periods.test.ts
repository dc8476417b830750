import { describe, expect, it } from 'vitest';
import { timesOf } from '../../test/read-times.js';

describe('weeks, months, seasons', () => {
  it.each([
    ['Comisia s-a întrunit săptămâna trecută.', ['săptămâna trecută = 2025-W35']],
    ['Votul va avea loc săptămâna viitoare.', ['săptămâna viitoare = 2025-W37']],
    ['Discuțiile se încheie în cursul acestei săptămâni.', ['cursul acestei săptămâni = 2025-W36']],
    ['Lucrările încep luna viitoare.', ['luna viitoare = 2025-10']],
    ['Raportul a fost publicat în mai.', ['mai = 2025-05']],
    ['Raportul va fi publicat în mai.', ['mai = 2026-05']],
    ['Raportul a fost publicat în mai 2019.', ['mai 2019 = 2019-05']],
    ['Raportul a fost publicat în mai puțin de o lună.', ['mai puțin de o lună = P1M (LESS_THAN)']],
    ['Prețurile au scăzut în noiembrie anul trecut.', ['noiembrie anul trecut = 2024-11']],
    ['Ambasadorul vine în luna martie a anului viitor.', ['luna martie a anului viitor = 2026-03']],
    ['Trupele vor sosi până la mijlocul lui ianuarie.', ['mijlocul lui ianuarie = 2026-01 (MID)']],
    ['Bugetul se votează la sfârșitul lunii.', ['sfârșitul lunii = 2025-09 (END)']],
    ['Ancheta a durat din februarie până în aprilie.', ['din februarie până în aprilie = 2025-02/2025-04']],
    ['Schimbul de mesaje din august-octombrie 2020 s-a pierdut.', ['august-octombrie 2020 = 2020-08/2020-10']],
    ['Manevrele vor avea loc în prima săptămână din decembrie.', ['prima săptămână din decembrie = 2025-W49']],
    ['Autostrada va fi închisă în acest weekend.', ['acest weekend = 2025-W36-WE']],
    ['Fabrica a fost închisă în vara lui 1997.', ['vara lui 1997 = 1997-SU']],
    ['Vânzările au crescut în al doilea trimestru.', ['al doilea trimestru = 2025-Q2']],
    ['Profitul din trimestrul III 2022 a scăzut.', ['trimestrul III 2022 = 2022-Q3']],
    ['Deficitul a crescut în prima jumătate a anului 2024.', ['prima jumătate a anului 2024 = 2024-H1']],
  ])('%s', (text, expected) => expect(timesOf(text)).toEqual(expected));
});

describe('years and longer', () => {
  it.each([
    ['Uzina a fost vândută în 2003.', ['2003 = 2003']],
    ['Podul va fi gata anul viitor.', ['anul viitor = 2026']],
    ['Până la finalul anului viitor se va muta sediul.', ['finalul anului viitor = 2026 (END)']],
    ['A condus clubul între 2009 și 2014.', ['între 2009 și 2014 = 2009/2014']],
    ['Fondurile pentru perioada 2028-2034 nu sunt aprobate.', ['perioada 2028-2034 = 2028/2034']],
    ['A votat în 2012, 2016 și 2020.', ['2012 = 2012', '2016 = 2016', '2020 = 2020']],
    ['Blocul a fost ridicat în anii șaptezeci.', ['anii șaptezeci = 197']],
    ["Cartierul a crescut în anii '90.", ["anii '90 = 199"]],
    ['Biserica datează din secolul al XVI-lea.', ['secolul al XVI-lea = 15']],
    ['Orașul a înflorit la sfârșitul secolului al XIX-lea.', ['sfârșitul secolului al XIX-lea = 18 (END)']],
    ['Zidul a fost ridicat în anul 112 d.Hr.', ['anul 112 d.Hr. = 0112']],
    ['Cetatea a căzut în 146 î.Hr.', ['146 î.Hr. = BC0146']],
  ])('%s', (text, expected) => expect(timesOf(text)).toEqual(expected));
});
