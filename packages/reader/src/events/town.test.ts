import { describe, expect, it } from 'vitest';
import { placedEvents } from '../../test/reader.js';

type Row = readonly [text: string, events: readonly string[]];

/** Without the sources, which are others' matter. */
const eventsOf = (text: string): string[] => placedEvents(text, '2025-09-10').map((line) => line.replace(/ ← .*$/, ''));

// The people, companies and outlets are invented.
const KINDS: Readonly<Record<string, readonly Row[]>> = {
  'plants opened, closed and moved': [
    ['Compania americană Eltra închide fabrica din Cluj.', ['+DEAL: Eltra > | happened']],
    ['Compania Eltra a decis închiderea punctului de lucru din Dej.', ['+DEAL: Compania Eltra > | planned']],
    ['Compania Eltra a hotărât să închidă fabrica din Dej.', ['+DEAL: Compania Eltra > | planned']],
    ['Grupul Nordin va deschide o fabrică la Ineu.', ['+DEAL: Grupul Nordin > | planned']],
    ['Compania Nordin își va muta producția în afara Uniunii Europene.', ['+DEAL: Compania Nordin > | planned']],
    ['Compania Nordin și-a încetat activitatea.', ['+DEAL: Compania Nordin > | happened']],
    ['Fabrica Nordin a fost închisă definitiv.', ['+DEAL: > Nordin | happened']],
    ['Fabrica Nordin din Sebeș și-a închis porțile.', ['+DEAL: Nordin > | happened']],
    ['Polonia a închis punctul de trecere de la Brest.', ['COERCE/restrict: Polonia > @ Brest | happened']],
    ['Primăria Cluj a deschis un magazin.', []],
    ['Compania Nordin a închis anul pe profit.', []],
    ['Compania Nordin a deschis discuțiile cu sindicatele.', ['CONSULT: > sindicatele | happened']],
    ['Ion Rotaru a închis ușa magazinului.', []],
    ['Compania Nordin nu va închide fabrica din Dej.', ['+DEAL: Compania Nordin > | denied']],
  ],
  'who loses work, and by whom': [
    [
      'Compania Eltra a notificat autoritățile pentru disponibilizarea a 900 de angajați.',
      ['SANCTION: Compania Eltra > angajați | planned'],
    ],
    ['Compania Eltra a anunțat concedieri colective.', ['SANCTION: Compania Eltra > | planned']],
    ['Compania Nordin renunță la 400 de angajați.', ['SANCTION: Compania Nordin > angajați | happened']],
    [
      'Compania Nordin a trimis în șomaj tehnic 200 de muncitori.',
      ['SANCTION: Compania Nordin > muncitori | happened'],
    ],
    ['Peste 300 de angajați au rămas fără loc de muncă.', ['SANCTION: > angajați | happened']],
    ['Mii de angajați și-au pierdut locurile de muncă.', ['SANCTION: > angajați | happened']],
    ['Compania Nordin creează 200 de locuri de muncă.', []],
    ['Angajații ar putea rămâne fără loc de muncă.', ['SANCTION: > Angajații | possible']],
    ['Compania Nordin renunță la ambalaje.', []],
    ['Echipa a rămas fără antrenor.', []],
    ['Mii de angajați și-au pierdut răbdarea.', []],
    ['Guvernul a anunțat restructurarea ministerului.', []],
  ],
  'what a firm reports': [
    ['Compania Aquarex a raportat o pierdere de 181 de milioane de lei.', ['+DEAL: Compania Aquarex > | happened']],
    [
      'Compania Aquarex a raportat pentru 2024 o cifră de afaceri de 1,7 miliarde de lei.',
      ['+DEAL: Compania Aquarex > | happened'],
    ],
    ['Compania Aquarex a înregistrat o defecțiune.', []],
    ['Poliția a înregistrat o pierdere.', []],
  ],
  'posts won': [
    [
      'Medicul Ion Rotaru a câștigat concursul pentru postul de manager al spitalului.',
      ['+APPOINT: > Ion Rotaru | happened'],
    ],
    ['Ion Rotaru a câștigat concursul de tenis.', []],
    ['Ion Rotaru a pierdut concursul pentru postul de manager.', []],
  ],
  'what courts decide': [
    ['Judecătorii au menținut decizia Tribunalului Arad.', ['+VERDICT: Judecătorii > | happened']],
    [
      'Decizia a fost luată de magistrații Tribunalului Cluj.',
      ['+VERDICT: magistrații Tribunalului Cluj > | happened'],
    ],
    ['Sentința a fost pronunțată luni la Judecătoria Arad.', ['+VERDICT: Judecătoria Arad > | happened']],
    ['Tribunalul Cluj a admis contestația lui Ion Rotaru.', ['+VERDICT: Tribunalul Cluj > Ion Rotaru | happened']],
    ['Instanța a dispus încasarea sumei de la Ion Rotaru.', ['+VERDICT: Instanța > | happened']],
    ['Ion Rotaru a fost recunoscut vinovat de furt.', ['+VERDICT: > Ion Rotaru | happened']],
    ['Decizia a fost luată de antrenorul Ion Rotaru.', []],
    ['Juriul a menținut decizia.', []],
    ['Ion Rotaru a fost recunoscut pe stradă.', []],
  ],
  'bribes are no help': [
    [
      'O asistentă a primit bani de la pacienți și este acuzată de luare de mită.',
      ['ACCUSE/allege: > asistentă | happened'],
    ],
    ['Directoarea ar fi primit mită de la două firme.', ['+CRIME: directoare > | possible']],
    ['Primăria a primit bani de la Guvernul României.', ['AID: Guvernul României > Primăria | happened']],
    ['Echipa a primit un gol.', []],
  ],
  'charged, chased, checked': [
    [
      'Colonelul Ion Rotaru, medic primar, a fost pus sub urmărire penală de procurorii DNA.',
      ['ACCUSE/investigate: procurorii DNA > Ion Rotaru | happened'],
    ],
    ['Polițiștii au demarat urmărirea și au oprit mașina.', []],
    [
      'Polițiștii au început urmărirea penală împotriva lui Ion Rotaru.',
      ['ACCUSE/investigate: Polițiștii > Ion Rotaru | happened'],
    ],
    [
      'Poliția a întocmit dosar penal pentru încredințarea unui vehicul unei persoane fără permis.',
      ['ACCUSE/investigate: Poliția > | happened'],
    ],
    ['Poliția i-a întocmit dosar penal șoferului Ion Rotaru.', ['ACCUSE/investigate: Poliția > Ion Rotaru | happened']],
    [
      'DIICOT a extins ancheta.',
      [
        'ACCUSE/investigate: Direcția de Investigare a Infracțiunilor de Criminalitate Organizată și Terorism > | happened',
      ],
    ],
    ['Compania Nordin a extins ancheta de piață.', []],
    [
      'Inspectorii ITM au verificat activitatea a zece firme.',
      ['ACCUSE/investigate: Inspectorii ITM > firme | happened'],
    ],
    ['Activitatea a zece firme a fost suspendată.', ['COERCE/restrict: > firme | happened']],
    ['Polițiștii au destructurat o grupare de traficanți.', ['COERCE: Polițiștii > grupare de traficanți | happened']],
    ['Tânărul nu a oprit, continuându-și deplasarea.', []],
    ['Conducătorul mașinii și-a continuat deplasarea.', []],
    [
      'Premierul Ion Rotaru a efectuat o deplasare la Paris.',
      ['CONSULT/visit: Ion Rotaru > Franța @ Paris | happened'],
    ],
  ],
  'crews at the spot, and what the wind does': [
    ['La fața locului au ajuns echipaje ale ISU Arad.', ['AID: ISU Arad > | happened']],
    ['La petrecere au ajuns echipaje de filmare.', []],
    ['Vântul a smuls acoperișul unei școli din Arad.', ['+DISASTER: > școli @ Arad | happened']],
    ['Rafalele au doborât 15 copaci la Arad.', ['+DISASTER: > @ Arad | happened']],
    ['Vântul schimbării a smuls masca lui Ion Rotaru.', []],
    ['Un copil se află în comă după un accident.', ['+ACCIDENT: > copil | happened']],
    ['Ion Rotaru se află în comă alcoolică.', []],
    ['Doi tineri au furat pantofi dintr-un magazin.', ['+CRIME: tineri > | happened']],
    ['Doi tineri au furat inimile publicului.', []],
    ['Mașina, la întoarcere spre Craiova, a fost lovită de un autoturism.', []],
    ['Mașina a fost lovită de un autoturism la Craiova.', ['+ACCIDENT: > @ Craiova | happened']],
  ],
  'who is asked for a ball, and who is no guest': [
    ['Ion Rotaru cere mingea în adâncime.', []],
    ['Ion Rotaru cere demisia premierului.', ['REQUEST/change: Ion Rotaru > premier | requested']],
    ['Antrenorul Ion Rotaru a semnat un contract cu gruparea din Arabia Saudită.', []],
    ['Premierul Ion Rotaru a semnat un acord cu Arabia Saudită.', ['SUPPORT: Ion Rotaru > Arabia Saudită | happened']],
  ],
  'who does it is not who it is done to': [
    [
      'Schimbul de replici dintre elev și profesorul său a fost filmat. Bărbatul s-a enervat când tânărul l-ar fi amenințat.',
      [],
    ],
    ['Profesorul a plecat, timp în care elevul a venit și l-a lovit cu pumnul pe profesor.', []],
    ['Ion Rotaru l-a lovit cu pumnul pe Vasile Marin.', ['ASSAULT/beat: Ion Rotaru > Vasile Marin | happened']],
    ['Șoferul a pornit mașina și l-a acroșat pe acesta.', []],
    ['Antrenorul Ion Rotaru, de la Clubul Nordin, a spus: „Acum ne-am întâlnit la restaurant”.', []],
    [
      'Polițiștii au stabilit că un bărbat ar fi cerut unui șofer să oprească.',
      ['REQUEST/change: bărbat > șofer | possible'],
    ],
  ],
  'who is one of them, and who is told': [
    [
      'Unul dintre consilierii premierului Ion Rotaru a cerut o analiză.',
      ['REQUEST/change: consilierii premierului > | requested'],
    ],
    ['Premierului Ion Rotaru i-a cerut demisia opoziția.', []],
    ['Lui Ion Rotaru i-a cerut demisia Radu Pop.', []],
    ['Opoziția i-a cerut premierului Ion Rotaru demisia.', ['REQUEST/change: Opoziția > Ion Rotaru | requested']],
  ],
  'who is like them, and why it is asked': [
    [
      'Mai mulți oficiali, precum ministrul Ion Rotaru, au cerut demisia premierului.',
      ['REQUEST/change: oficiali + Ion Rotaru > premier | requested'],
    ],
    [
      'Gigantul Norda, producător de branduri precum Zura, Albina și Covana, a decis să închidă fabrica din Dej.',
      ['+DEAL: Gigantul Norda > | planned'],
    ],
    [
      'Primarul Ion Rotaru a cerut o analiză pe motiv că proprietarul este un apropiat al premierului.',
      ['REQUEST/change: Ion Rotaru > | requested'],
    ],
    ['Primarul Ion Rotaru a cerut ca premierul să plece.', ['REQUEST/change: Ion Rotaru > premier | requested']],
  ],
  'in front of the verb': [
    ['Pe numele lui Ion Rotaru a fost emis un mandat de arestare.', ['COERCE/arrest: > Ion Rotaru | happened']],
    ['Pe numele polițistului Ion Rotaru a fost deschisă o anchetă.', ['ACCUSE/investigate: > Ion Rotaru | happened']],
    ['Împotriva lui Ion Rotaru a fost deschis un dosar penal.', ['ACCUSE/investigate: > Ion Rotaru | happened']],
    ['Pe numele firmei a fost deschis un cont.', []],
  ],
  'rates, prices, contracts, amendments': [
    ['Compania Nordin a majorat prețurile cu 10%.', ['+DEAL: Compania Nordin > | happened']],
    ['Prețurile au crescut cu 10%.', ['+INDICATOR: > | happened']],
    [
      'Banca Națională a României a decis luni să mențină rata dobânzii la 6,5%.',
      ['+DEAL: Banca Națională a României > | happened'],
    ],
    ['Primăria Arad a reziliat contractul cu firma Nordin.', ['+DEAL: Primăria Arad > Nordin | happened']],
    [
      'Primarul Ion Rotaru a semnat contractul de execuție cu firma Nordin Construct.',
      ['+DEAL: Ion Rotaru > Nordin Construct | happened'],
    ],
    ['Proiectul a fost amendat de consilierii USR.', ['+LEGISLATE: consilierii USR > | happened']],
    ['Firma Nordin a fost amendată de ITM.', ['COERCE/restrict: Inspecția Muncii > Firma Nordin | happened']],
  ],
  'what only looks like it': [
    ['Armata a continuat urmărirea rebelilor.', []],
    ['Clubul Nordin a înregistrat o pierdere grea.', []],
    ['Compania și-a închis conturile.', []],
    ['Instanța a luat în calcul o decizie.', []],
  ],
  'held, hurt, caught stealing': [
    ['Ion Rotaru rămâne în arest.', ['COERCE/arrest: > Ion Rotaru | happened']],
    ['Ion Rotaru rămâne în cursă.', []],
    ['Zece elevi au ajuns la spital cu toxiinfecție alimentară.', ['+ACCIDENT: > elevi | happened']],
    ['Zece elevi au ajuns la spital cu flori.', []],
    ['Un bărbat a fost prins furând dintr-un magazin.', ['+CRIME: bărbat > | happened']],
    ['Un bărbat a fost prins de ploaie în curte.', []],
    ['Doi elevi au fost exmatriculați.', ['SANCTION/expel: > elevi | happened']],
    ['Echipaje din Roman, sprijinite de forțe ale Poliției, au stins focul.', []],
  ],
  'two crowds are not one': [
    [
      'Pompierii din Alba au intervenit la Dorna. Focul a fost stins. A fost cald. Pompierii au evacuat un bărbat.',
      ['AID: Pompierii din Alba > @ Alba | happened', 'AID: Pompierii din Alba > bărbat | happened'],
    ],
    [
      'Mii de angajați și-au pierdut locurile de muncă. A fost greu. Anul s-a încheiat. Compania Nordin a concediat 100 de angajați.',
      ['SANCTION: > angajați | happened', 'SANCTION: Compania Nordin > angajați | happened'],
    ],
  ],
  'what a time is of': [
    ['Măsurile vor fi adoptate în viitor, dincolo de anul curent.', []],
    ['Guvernul a adoptat luni ordonanța.', ['SUPPORT: Guvernul României > | happened']],
    [
      'Antrenorul Ion Rotaru l-a întâlnit pe Vasile Marin, la clubul pregătit până în această vară de Radu Pop.',
      ['CONSULT: Ion Rotaru > Vasile Marin | happened'],
    ],
  ],
};

describe('work, courts, police and crews in local reports', () => {
  for (const [kind, rows] of Object.entries(KINDS)) {
    it.each(rows)(`${kind}: %s`, (text, expected) => {
      expect(eventsOf(text)).toEqual(expected);
    });
  }
});
