import { describe, expect, test } from 'vitest';
import { cut, nameOf, read } from '../../test/reader.js';

/** text → each statement as `speaker | form | via | content`, by kind of attribution. */
const told: readonly (readonly [text: string, ...expected: string[]])[] = [
  // Sites and broadcasters with a number are outlets
  [
    'Potrivit ziarulnordului.ro, prețul asfaltului a scăzut.',
    'ziarulnordului.ro | indirect | | prețul asfaltului a scăzut',
  ],
  [
    'Ministra Ana Dobre a spus că drumul va fi gata, scrie ziarulnordului.ro.',
    'Ana Dobre | indirect | ziarulnordului.ro | drumul va fi gata',
  ],
  [
    'Ministra atrage atenția că există risc de incendiu, relatează nordul.md.',
    'ministră | indirect | nordul.md | există risc de incendiu',
  ],
  ['„Drumul e gata”, a declarat Radu Stan pentru sudul.ro.', 'Radu Stan | direct | sudul.ro | Drumul e gata'],
  [
    'Elveția a declarat că atacurile au încetat, potrivit France 24.',
    'Elveția | indirect | France 24 | atacurile au încetat',
  ],
  // Who is cited again is whoever was named with `potrivit`
  [
    'Polițiștii au reținut doi tineri, potrivit IPJ Bacău.\n\nSursa citată anterior a precizat că ofițerii au verificat mai multe locuințe.',
    'IPJ Bacău | indirect | | Polițiștii au reținut doi tineri',
    'IPJ Bacău | indirect | | ofițerii au verificat mai multe locuințe',
  ],
  [
    'Jandarmii au închis podul, conform Prefecturii Cluj. Localnicii au plecat, a adăugat sursa menționată.',
    'Prefectura Cluj | indirect | | Jandarmii au închis podul',
    'Prefectura Cluj | indirect | | Localnicii au plecat',
  ],
  // Possessives and pronouns behind the phrase are of whoever spoke last
  [
    'Deputatul Ion Pavelescu a spus că Franța are nevoie de un guvern. În opinia sa, bugetul este greșit.',
    'Ion Pavelescu | indirect | | Franța are nevoie de un guvern',
    'Ion Pavelescu | indirect | | bugetul este greșit',
  ],
  [
    'Ministra Ana Dobre a declarat că drumul va fi gata în mai. Potrivit ei, utilajele sunt pe șantier.',
    'Ana Dobre | indirect | | drumul va fi gata în mai',
    'Ana Dobre | indirect | | utilajele sunt pe șantier',
  ],
  [
    'Directorul Radu Stan a declarat că fabrica merge. Potrivit lui, utilajele sunt vechi.',
    'Radu Stan | indirect | | fabrica merge',
    'Radu Stan | indirect | | utilajele sunt vechi',
  ],
  // The document in which it was said is no part of it
  ['Potrivit ministrei, într-un mesaj postat luni, podul va fi gata.', 'ministră | indirect | | podul va fi gata'],
  [
    '„Nu renunțăm”, se precizează în informarea transmisă de Primăria Săratele.',
    'Primăria Săratele | direct | | Nu renunțăm',
  ],
  [
    'După cum a declarat dl Ion Pavelescu, președintele Asociației Viticultorilor, criteriile care au stat la baza deciziei au fost clare.',
    'Ion Pavelescu | indirect | | criteriile care au stat la baza deciziei au fost clare',
  ],
  ['După cum ne-a informat Ana Dobre, sala va fi deschisă luni.', 'Ana Dobre | indirect | | sala va fi deschisă luni'],
  [
    'Așa cum a anunțat Ministerul Sănătății, vaccinarea începe marți.',
    'Ministerul Sănătății | indirect | | vaccinarea începe marți',
  ],
  ['Precum ne-a precizat directorul Radu Stan, lucrările continuă.', 'Radu Stan | indirect | | lucrările continuă'],
  ['Teatrul va fi închis, după cum a declarat Ana Dobre.', 'Ana Dobre | indirect | | Teatrul va fi închis'],
  [
    'Așa cum arată un raport al Curții de Conturi, banii au fost cheltuiți fără licitație.',
    'un raport al Curții de Conturi | indirect | | banii au fost cheltuiți fără licitație',
  ],
  [
    'Dupa cum ne-a informat doamna Ana Dobre, din cadrul primariei, sala va fi deschisa luni.',
    'Ana Dobre | indirect | | sala va fi deschisa luni',
  ],
  [
    'Potrivit informațiilor furnizate de Poliția Județeană, doi bărbați au fost răniți.',
    'Poliția Județeană | indirect | | doi bărbați au fost răniți',
  ],
  [
    'Conform datelor puse la dispoziție de către Direcția de Statistică, producția a crescut cu 5%.',
    'Direcția de Statistică | indirect | | producția a crescut cu 5%',
  ],
  [
    'Conform unui comunicat remis presei de Ministerul Energiei, centrala va fi oprită.',
    'Ministerul Energiei | indirect | | centrala va fi oprită',
  ],
  [
    'Doi oameni au fost retinuti, potrivit unui comunicat de presa al parchetului.',
    'parchetul | indirect | | Doi oameni au fost retinuti',
  ],
  [
    'Banca a distribuit acțiuni, se arată într-un raport oferit vineri Bursei de Valori București (BVB).',
    'un raport | indirect | | Banca a distribuit acțiuni',
  ],
  ['Potrivit lui Ion Pop, purtător de cuvânt al Poliției, șoferul a fugit.', 'Ion Pop | indirect | | șoferul a fugit'],
  [
    'Potrivit Anei Dobre, directoarea spitalului, secția are 20 de paturi.',
    'Ana Dobre | indirect | | secția are 20 de paturi',
  ],
  [
    'Conform directorului companiei, dl Radu Stan, avaria a fost remediată.',
    'Radu Stan | indirect | | avaria a fost remediată',
  ],
  [
    'Potrivit declarației ministrului dezvoltării, Leon Cazan, rata inflației a scăzut.',
    'Leon Cazan | indirect | | rata inflației a scăzut',
  ],
  [
    'Potrivit cotidianului "New York Times", guvernul a adus modificări planului.',
    'The New York Times | indirect | | guvernul a adus modificări planului',
  ],
  [
    'Polițiștii au fost anunțați luni, de Lia Jianu, de 37 de ani, din oraș, că ambii copii au dispărut.',
    'Lia Jianu | indirect | | ambii copii au dispărut',
  ],
  [
    'Opoziția l-a acuzat pe premierul Radu Stan de a fi fraudat alegerile.',
    'Opoziția | indirect | | de a fi fraudat alegerile',
  ],
  [
    'Așadar, lucrările trebuie grăbite - a mai declarat primarul Sibiului după întâlnirea de la București cu premierul Ana Dobre.',
    'primarul Sibiului | indirect | | Așadar, lucrările trebuie grăbite',
  ],
  [
    'Ministrul Apărării Naţionale, Ion Pană, aflat miercuri în vizită la Cluj, a afirmat că soldele cresc.',
    'Ion Pană | indirect | | soldele cresc',
  ],
  [
    'În cadrul discuțiilor cu ministrul de externe Ion Vlad, asistentul secretarului de stat al SUA pentru Europa, Elizabeth Brown, a declarat că este nevoie de cooperare.',
    'Elizabeth Brown | indirect | | este nevoie de cooperare',
  ],
  ['„Nu plecăm”, a spus despre Ana Dobre colegul ei Radu Stan.', 'Radu Stan | direct | | Nu plecăm'],
  ['„Nu plecăm”, i-a răspuns Anei Dobre ministrul Radu Stan.', 'Radu Stan | direct | | Nu plecăm'],
  ['„E foarte simplu”, a declarat într-un interviu Ion Pop.', 'Ion Pop | direct | | E foarte simplu'],
  ['Ziarul „Nordul liber” scrie că primarul a fost reținut.', 'Ziarul | indirect | | primarul a fost reținut'],
  [
    'Oamenii de știință ruși și americani anunță că au descoperit două elemente.',
    'Oamenii | indirect | | au descoperit două elemente',
  ],
  [
    'Bugetul va fi gata marți, afirmă vicepremierul Dan Moga, scrie Mediafax.',
    'Dan Moga | indirect | Mediafax | Bugetul va fi gata marți',
  ],
  [
    'Doi primari au fost reținuți, informează un comunicat al DNA, transmite Agerpres. Potrivit sursei citate, ei au luat mită.',
    'un comunicat al DNA | indirect | Agerpres | Doi primari au fost reținuți',
    'un comunicat al DNA | indirect | | ei au luat mită',
  ],
  ['Reacția lui Radu Stan, după ce a fost demis: „Voi reveni”.', 'Radu Stan | direct | | Voi reveni'],
  [
    '"Podul e gata", spune primarul. "L-am terminat ieri".',
    'primar | direct | | Podul e gata',
    'primar | direct | | L-am terminat ieri',
  ],
  [
    'Parlamentul a adoptat o rezoluție care solicită României să continue reformele.',
    'Parlamentul României | indirect | | să continue reformele',
  ],
  [
    'Consiliul a adoptat o rezoluție, în care se arată că forțele trebuie să se retragă.',
    'Consiliul | indirect | | forțele trebuie să se retragă',
  ],
  [
    'Fundația Ozon a realizat un studiu care relevă că 73% dintre oameni fumează.',
    'un studiu | indirect | | 73% dintre oameni fumează',
  ],
  ['Premierul prevede că inflația va scădea.', 'premier | indirect | | inflația va scădea'],
  ['Un studiu dovedește că fumatul ucide.', 'Un studiu | indirect | | fumatul ucide'],
  // Only the closing mark is left of a quotation; a gerund goes on for the subject of its clause
  ['Podul va fi gata în mai”, a spus primarul Ion Pop.', 'Ion Pop | direct | | Podul va fi gata în mai'],
  [
    'O grupare islamistă a răpit doi reporteri, anunțând că îi va executa.',
    'O grupare islamistă | indirect | | îi va executa',
  ],
];

/** Norms, plans, deeds, titles, charges in one noun, reflexive passives: nobody says anything. */
const silent = [
  'După cum am mai scris, sala va fi deschisă luni.',
  'Așa cum prevede legea, sala va fi deschisă luni.',
  'Așa cum a promis Ana Dobre, sala a fost deschisă.',
  'Raportul anual realizat de Conferința pentru Comerț, potrivit căruia exporturile scad, a fost publicat.',
  'Clădirea a fost ridicată conform cerințelor Uniunii Europene.',
  'Radu Stan l-a acuzat pe Ion Pop de corupție.',
  'Ministrul îl confirmă pe Ion Pop la conducerea agenției.',
  'Parlamentul a adoptat o rezoluție care cere retragerea minelor.',
  'Remarcat de societatea „Izvorul”, Ion Pop a primit o bursă.',
  'KIN Nord a anunțat o serie intitulată „Inima mării”.',
  'În Rezoluția privind „Egalitatea de gen”, Adunarea a criticat statele.',
  'Anunțul a fost făcut de cotidianul "Ziua Nouă".',
  'Teatrul German propune trei titluri: "Fierarii" de Radu Stan și "Regele" de Ion Pop.',
  'Divizia A2 masculin, etapa a 7-a: "U" Nordul Arad - "U" Sudul (Sala Mare, ora 11:30).',
  'Universitatea continuă cursul cu tema „Cum alegem școala”.',
  'Viceprimarul ne-a prezentat rezultatele campaniei „Idei pentru parc”.',
  'Statele membre pot prevedea că entitățile achiziționează lucrări.',
  'Un comitet poate solicita informații suplimentare de la părți.',
  'Protocolul prevede că limitele orașului au fost extinse.',
  'Ordonanța Guvernului nr. 83 prevede că impozitul va fi stabilit de consiliu.',
  'Campioanele au dovedit că sunt bine pregătite.',
  'Clubul și-a propus să câștige campionatul.',
  'Procesul își propune să asigure culegerea datelor.',
  'Turneul, găzduit de Sala Olimpia, s-a încheiat cu victoria echipei Pick Nord, care a câștigat.',
  'În clasele primare se susțin teze la limba română, iar elevii primesc note.',
  'Dacă soluția ajunge în contact cu pielea, se recomandă spălarea imediată.',
  'Din 3 februarie, s-au semnalat douăsprezece cazuri de gripă, dintre care unele grave.',
  'Un schimb de replici a avut loc luni, a anunțat reluarea activității.',
  'Ion Pop a fost acuzat de Parchet pentru că a luat mită.',
  'Sextil Moga, care l-a recunoscut ca om și cercetător, a murit în București.',
  'Societatea i-a acceptat ca membri pe scriitorii din țară și din străinătate.',
  'Ion Pop s-a angajat în traversarea străzii fără să se asigure.',
  'Domnitorul a dispus suspendarea revistei.',
  'Președintele a pledat din nou pentru mai mult.',
];

describe('whose word it is', () => {
  test.each(told)('%s', (text, ...expected) => {
    const record = read(text);
    const found = record.statements.map((s) =>
      [
        nameOf(record, s.speaker),
        s.form,
        s.via.map((id) => nameOf(record, id)).join(', '),
        s.content.map((span) => cut(record, span)).join(' … '),
      ]
        .join(' | ')
        .replaceAll('|  |', '| |'),
    );
    expect(found).toEqual(expected);
  });

  test.each(silent)('nobody’s word: %s', (text) => {
    expect(read(text).statements).toEqual([]);
  });
});
