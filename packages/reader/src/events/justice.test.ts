import { describe, expect, it } from 'vitest';
import { placedEvents } from '../../test/reader.js';

type Row = readonly [text: string, events: readonly string[]];

/** Without the sources, which are others' matter. */
const eventsOf = (text: string): string[] => placedEvents(text, '2025-09-10').map((line) => line.replace(/ ← .*$/, ''));

// The people, companies and outlets are invented.
const KINDS: Readonly<Record<string, readonly Row[]>> = {
  'who is caught': [
    [
      'Un alt infractor, Ion Stan, căutat pentru furt, a fost prins în Tulcea.',
      ['COERCE/arrest: > Ion Stan @ Tulcea | happened'],
    ],
    [
      'Vasile Radu a căzut în mâna polițiștilor din Maramureș.',
      ['COERCE/arrest: polițiștii din Maramureș > Vasile Radu @ Maramureș | happened'],
    ],
    ['Ana Marin a ajuns în spatele gratiilor.', ['COERCE/arrest: > Ana Marin | happened']],
    ['Contabilul Ion Stan a ajuns după gratii pentru furt.', ['COERCE/arrest: > Ion Stan | happened']],
    [
      'Vasile Ionescu, care ar fi luat mită, a fost ridicat de acasă în primele ore ale dimineții.',
      ['COERCE/arrest: > Vasile Ionescu | happened'],
    ],
    ['Șoferul a fost prins de radar cu 160 km/h.', []],
    ['Ion Stan a fost prins băut la volan.', []],
    ['Doi frați, reținuți pentru trafic de droguri', ['COERCE/arrest: > frați | happened']],
  ],
  'who shares it did not do it': [
    ['Ion Stan a fost arestat împreună cu omul de afaceri Vasile Radu.', ['COERCE/arrest: > Ion Stan | happened']],
    ['Ion Stan a fost arestat alături de administratorul Vasile Radu.', ['COERCE/arrest: > Ion Stan | happened']],
    ['Ion Stan a fost arestat de polițiști.', ['COERCE/arrest: polițiști > Ion Stan | happened']],
  ],
  'whom a participle behind a comma convicts': [
    [
      'Cuscrul șefului DNA, condamnat definitiv pentru abuz în serviciu, rămâne fără post.',
      ['SANCTION/convict: > Cuscrul șefului DNA | happened'],
    ],
    ['Soția primarului, condamnată pentru omor, a fugit.', ['SANCTION/convict: > Soția primarului | happened']],
    [
      'Primarul comunei Dorna, condamnat pentru mită, a fugit.',
      ['SANCTION/convict: > Primarul comunei Dorna | happened'],
    ],
  ],
  'what courts and chambers decide': [
    [
      'Curtea de Apel Cluj a menținut sentința dată în vară de Tribunalul Maramureș în dosarul mitei.',
      ['+VERDICT: Curtea de Apel Cluj > | happened'],
    ],
    [
      'Curtea Supremă a decis vineri să mențină hotărârea unui tribunal.',
      ['+VERDICT: Înalta Curte de Casație și Justiție > | happened'],
    ],
    ['Senatorii l-au achitat pe președintele Vasile Ionescu.', ['CONCEDE: Senatorii > Vasile Ionescu | happened']],
    ['Ana Marin a achitat factura.', []],
    [
      'Judecătorii au votat în unanimitate sesizarea Curții Constituționale.',
      ['REQUEST/change: Judecătorii > Curtea Constituțională a României | requested'],
    ],
    [
      'Moțiunea a fost respinsă miercuri de plenul Camerei Deputaților.',
      ['REJECT/change: Camera Deputaților > | happened'],
    ],
    [
      'Bugetul a fost respins, în cadrul unei ședințe tensionate, de consilierii locali.',
      ['REJECT/change: consilierii locali > | happened'],
    ],
    ['Consiliul Județean a spus că trebuie ca demiterea lui Ion Stan să fie aprobată de doua treimi.', []],
    ['Până acum au fost audiați șapte martori ai apărării.', []],
  ],
  'police and border': [
    [
      'Polițiștii de frontieră au descoperit într-o mașină 9.000 de pachete de țigări.',
      ['COERCE/seize: Polițiștii de frontieră > | happened'],
    ],
    ['Jandarmii au efectuat un foc de avertisment.', ['COERCE: Jandarmii > | happened']],
  ],
  'who is held, and by whom': [
    [
      'Un tânăr de 26 de ani a fost reținut. Polițiștii au întocmit dosar penal și, sub coordonarea procurorului de caz, au efectuat verificări. Tânărul de 26 de ani a fost arestat.',
      ['COERCE/arrest: Polițiștii > tânăr | happened', 'ACCUSE/investigate: Polițiștii > | happened'],
    ],
    [
      'Polițiștii locali au reținut cinci bărbați. Aceștia sunt cercetați pentru lovire.',
      ['COERCE/arrest: Polițiștii locali > bărbați | happened', 'ACCUSE/investigate: > bărbați | happened'],
    ],
    [
      'Polițiștii băcăuani au descins în locuințele mai multor persoane. Au fost ridicate 170 de grame de canabis.',
      ['COERCE/seize: Polițiștii băcăuani > persoane | happened'],
    ],
    ['Un bărbat i-a lovit pe polițiști și a fugit.', ['ASSAULT/beat: bărbat > polițiști | happened']],
    ['Un șofer a lovit un pieton.', []],
  ],
  'orders and terms': [
    [
      'Generalul Radu Dobre a dat instrucțiuni armatei să se pregătească.',
      ['REQUEST/change: Radu Dobre > Armata Română | requested'],
    ],
    [
      'Președintele Ion Marcu i-a dat grupării termen până duminică să accepte planul.',
      ['REQUEST/change: Ion Marcu > gruparea | requested'],
    ],
    ['Rectoriței ASE i s-a cerut demisia.', []],
    [
      'Ministrul Ion Marcu a solicitat interzicerea completă a exporturilor către Rusia.',
      ['REQUEST/change: Ion Marcu > | requested'],
    ],
  ],
  'what bears a word of another act': [
    ['Nouă consilieri din Partidul Verde nu au participat la exercițiu.', []],
    ['Rușii au lansat 22 de rachete și peste 60 de drone.', ['ASSAULT/heavy-weapons: Rușii > | happened']],
    ['Pachetul anterior a impus sancțiuni asupra a 118 nave ruse.', ['SANCTION: > Rusia | happened']],
    ['Localnicii, protestând, acuză poliția de abuz.', ['ACCUSE/allege: Localnicii > Poliția Română | happened']],
    ['„Trebuie să spunem că se vor închide unele mine”, a afirmat ministrul Ana Lupu.', []],
    ['"Trebuie sa spunem ca se vor inchide unele mine", a afirmat ministrul Ana Lupu.', []],
  ],
  'what took place without anybody named': [
    ['Atentatul sinucigaș a avut loc luni în estul orașului Kabul.', ['ASSAULT/suicide-attack: > @ Kabul | happened']],
    ['Protestele studenților au ajuns în cea de-a zecea zi.', ['PROTEST/demo: studenții > | happened']],
    ['Protestul va avea loc joi, la amiază.', ['PROTEST/demo: > | planned']],
  ],
  'what is not there': [
    ['Primarul Petru Neag a spus că nu știe ce va face în lipsa unui buget aprobat de consilieri.', []],
    ['Ministrul Radu Dobre a citit ordinul prin care aprobarea exercițiilor este dată de comandantul garnizoanei.', []],
    ['Nu guvernul dă ordine băncilor, a spus ministrul Ana Lupu.', []],
  ],
  'whose act it is': [
    [
      'Zilele trecute a demisionat şi consilierul onorific al ministrului, medicul psihiatru Gabriel Pop.',
      ['RETREAT/resign: Gabriel Pop > | happened'],
    ],
    [
      'DNA i-a trimis în judecată pe cei patru judecători, acuzându-i că l-ar fi scos din închisoare pe ginerele unei avocate, condamnat pentru viol.',
      [
        'ACCUSE/allege: Direcția Națională Anticorupție > judecători | happened',
        'SANCTION/convict: > ginerele | happened',
      ],
    ],
    ['Managerul spitalului a fost demis.', ['SANCTION: > manager | happened']],
    [
      'Ministrul Ana Marin a trimis Corpul de Control la Spitalul Județean Dorna.',
      ['ACCUSE/investigate: Ana Marin > Spitalul Județean Dorna | happened'],
    ],
    ['România susține adoptarea unui nou pachet de sancțiuni.', ['SUPPORT: România > | happened']],
    ['Directorii firmei au fost supuși sancțiunilor.', ['SANCTION: > Directorii firmei | happened']],
  ],
  'what is told without a doer': [
    ['Ambasadorul Rusiei a fost convocat luni.', ['ACCUSE/disapprove: > Ambasadorul Rusiei | happened']],
    ['Președintele a fost huiduit la sosire.', ['ACCUSE/disapprove: > președinte | happened']],
    ['20 de persoane au fost salvate din apă.', ['AID: > persoane | happened']],
    ['Femeia nu a putut fi salvată.', []],
    ['Primarul din Dorna, suspendat din funcție.', ['SANCTION: > Primarul din Dorna | happened']],
    ['Patru mari confederații sindicale anunță proteste.', ['PROTEST/demo: confederații sindicale > | planned']],
    ['Organizatorii s-au delimitat de Ion Rusu.', ['REJECT: Organizatorii > Ion Rusu | happened']],
    [
      'Un scrutin boicotat de comunitatea sârbă a avut loc luni.',
      ['+ELECT: > | happened', 'PROTEST/boycott: comunitatea sârbă > | happened'],
    ],
  ],
  'what is spoken of only': [
    ['Ana Marin a spus că „demiterea procurorului general a devenit o temă tabu”.', []],
    [
      'Guvernarea promite o persoană independentă, iar democrații acuză îngenuncherea instituției.',
      ['AGREE: Guvernul României > | promised'],
    ],
    ['Moțiunea a fost respinsă, duminică, de plenul Senatului.', ['REJECT/change: Senatul României > | happened']],
    [
      'Ministrul Ana Marin a numit bombardarea portului o crimă. Rusia a bombardat Odesa.',
      ['ASSAULT/heavy-weapons: Rusia > Ucraina @ Odesa | happened'],
    ],
  ],
  'where it is done': [
    ['Guvernul bulgar a aprobat planul de pace în Gaza.', ['AGREE: Guvernul bulgar > | happened']],
    ['Israelul spune că nu va fi niciun armistițiu până când cabinetul nu va aproba acordul.', []],
    [
      'Printre ei se numără Ion Stan, din Brașov, care era condamnat la trei ani de închisoare.',
      ['SANCTION/convict: > Ion Stan | happened'],
    ],
    ['Ion Stan, domiciliat în Brașov, a fost arestat.', ['COERCE/arrest: > Ion Stan | happened']],
    ['Țările baltice susțin în mod ferm Kievul.', ['SUPPORT: Țările baltice > Ucraina | happened']],
    [
      'Ministrul Ana Lupu a condamnat atacurile, înaintea reuniunii de la Bruxelles.',
      ['ACCUSE/disapprove: Ana Lupu > | happened'],
    ],
  ],
};

describe('justice, police and chambers', () => {
  for (const [kind, rows] of Object.entries(KINDS)) {
    it.each(rows)(`${kind}: %s`, (text, expected) => {
      expect(eventsOf(text)).toEqual(expected);
    });
  }
});
