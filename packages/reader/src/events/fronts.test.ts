import { describe, expect, it } from 'vitest';
import { timedEvents } from '../../test/reader.js';

type Row = readonly [text: string, events: readonly string[]];

const eventsOf = (text: string): string[] => timedEvents(text, '2025-03-10');

// People, parties and small places are invented. Beside what is told stand the look-alikes that tell of nothing, or otherwise.
const AGREEING: readonly Row[] = [
  ['Ana Lupu a declarat că moțiunea a strâns deja 119 semnături și este susținută și de Partidul Verde.', []],
  [
    'Ministrul Petru Neag a declarat că premierul Ion Marcu a plecat și este susținut de Partidul Verde.',
    ['SUPPORT: Partidul Verde > Ion Marcu | happened'],
  ],
  [
    'Senatorul Petru Neag a vorbit ieri. El este susținut de Partidul Verde.',
    ['SUPPORT: Partidul Verde > Petru Neag | happened'],
  ],
  ['Manifestanții au înconjurat doi jandarmi, o femeie și un bărbat, apoi au început să-i lovească.', []],
  [
    'Liderii sindicatelor s-au întâlnit ieri cu premierul Ion Marcu. Premierul le-a transmis partidelor că dorește alegeri și le-a cerut să nu îl mai critice.',
    [
      'CONSULT: Liderii sindicatelor > Ion Marcu | happened 2025-03-09',
      'REQUEST/change: Ion Marcu > partidele | requested',
    ],
  ],
  [
    'Ministra franceză Ana Lupu vizitează luni Turcia. Președintele turc Emre Kaya i-a propus sâmbătă omologului său rus Ivan Belov medierea Turciei.',
    [
      'CONSULT/visit: Ana Lupu > Turcia | happened 2025-03-10',
      'REQUEST/meet: Emre Kaya > Ivan Belov | requested 2025-03-08',
    ],
  ],
  [
    '„Țara mea este vizată de rachete în fiecare zi”, a declarat președintele ucrainean Taras Melnyk.',
    ['ASSAULT/heavy-weapons: > Ucraina | happened'],
  ],
  ['„Orașul meu este lovit de rachete în fiecare zi”, a declarat primarul Ion Marcu.', []],
  ['„Ion Marcu, te sună România!”, au scris protestatarii.', []],
  [
    'Ungaria are relații bune atât cu Berlinul, cât și cu Kievul. Deși a trimis Kievului medicamente, ea a refuzat să se alăture sancțiunilor.',
    ['AID: Ungaria > Ucraina | happened'],
  ],
  [
    'Ungaria are relații bune cu Berlinul. Deși a trimis Kievului medicamente, ea a refuzat să se alăture sancțiunilor.',
    ['AID: Ungaria > Ucraina | happened', 'REJECT/assist: Ungaria > | happened'],
  ],
];
const BORDERS: readonly Row[] = [
  [
    'După invadarea Georgiei de către Rusia, președintele Ion Marcu a plecat la Minsk.',
    ['ASSAULT: Rusia > Georgia | happened', 'CONSULT/visit: Ion Marcu > Belarus @ Minsk | happened'],
  ],
  [
    'Cerealele au rămas în portul Odesa după invadarea Ucrainei de către Rusia.',
    ['ASSAULT: Rusia > Ucraina | happened'],
  ],
  [
    'Rebelii au lansat un atac asupra Israelului după războiul de Yom Kippur.',
    ['ASSAULT: Rebelii > Israel @ Israel | happened'],
  ],
  [
    'Ministrul Ion Marcu a discutat cu Petru Neag, în paralel cu întâlnirile cu liderii europeni la Paris.',
    ['CONSULT: Ion Marcu > Petru Neag | happened'],
  ],
  [
    'Ministrul Ion Marcu a discutat cu Petru Neag la reuniunea de la Paris.',
    ['CONSULT: Ion Marcu > Petru Neag @ Paris | happened'],
  ],
  [
    'Ministrul Ion Marcu a avut, vineri, o convorbire telefonică cu ministrul afacerilor externe şi integrării europene al Republicii Moldova, Petru Neag.',
    ['CONSULT/phone: Ion Marcu > Petru Neag | happened 2025-03-07'],
  ],
  [
    'Poliția a restricționat accesul în parc, inclusiv presei. Unii protestatari au plecat.',
    ['COERCE/restrict: Poliția > presa | happened'],
  ],
  [
    'Primarul Ion Marcu a refuzat luni invitația premierului Ana Lupu la Chișinău.',
    ['REJECT: Ion Marcu > Ana Lupu | happened 2025-03-10'],
  ],
  [
    'Primarul Ion Marcu a respins luni, la Chișinău, acuzațiile premierului Ana Lupu.',
    ['REJECT: Ion Marcu > Ana Lupu @ Chișinău | happened 2025-03-10'],
  ],
  ['Ana Lupu a fost chemată de Ion Marcu la Chișinău.', ['REQUEST/change: Ion Marcu > Ana Lupu | requested']],
  [
    'Președintele Ion Marcu l-a primit la Iași pe premierul Petru Neag, în încercarea de a opri războiul declanșat de Rusia în februarie 2022.',
    ['CONSULT/visit: Petru Neag > Ion Marcu @ Iași | happened'],
  ],
  [
    'Ministrul Ion Marcu și-a exprimat aprecierea pentru semnarea protocolului pe anii 2012-2017.',
    ['SUPPORT: Ion Marcu > | happened'],
  ],
];
const SENSES: readonly Row[] = [
  ['Armata ucraineană a respins un atac rusesc asupra orașului.', []],
  ['Guvernul ucrainean a respins propunerea rusă.', ['REJECT/change: Guvernul ucrainean > Rusia | happened']],
  ['Opoziția a atacat prin moțiune de cenzură patru legi.', ['ACCUSE: Opoziția > | happened']],
  ['Forțele rebele au atacat orașul Norova.', ['ASSAULT: Forțele > Norova @ Norova | happened']],
  [
    'Ministrul Ion Marcu a susținut apelul premierului Ana Lupu la armistițiu.',
    ['SUPPORT: Ion Marcu > Ana Lupu | happened'],
  ],
  ['Ministrul Ion Marcu a avut un apel cu premierul Ana Lupu.', ['CONSULT/phone: Ion Marcu > Ana Lupu | happened']],
  ['Rebelii au ocupat orașul Norova.', ['COERCE/seize: Rebelii > | happened']],
  ['Rusia a invadat Georgia.', ['ASSAULT: Rusia > Georgia | happened']],
  ['Doi jandarmi au fost prinși într-o busculadă.', []],
  ['Doi hoți au fost prinși de jandarmi.', ['COERCE/arrest: jandarmi > hoți | happened']],
  [
    'Un nou protest are loc chiar acum în Piața Libertății din Iași.',
    ['PROTEST/demo: > @ Piața Libertății | happened'],
  ],
  ['Un nou protest este prevăzut mâine la Iași.', ['PROTEST/demo: > @ Iași | planned 2025-03-11']],
  [
    'Jandarmii au intervenit în forță împotriva protestatarilor.',
    ['ASSAULT/crowd-control: Jandarmii > protestatarii | happened'],
  ],
  ['Jandarmii au intervenit pentru a-i ajuta pe turiști.', []],
  ['În cursul zilei sunt programate întâlniri cu ministrul Petru Neag.', ['CONSULT: > Petru Neag | planned']],
  ['Premierul Ion Marcu îşi cheamă frecvent miniştrii la discuții.', []],
  [
    'Premierul Ion Marcu și-a chemat luni miniştrii la discuții.',
    ['REQUEST/change: Ion Marcu > | requested 2025-03-10'],
  ],
];
const TWICE: readonly Row[] = [
  [
    'Orașul Haifa a fost lovit luni cu rachete. Are loc un schimb de focuri între rebeli și armata israeliană.',
    [
      'ASSAULT/heavy-weapons: > Israel | happened 2025-03-10',
      'ASSAULT/firearms: rebeli + armata israeliană > | happened',
    ],
  ],
  [
    'Rusia a atacat azi orașul Harkov. Invazia lansată de Rusia în februarie 2022 continuă.',
    ['ASSAULT: Rusia > Ucraina @ Harkov | happened 2025-03-10', 'ASSAULT: Rusia > Ucraina | happened 2022-02'],
  ],
  [
    'Un atac cu drone a avut loc luni la Harkov. În noaptea de vineri, un atac cu rachete a avut loc la Herson.',
    ['ASSAULT/drone: > @ Harkov | happened 2025-03-10', 'ASSAULT/heavy-weapons: > @ Herson | happened 2025-03-07TNI'],
  ],
];
const CLASSES: readonly Row[] = [
  [
    'Moțiunea de cenzură depusă de Partidul Verde a fost respinsă luni.',
    ['REJECT/change: > Partidul Verde | happened 2025-03-10'],
  ],
  ['Guvernul Marcu a picat prin moțiune de cenzură.', ['SANCTION: > Guvernul Marcu | happened']],
  ['Primarul a picat examenul.', []],
  [
    'Orașele Haifa și Tel Aviv au fost lovite luni cu rachete.',
    ['ASSAULT/heavy-weapons: > Israel | happened 2025-03-10'],
  ],
  ['Zeci de rachete au fost lansate asupra Israelului.', ['ASSAULT/heavy-weapons: > Israel @ Israel | happened']],
  ['Zeci de rachete au fost lansate în spațiu.', []],
  ['O dronă a eliminat cinci rebeli.', ['ASSAULT/drone: > rebeli | happened']],
  ['Echipa din Cluj a eliminat echipa din Iași.', []],
  ['Zeci de civili au fost luați ostatici.', ['ASSAULT/abduct: > civili | happened']],
  ['Ion Marcu a devenit ministru de Interne.', ['+APPOINT: > Ion Marcu | happened']],
  ['Ion Marcu a devenit lider al clasamentului.', []],
  ['Noul Guvern a fost învestit ieri.', ['+APPOINT: > Guvernul României | happened 2025-03-09']],
  [
    'Rusia a lansat drone asupra Kievului. Cinci oameni au fost răniți.',
    ['ASSAULT/drone: Rusia > Ucraina @ Ucraina | happened', 'ASSAULT: > oameni | happened'],
  ],
  ['Partidul Verde a câștigat 16 mandate.', ['+ELECT: > Partidul Verde | happened']],
  ['Procurorii au obținut 16 mandate de percheziție.', []],
  ['Ion Marcu a câștigat Primăria Clujului.', ['+ELECT: > Ion Marcu | happened']],
  ['Ion Marcu a ieșit învingător în alegerile prezidențiale.', ['+ELECT: > Ion Marcu | happened']],
  ['Partidul Verde s-a retras de la guvernare.', ['SANCTION/withdraw: Partidul Verde > | happened']],
  [
    'Consiliul Național al Partidului Verde a decis luni ieșirea din coaliția de guvernare.',
    ['SANCTION/withdraw: Consiliul Național al Partidului Verde > | planned'],
  ],
  ['Consiliul Local a aprobat retragerea statuii.', ['+LEGISLATE: Consiliul Local > | happened']],
  ['Președintele Ion Marcu a acceptat demisia ministrului Petru Neag.', ['AGREE: Ion Marcu > Petru Neag | happened']],
  ['Fermierii au ieșit pe străzi, nemulțumiți de subvenții.', ['PROTEST/demo: Fermierii > | happened']],
  ['Fermierii au ieșit pe străzi la cumpărături.', []],
  [
    'Premierul Ion Marcu urmează să participe la o reuniune la Viena și să se întâlnească la Paris cu președintele Petru Neag.',
    ['CONSULT/multilateral: Ion Marcu > @ Viena | planned', 'CONSULT: Ion Marcu > Petru Neag @ Paris | planned'],
  ],
  ['Premierul Ion Marcu trebuie să meargă la Viena și să se întâlnească la Paris cu președintele Petru Neag.', []],
  [
    'Atacul a coincis cu vizita premierului Ion Marcu în Grecia.',
    ['CONSULT/visit: Ion Marcu > Grecia @ Grecia | happened'],
  ],
  [
    'Cu ocazia vizitei premierului Ion Marcu la Chișinău, au fost semnate trei acorduri.',
    ['CONSULT/visit: Ion Marcu > @ Chișinău | happened'],
  ],
  [
    'Președintele Ion Marcu a trimis Curții Constituționale o sesizare.',
    ['REQUEST/change: Ion Marcu > Curtea Constituțională a României | requested'],
  ],
  [
    'Biroul Politic al Partidului Verde a votat excluderea din partid a lui Ion Marcu pentru prejudiciile aduse.',
    ['SANCTION: Biroul Politic al Partidului Verde > Ion Marcu | happened'],
  ],
  ['Deputații au votat pentru lege.', ['SUPPORT: Deputații > | happened']],
  ['Oamenii s-au adunat în fața Guvernului.', ['PROTEST/demo: Oamenii > Guvernul României | happened']],
];

describe('politics and war', () => {
  it.each(AGREEING)('takes part who agrees with the verb and its pronouns: %s', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
  it.each(BORDERS)('keeps who, where and when of one act from the next: %s', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
  it.each(SENSES)('asks what a verb is done to: %s', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
  it.each(TWICE)('tells two acts of a kind apart: %s', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
  it.each(CLASSES)('reads parliaments, parties, offices and fronts: %s', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});
