import { describe, expect, test } from 'vitest';
import { cut, nameOf, read } from '../../test/reader.js';

/** text → each statement as `speaker | form | act | content`. */
const told: readonly (readonly [text: string, ...expected: string[]])[] = [
  // A word in quotation marks that the outer speaker marks is nobody's speech; a sentence is
  [
    'Anchetatorii susţin că Ion Rotaru ar fi apelat şi la „ajutorul“ unui fost consilier al Ministerului Sănătăţii.',
    'Anchetatorii | mixed | state | Ion Rotaru ar fi apelat şi la „ajutorul“ unui fost consilier al Ministerului Sănătăţii',
  ],
  [
    'Ana Marin îi reproșează lui Ion Rotaru că i-ar fi spus „Ieși afară și taci!”.',
    'Ana Marin | mixed | accuse | i-ar fi spus „Ieși afară și taci!”',
    'Ion Rotaru | direct | state | Ieși afară și taci!',
  ],
  // What a conjunction opens belongs to what is said, whoever speaks in it
  [
    'Joi seara, premierul Ion Rotaru a anunțat că a instruit „imediat” autoritățile să înceapă negocieri, după ce mediatorii au propus un acord.',
    'Ion Rotaru | mixed | state | a instruit „imediat” autoritățile să înceapă negocieri, după ce mediatorii au propus un acord',
    'mediatorii | indirect | ask | un acord',
  ],
  // Behind a whole sentence in quotation marks any verb in front of a person is one of saying
  [
    '„Drumul va fi gata la toamnă”, a afirmtat ministrul Ion Rotaru.',
    'Ion Rotaru | direct | state | Drumul va fi gata la toamnă',
  ],
  ['„Drumul va fi gata la toamnă”, a punctuat Ana Marin.', 'Ana Marin | direct | state | Drumul va fi gata la toamnă'],
  ['„Nu te juca, băiete”, a regizat Ana Marin filmul lui Dan Cerbu.'],
  ['„Casa de piatră”, a semnat Ana Marin.'],
  ['Clipul „Vin și eu la mare”, a fost văzut de Ana Marin.'],
  // A briefing: whoever speaks of himself behind a name, with or without an office
  [
    'Dan Cerbu, purtătorul de cuvânt al Guvernului: Încep cu un proiect. Vă rog, doamnă ministru.\nAna Marin: Vă mulțumesc. Am eliminat taxa pe soare.',
    'Dan Cerbu | direct | state | Încep cu un proiect. Vă rog, doamnă ministru',
    'Ana Marin | direct | state | Vă mulțumesc. Am eliminat taxa pe soare',
  ],
  ['Candidații\n\nIon Rotaru: inginer. A candidat în 2020.\n\nAna Marin: medic. Candidează prima dată.'],
  // Halves of a headline, and an agent in one
  [
    'Gaza: Hamas spune că a acceptat armistițiul / Israelul: „Nu am primit nimic oficial”\nMediatorii au plecat din oraș.',
    'Hamas | indirect | state | a acceptat armistițiul',
    'Israel | direct | state | Nu am primit nimic oficial',
  ],
  [
    'Candidata Ana Pop, somată de Biroul Electoral Central să scoată 30 de clipuri. „Să vină să le șteargă ei”\nBiroul s-a întrunit ieri.',
    'Biroul Electoral Central | indirect | ask | să scoată 30 de clipuri',
  ],
  ['Israelul: „Pace și prosperitate”\nExpoziția s-a deschis ieri.'],
  // Behind whoever made something of it
  [
    'Prefectul Ion Bud propune ca turiștii să plătească intervenția, idee respinsă de Asociația Ghizilor, care o consideră periculoasă: „Nu vor mai suna”.',
    'Ion Bud | indirect | ask | turiștii să plătească intervenția',
    'Asociația Ghizilor | direct | state | Nu vor mai suna',
  ],
  // A noun in quotation marks that a relative clause goes on from
  [
    'Întâlnirea cu fermierii a reprezentat "un prilej de dialog deschis și direct" în care ministra Ana Marin a transmis fermierilor "un mesaj de apreciere pentru munca lor, punctând faptul că aceasta hrănește țara".',
    'Ana Marin | direct | state | un mesaj de apreciere pentru munca lor, punctând faptul că aceasta hrănește țara',
  ],
  [
    'Festivalul și-a desemnat laureații, se arată într-un comunicat transmis, luni, de organizatori.',
    'organizatori | indirect | state | Festivalul și-a desemnat laureații',
  ],
  [
    'Prefectul Ion Rotaru a spus că plouă. Potrivit unui comunicat transmis, marți, de Apele Române, digul fusese verificat în august.',
    'Ion Rotaru | indirect | state | plouă',
    'Apele Române | indirect | state | digul fusese verificat în august',
  ],
  // To make sure is no saying; to assure is
  ['Inspectorii s-au asigurat că toate probele erau solide.'],
  ['Inspectorii au asigurat că probele sunt solide.', 'Inspectorii | indirect | state | probele sunt solide'],
  // The report's sentence runs into the quotation behind it; a clause that a conjunction opens does not
  [
    'Ion Rotaru a cerut, vineri, demisia ministrului Ana Marin "Nu mai am încredere în doamna Marin", a spus președintele Rotaru.',
    'Ion Rotaru | indirect | ask | demisia ministrului Ana Marin',
    'Ion Rotaru | direct | state | Nu mai am încredere în doamna Marin',
  ],
  [
    'Podul e gata și „nimeni nu mai are scuze”, a spus Ion Rotaru.',
    'Ion Rotaru | mixed | state | Podul e gata și „nimeni nu mai are scuze”',
  ],
  // A quotation that nothing closes; nobody but those who write speak in the first person
  ['„Nu plecăm nicăieri, a declarat Ion Rotaru la Galați.', 'Ion Rotaru | direct | state | Nu plecăm nicăieri'],
  [
    'Biroul pentru Porturi cere prudenţă. „În legătură cu unele afirmaţii, îndemnăm insistent autorii acestora să respecte legea, arată Biroul.',
    'Biroul pentru Porturi | direct | state | În legătură cu unele afirmaţii, îndemnăm insistent autorii acestora să respecte legea',
  ],
  // Opened over paragraphs, closed in front of another; a low mark that ends its line closes
  [
    'Ion Rotaru: „Prima frază este aici.\n\nA doua frază e bună”, a spus Rotaru. Ana Marin a zis: „Nu e așa”.',
    'Ion Rotaru | direct | state | Prima frază este aici.\n\nA doua frază e bună',
    'Ana Marin | direct | state | Nu e așa',
  ],
  [
    'Ion Rotaru cere scuze: „Dezaprob vehement „\n\nLiderul Ion Rotaru spune că e bine.\n\n„Nu știu nimic”, a scris Rotaru.',
    'Ion Rotaru | direct | apologize | Dezaprob vehement',
    'Ion Rotaru | indirect | state | e bine',
    'Ion Rotaru | direct | state | Nu știu nimic',
  ],
  // Documents: conclusions, what stands in one, one that opens the sentence
  [
    'Concluziile anchetei arată că doi candidați ar fi aranjat totul.',
    'Concluziile anchetei | indirect | state | doi candidați ar fi aranjat totul',
  ],
  ['Pierderile arată că firma are probleme.'],
  [
    'Cercetările sunt continuate de polițiști, mai scrie în comunicatul IPJ Galați.',
    'IPJ Galați | indirect | state | Cercetările sunt continuate de polițiști',
  ],
  [
    '„Un atare comportament merită blamat”, se arată în reacția Biroului pentru Porturi.',
    'Biroul pentru Porturi | direct | state | Un atare comportament merită blamat',
  ],
  [
    'În comunicatul Ministerului Transporturilor se precizează că drumul este închis.',
    'Ministerul Transporturilor | indirect | state | drumul este închis',
  ],
  // Whose words they are, told behind
  [
    '„Ana Marin a jucat abil”. Declarația aparține liderului Partidului Verde, Ion Rotaru.',
    'Ion Rotaru | direct | state | Ana Marin a jucat abil',
  ],
  ['Podul e gata. Terenul aparține primăriei.'],
  ['„Nu plecăm”, a venit imediat răspunsul primarului Ion Rotaru.', 'Ion Rotaru | direct | state | Nu plecăm'],
  // A slip lost the auxiliary; an agent behind the participle shows that it is none
  [
    'Edilul Radu Dobre explicat că primăria a alocat fonduri.',
    'Radu Dobre | indirect | state | primăria a alocat fonduri',
  ],
  // Moods that somebody declares; what somebody becomes is an act
  [
    'Radu Dobre s-a mai declarat nemulțumit de modul în care Guvernul lucrează.',
    'Radu Dobre | indirect | state | nemulțumit de modul în care Guvernul lucrează',
  ],
  ['Provincia s-a declarat independentă în martie.'],
  [
    'Radu Dobre a fost cât se poate de explicit: „Trebuie să batem la Galați”.',
    'Radu Dobre | direct | state | Trebuie să batem la Galați',
  ],
  // What opens the sentence leads to no quotation
  [
    'Contestat de fani, Ion Rotaru iese la atac: „Un aut a influențat rezultatul.”',
    'Ion Rotaru | direct | state | Un aut a influențat rezultatul',
  ],
  // How somebody is called
  ['„În prima repriză am avut ocazii”, a mai spus „Nea Ionel”.', ' | direct | state | În prima repriză am avut ocazii'],
  // A quotation behind a sentence that tells who spoke; told by the way, another speaks
  [
    'Primarul Ion Rotaru a vorbit despre pod. „Podul va fi gata în mai”.',
    'Ion Rotaru | direct | state | Podul va fi gata în mai',
  ],
  [
    'Ion Rotaru a reacționat după ce Ana Marin a spus că pleacă. „Nu am furat nimic.”',
    'Ana Marin | indirect | state | pleacă',
    'Ion Rotaru | direct | state | Nu am furat nimic',
  ],
  ['Ion Rotaru a fost întrebat despre pod. „Podul va fi gata în mai”.'],
  // A heading in between names nobody who goes on; a sentence of the text does
  [
    '„Am avut meciul în mână”, a spus tehnicianul.\n\nAsistentul a vrut să dea aut!\n\nAcesta a adăugat: „Am înțeles că nu era aut”.',
    'tehnician | direct | state | Am avut meciul în mână',
    'tehnician | direct | state | Am înțeles că nu era aut',
  ],
  [
    '„Am avut meciul în mână”, a spus tehnicianul. Asistentul Ion Rotaru a vrut să dea aut. Acesta a adăugat: „Am înțeles că nu era aut”.',
    'tehnician | direct | state | Am avut meciul în mână',
    'Ion Rotaru | direct | state | Am înțeles că nu era aut',
  ],
  // The verb that what is said waits for is no cue
  [
    'Ion Rotaru a precizat că, pentru câteva momente, a reacționat ca un om jignit.',
    'Ion Rotaru | indirect | state | pentru câteva momente, a reacționat ca un om jignit',
  ],
  ['Ion Rotaru a reacționat la faptul că Ana Marin și-a deschis o pagină.'],
  // Lists of news name the outlet behind a sign
  [
    'Avocatul Poporului cere reguli clare pentru acordarea pensiilor # Ziarul.ro\nUn raport arată că nu există reguli.',
    'Avocatul Poporului | indirect | ask | reguli clare pentru acordarea pensiilor',
    'Un raport | indirect | state | nu există reguli',
  ],
  // Interviews by initials, of two turns, and entries of a live text; what is asked is no statement
  [
    'Maria Ionescu: Cine este Tudor?\nTudor Marinescu: Nici eu nu știu exact.\nM. I.: Cum vedeai teatrul?\nT. M.: Nu aveam nicio legătură cu teatrul.\nM. I.: Și acum?\nT. M.: Acum joc.',
    'Tudor Marinescu | direct | state | Nici eu nu știu exact',
    'Tudor Marinescu | direct | state | Nu aveam nicio legătură cu teatrul',
    'Tudor Marinescu | direct | state | Acum joc',
  ],
  [
    'Călin Rotaru: Aș începe cu o întrebare. De care dimensiune vă simțiți mai aproape?\nAna Marin: Mulțumesc! Cred că ați dat răspunsul.',
    'Ana Marin | direct | state | Mulțumesc! Cred că ați dat răspunsul',
  ],
  [
    'Guvernul crește taxele\n\nSindicatele protestează azi.\n\n12:30 Premierul Ion Rotaru: Nu vom crește taxele.',
    'Ion Rotaru | indirect | state | Nu vom crește taxele',
  ],
  ['Note\n\nSteaua a câștigat azi.\n\nCristian Berbec: a scos două mingi grele\n\nIon Rotaru: a alergat mult'],
  [
    'Poliția a urmărit un șofer.\n\nPatru polițiști au fost răniți.\n\nEmanuel Marcu, șoferul fugar: Aveam dovada expirată. Mi-a fost frică să opresc”.',
    'Emanuel Marcu | direct | state | Aveam dovada expirată. Mi-a fost frică să opresc',
  ],
  ['Arad a câștigat.\n\nA fost un meci bun.\n\nEmanuel Marcu, portarul echipei: a scos două mingi grele.'],
  // Several left, one goes on to say; with one who left, the tree decides
  [
    'Ministrul Sănătății, Ion Rotaru, a declarat la Digi24 că managerul și directorul medical de la Spitalul Sf. Pantelimon din București și-au dat demisia și spune că acum caută persoane care să conducă interimar spitalul.',
    'Ion Rotaru | indirect | state | managerul și directorul medical de la Spitalul Sf. Pantelimon din București și-au dat demisia',
    'Ion Rotaru | indirect | state | acum caută persoane care să conducă interimar spitalul',
  ],
  // A quoted line that heads what follows is nobody's of those before; a sentence with its full stop goes on
  [
    'Ion Rotaru a afirmat că Ana Marin nu mai e fericită.\n\n”Pot eu oare să o iau de la început?”\n\n„E frumos la mine acasă”, a menționat Ana Marin.',
    'Ion Rotaru | indirect | state | Ana Marin nu mai e fericită',
    'Ana Marin | direct | state | E frumos la mine acasă',
  ],
  [
    '„Am pierdut tot”, a spus Ana Marin.\n\n„Dar nu plecăm de aici niciodată.”\n\nPodul e gata.',
    'Ana Marin | direct | state | Am pierdut tot',
    'Ana Marin | direct | state | Dar nu plecăm de aici niciodată',
  ],
  // Others than those who spoke before, whom nobody names
  [
    'Reprezentanții Spitalului Parhon au precizat că nu au fost vizitați, cei ai Spitalului Sfântul Spiridon au precizat că „au existat doar zvonuri neoficiale”.',
    'Reprezentanții Spitalului Parhon | indirect | state | nu au fost vizitați',
  ],
  // An adverb of time is no verb of what is told
  [
    'Presa locală a scris că aseară un bărbat în vârstă de 51 de ani a fost lovit de o mașină.',
    'Presa locală | indirect | state | aseară un bărbat în vârstă de 51 de ani a fost lovit de o mașină',
  ],
  // Behind a quotation that holds all that is said, what the speaker did; whom was meant
  [
    'Ion Rotaru le-a spus parlamentarilor că „jignirile nu vor aduce încredere” și le-a prezentat mai multe documente.',
    'Ion Rotaru | mixed | state | jignirile nu vor aduce încredere',
  ],
  [
    'Ion Rotaru a declarat că România are cel mai slab premier, referindu-se strict la Ana Marin.',
    'Ion Rotaru | indirect | state | România are cel mai slab premier',
  ],
  // A predicate with a clause; a stand in two words
  ['Ion Rotaru este de părere că podul e gata.', 'Ion Rotaru | indirect | state | podul e gata'],
  [
    'Senatorul Ion Rotaru s-a declarat de acord cu cele propuse de ministru.',
    'Ion Rotaru | indirect | state | de acord cu cele propuse de ministru',
  ],
  // Whose members they are
  ['Mulțumesc încă o dată membrilor și simpatizanților ALDE pentru spiritul civic!'],
  // Both marks alike, and seconds for a closing mark
  [
    'Ion Rotaru a declarat că ”data viitoare va candida”: ”Eu sunt aici. Eu rămân”, a zis Rotaru.',
    'Ion Rotaru | mixed | state | ”data viitoare va candida”',
    'Ion Rotaru | direct | state | Eu sunt aici. Eu rămân',
  ],
  [
    '„Suntem aici de zece zile.\n\nVom face ca în 2023″, a declarat Ion Rotaru.',
    'Ion Rotaru | direct | state | Suntem aici de zece zile.\n\nVom face ca în 2023',
  ],
  // A paper is never the platform told before
  [
    'Ion Rotaru a scris pe Facebook că pleacă. Publicația a cerut un răspuns.',
    'Ion Rotaru | indirect | state | pleacă',
    'Publicația | indirect | ask | un răspuns',
  ],
  // Others, whom a word of contrast turns to and nobody names
  [
    'Edilul Ion Rotaru susține că este „o situație fără precedent”, iar vârstnici din comună spun că nu au mai văzut ploi.',
    'Ion Rotaru | mixed | state | este „o situație fără precedent”',
  ],
  // A colon in front is of whoever stands there
  [
    'Ion Rotaru, istoric: „Muzeul e bun.”\n\nAna Marin, poetă\n: „Muzeul are azi statut de centru literar.”',
    'Ion Rotaru | direct | state | Muzeul e bun',
  ],
  // A member of a party is whoever the main clause tells of
  [
    'Liderul deputaților PNL, Florin Rotaru, reacționează după ce președintele PSD, Marcel Lupu, i-a cerut demisia premierului. Liberalul susține că PNL nu a mințit.',
    'Marcel Lupu | indirect | ask | demisia premierului',
    'Florin Rotaru | indirect | state | PNL nu a mințit',
  ],
  [
    'Denisa Dobre a dat o declarație după victorie. „A fost un meci intens, mă bucur.”',
    'Denisa Dobre | direct | state | A fost un meci intens, mă bucur',
  ],
  // Between an opening and its question a clause has no marker
  [
    'Întrebat, la televizor, dacă e adevărat acest lucru, el a răspuns: „Zâmbesc. Nu știu nimic.”',
    ' | direct | state | Zâmbesc. Nu știu nimic',
  ],
];

describe('readStatements: forms of statements on pages', () => {
  test.each(told)('%s', (text, ...expected) => {
    const record = read(text);
    const rows = record.statements.map(
      (one) =>
        `${nameOf(record, one.speaker) ?? ''} | ${one.form} | ${one.act} | ${one.content.map((span) => cut(record, span)).join(' … ')}`,
    );
    expect(rows).toEqual(expected);
  });

  test('whom a gerund thanks is whom the main verb is said to', () => {
    const { statements } = read(
      'Ana Marin i-a scris. Ion Rotaru i-a răspuns unui cititor, mulțumindu-i pentru sesizare.',
    );
    expect(statements.find((one) => one.act === 'thank')?.addressees).toEqual([]);
  });

  test('a pronoun that may be of either of two men is nobody', () => {
    const { statements } = read(
      'Ion Rotaru s-a certat cu Dan Lupu. „Unde ați fost azi la prânz?”, l-a întrebat presa.',
    );
    expect(statements.find((one) => one.act === 'ask')?.addressees).toEqual([]);
  });

  test('an adverb that looks like a noun is not spoken to', () => {
    const { statements } = read('„Nu accept acuzații fără sens”, a transmis, public, primărița Ana Lupu.');
    expect(statements.map((one) => one.addressees)).toEqual([[]]);
  });

  test('who stands in front of a relative word in the dative is spoken to', () => {
    const record = read('Ion Rotaru s-a întâlnit cu Dan Lupu, căruia i-a promis că va ajuta orașul.');
    const promise = record.statements.find((one) => one.act === 'promise');
    expect(promise?.addressees.map((id) => nameOf(record, id))).toEqual(['Dan Lupu']);
  });

  test('an adjective behind the second of two bodies is of both', () => {
    const { entities } = read('Guvernul a decis. Armata și poliția israeliană susțin că incidentul este în curs.');
    expect(entities.find((one) => one.name === 'Armata')?.country).toBe('ISR');
  });
});

// The time of a statement is that of its cue, never one of what is said.
test.each([
  ['Angajații au protestat. Ei spun că de luni, 16 noiembrie, ar putea intra în grevă.', null],
  ['Ana Lupu a declarat luni că greva începe joi.', '2026-11-09'],
])('%s', (text, value) => {
  const { statements, times } = read(text, '2026-11-10');
  expect(times.find(({ id }) => id === statements[0]?.time)?.value ?? null).toBe(value);
});
