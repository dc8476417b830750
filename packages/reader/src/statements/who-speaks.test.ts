import { describe, expect, test } from 'vitest';
import { cut, nameOf, read } from '../../test/reader.js';

/** text → each statement as `speaker | content`. */
const told: readonly (readonly [text: string, ...expected: string[]])[] = [
  // An organisation of people is no authority
  [
    'Fundația Civică a sesizat Direcția de Sănătate Publică Arad. Organizația cere demisia managerului.',
    'Fundația Civică | demisia managerului',
  ],
  ['Amnesty International a publicat un raport. Organizația cere o anchetă.', 'Amnesty International | o anchetă'],
  // Titles that a tagger takes for several, or doesn't know
  ['„Plecăm mâine”, a precizat vicepreședintele companiei.', 'vicepreședinte | Plecăm mâine'],
  ['„Plecăm mâine”, a declarat colonelul-major.', 'colonel-major | Plecăm mâine'],
  // Whose visit a relative clause tells of; a talk with somebody is nobody's
  [
    'Ion Rotaru a vorbit la o zi după o vizită a lui Dan Moga la Viena, în cadrul căreia a declarat că „podul e gata”.',
    'Dan Moga | „podul e gata”',
  ],
  [
    'Ministrul Ion Rotaru a avut o întrevedere cu Ana Marin, în cadrul căreia a declarat că va pleca.',
    'Ion Rotaru | va pleca',
  ],
  // Whoever voices an opinion, not whom it is about
  [
    'Dan Moga „a pierdut contactul cu realitatea”, este opinia exprimată de ministrul ungar de externe, Ákos Varga, arată agenția TASS.',
    'Ákos Varga | a pierdut contactul cu realitatea',
  ],
  // Who leads a party that another belongs to is only told of by the way
  [
    'Știrea a fost publicată de fostul șef al poliției, Dan Moga, membru al unui partid condus de Ion Rotaru. Potrivit acestuia, șoferul era beat.',
    'Dan Moga | șoferul era beat',
  ],
  // A league is no club
  [
    'Gloria Alba a pierdut în Liga Florilor. Clubul ardelean a anunțat că antrenorul pleacă.',
    'Clubul ardelean | antrenorul pleacă',
  ],
  // Whoever a pointing word behind the name means, not who was told of before; of several friends nobody is known
  [
    'Ministrul Ion Rotaru pleacă. Vestea l-a luat prin surprindere pe ministrul Sănătății, Dan Moga, cel care susține că a aflat din presă.',
    'Dan Moga | a aflat din presă',
  ],
  ['Prietenii lui Ion Rotaru, cei care au cerut demisia ministrului, pleacă.'],
  // A noun for who did it, which a pronoun means; a sum that nobody says
  ['Agresorul a fost reținut. În fața anchetatorilor, acesta a declarat că îi pare rău.', 'agresor | îi pare rău'],
  ['Calculul arăta că proiectul poate fi adoptat.'],
  ['„Cercetările continuă”, conchide IPJ Ilfov.', 'IPJ Ilfov | Cercetările continuă'],
  // One of somebody's people is not that somebody, nor does whom something is said to say it
  ['Unul dintre avocații primarului Dan Moga a declarat că decizia este nedreaptă.'],
  ['Doi dintre consilierii premierului Radu Cernat au declarat că decizia este nedreaptă.'],
  ['Una dintre fiicele lui Dan Moga a spus că pleacă.'],
  ['Ministrul Finanțelor, Dan Moga, a declarat că pleacă.', 'Dan Moga | pleacă'],
  ['Primarul Dan Moga i-a spus premierului că pleacă.', 'Dan Moga | pleacă'],
  ['Primarului Dan Moga i-a cerut demisia opoziția.'],
  ['Primarului Dan Moga i-a spus Radu Cernat că pleacă.', 'Radu Cernat | pleacă'],
  // The name behind an office, over a word for what he is
  ['La final, purtătorul de cuvânt al Sfântului Scaun, don Carlo Neri, a precizat că pleacă.', 'Carlo Neri | pleacă'],
  // Over what stands between commas or brackets behind the name
  [
    'Tribunalul a anulat decretul, a anunțat șefa Ana Ene. De partea cealaltă, deputata Oana Luca, de la Alianța Reformista, a salutat pe Facebook decizia: „Nimeni nu e mai presus de lege!”.',
    'Ana Ene | Tribunalul a anulat decretul',
    'Oana Luca | decizia',
    'Oana Luca | Nimeni nu e mai presus de lege!',
  ],
  [
    'Ședința a fost oprită de consilierul Bogdan Tal (Uniunea Civică), care l-a acuzat pe primarul Mihai Dorin că minte. „Ați trimis invitațiile!”, a strigat acesta din sală.',
    'Bogdan Tal | minte',
    'Bogdan Tal | Ați trimis invitațiile!',
  ],
  // In a clause under another the subject of that one says nothing where the clause has its own
  ['Agenția Urbană a declanșat un control, după ce presa a scris că vila nu apare.'],
  [
    'Asociația Juriștilor a criticat soluția, în timp ce vicepreședintele CSM, Adela Rus, a declarat că pleacă.',
    'Adela Rus | pleacă',
  ],
  [
    'Rwanda a negat că ar sprijini gruparea, deși un raport al experților, publicat în iulie, o acuză că a înarmat rebelii.',
    'Rwanda | ar sprijini gruparea',
  ],
  [
    'Partidul Verde merge cu Ana Pop, după ce favoritul filialei, deputatul Marius Ilin, s-a retras, invocând motive de sănătate.',
    'Marius Ilin | motive de sănătate',
  ],
  [
    'Clujul a cerut Oradei să intervină; primarul orădean a refuzat, spunând că nu e treaba lui.',
    'Cluj-Napoca | să intervină',
    'primar | nu e treaba lui',
  ],
  [
    'Familia acuză poliția că a reacționat târziu, lucru pe care inspectoratul îl dezminte, arătând că nu existau indicii.',
    'Familia | a reacționat târziu',
    'inspectoratul | nu existau indicii',
  ],
  [
    'Ana Pop a fost amendată. Consiliul Concurenței l-a amendat pe Dan Mar, pentru că i-a numit pe alegători „muzeu de ceară”.',
  ],
  ['Ministra Ana Pop s-a retras, invocând motive de sănătate.', 'Ana Pop | motive de sănătate'],
  ['Ministra Ana Pop a plecat, după ce a anunțat că vila e gata.', 'Ana Pop | vila e gata'],
  ['Ministra Ana Pop a plecat, deși luni a anunțat că rămâne.', 'Ana Pop | rămâne'],
  // What is called so, and who is described between commas
  [
    'Ambasada Rusiei la Helsinki a protestat față de ceea ce numește „un act de piraterie” și solicită ca membrii să plece.',
    'Ambasada Rusiei | „un act de piraterie”',
    'Ambasada Rusiei | membrii să plece',
  ],
  [
    'Mai supărat este fostul ministru Aurel Coc, acum deputat al Alianței Verzi, care vorbește despre „o palmă dată”.',
    'Aurel Coc | despre „o palmă dată”',
  ],
  ['Asociatul său, fostul deputat Mircea Car, a cerut instanței să plece.', 'Mircea Car | să plece'],
  [
    'Ministra Ana Pop a anunțat că Chișinăul denunță acordul. Potrivit ei, decizia a fost discutată luni.',
    'Ana Pop | Chișinăul denunță acordul',
    'Ana Pop | decizia a fost discutată luni',
  ],
  // Times, places and occasions stand between the verb and who says it
  [
    'Podul este „o rușine”, a afirmat vineri, la Bruxelles, prim-ministrul Radu Cernat.',
    'Radu Cernat | Podul este „o rușine”',
  ],
  ['Ancheta va continua, a criticat, marți, senatorul Dan Moga.', 'Dan Moga | Ancheta va continua'],
  [
    'Firma va plăti despăgubiri, preciza ministrul Radu Cernat, vineri, la finalul ședinței.',
    'Radu Cernat | Firma va plăti despăgubiri',
  ],
  // What is ended is said by whoever is named behind it
  ['„Vom rămâne uniți”, și-a încheiat mesajul președinta Maria Dalcea.', 'Maria Dalcea | Vom rămâne uniți'],
  ['„Vom rămâne uniți”, și-a încheiat discursul premierul Radu Cernat.', 'Radu Cernat | Vom rămâne uniți'],
  // Words behind the comma say who the one named is
  ['„Tot ne-au luat”, a povestit Aneta Scurtu, mama unuia dintre răniți.', 'Aneta Scurtu | Tot ne-au luat'],
  // A verb under a verb of going on to say
  ['„Situația e grea”, s-a limitat să spună purtătorul de cuvânt Dan Moga.', 'Dan Moga | Situația e grea'],
  ['Podul e gata, a ținut să precizeze managera Ana Marin.', 'Ana Marin | Podul e gata'],
  [
    'Toate rachetele au fost doborâte, afirmă armata norvegiană.',
    'armata norvegiană | Toate rachetele au fost doborâte',
  ],
  // Things say nothing
  ['Presiunea din stradă arată că oamenii vor o schimbare.'],
  ['Pierderile arată că armata are probleme.'],
  ['Un pachet de acțiuni arată că orașul pregătește alegerile.'],
  ['Guvernul a majorat salariile, excluzând funcțiile de conducere.'],
  // A public document is nobody's
  [
    'Ministrul Radu Cernat a spus că lucrările continuă. Conform declarațiilor oficiale, podul va fi gata în mai.',
    'Radu Cernat | lucrările continuă',
  ],
  // What follows the speaker is what is said, where a clause was opened before
  [
    'Decizia s-a luat fără Polonia, care se abținuse, așa că, explică un înalt oficial, Varșovia nu mai avea ce bloca.',
    'înalt oficial | Varșovia nu mai avea ce bloca',
  ],
  // A clause between the verb and its complementizer does not take it away
  [
    'Ministrul Vasile Ionescu a afirmat luni, după încheierea reuniunii la care statele membre s-au angajat să plătească 3% din buget, că „aliații sunt uniți”.',
    'statele membre | să plătească 3% din buget',
    'Vasile Ionescu | „aliații sunt uniți”',
  ],
  [
    'Petru Neag a spus, într-o conferință organizată după ce consilierii locali au respins proiectul de buget, că orașul va plăti.',
    'Petru Neag | orașul va plăti',
  ],
  // A verb joined to another of a clause has that one's speaker
  [
    'Israelul a atacat portul, au declarat autoritățile locale, după ce președintele Ion Marcu a cerut încetarea bombardamentelor și a afirmat că gruparea este pregătită pentru pace.',
    'autoritățile locale | Israelul a atacat portul',
    'Ion Marcu | încetarea bombardamentelor',
    'Ion Marcu | gruparea este pregătită pentru pace',
  ],
  [
    'Procurorii fac percheziții la sediul consiliului, președintele consiliului, Vasile Ionescu, spunând că anchetatorii verifică niște contracte.',
    'Vasile Ionescu | anchetatorii verifică niște contracte',
  ],
  // What a gerund tells is told once
  [
    '„Lucrările sunt în curs”, a spus Ana Lupu, adăugând, fără a da detalii, că propunerile includ taxe.',
    'Ana Lupu | Lucrările sunt în curs',
    'Ana Lupu | propunerile includ taxe',
  ],
  // Behind those spoken to, behind an occasion
  [
    'Uniunea vrea să impună noi taxe în mai, le-a declarat jurnaliștilor șefa politicii externe a UE, Ana Lupu, citată de Reuters.',
    'Ana Lupu | Uniunea vrea să impună noi taxe în mai',
  ],
  [
    '„Noi am votat ce trebuia”, a declarat, în cadrul unei conferințe de presă organizate după ședința de luni, președintele PNL Roman, Vlad Stoica.',
    'Vlad Stoica | Noi am votat ce trebuia',
  ],
  // Documents, norms, courts, deeds
  ['Potrivit datelor comunicate de instanță, Ion Popescu a fost arestat.', 'datele | Ion Popescu a fost arestat'],
  ['Vasile Ionescu aștepta ca demiterea să fie aprobată de doua treimi, după cum prevede legea.'],
  ['Conferința este dedicată apărării, inclusiv din perspectiva împărțirii costurilor în cadrul NATO.'],
  ['După ce tribunalele din Vaslui au condamnat doi medici, Înalta Curte a admis recursul lor.'],
  [
    'Sunt vizați, potrivit acelorași surse, Vasile Ionescu, directorul școlii, și Ana Marin, contabila.',
    'surse | Sunt vizați … Vasile Ionescu, directorul școlii, și Ana Marin, contabila',
  ],
  // Brackets, those spoken to, a medium, another office
  [
    '„Acțiunile vor continua”, a anunțat liderul sindical (Federația Solidaritatea) Vasile Roman la megafon.',
    'Vasile Roman | Acțiunile vor continua',
  ],
  [
    'Ministrul de Externe, Ana Lupu, a vorbit la ONU. „Războiul ar putea afecta marea”, a transmis ministrul de Externe membrilor ONU din Consiliul de Securitate.',
    'Ana Lupu | Războiul ar putea afecta marea',
  ],
  [
    '„Am discutat cu Ana Marin”, a scris, joi, pe Facebok, președintele Vasile Ionescu. Acesta apreciază că „locul nostru este aici”.',
    'Vasile Ionescu | Am discutat cu Ana Marin',
    'Vasile Ionescu | „locul nostru este aici”',
  ],
  [
    'Procurorul general Ana Pop a plecat. Potrivit procurorului șef la DNA, dosarul va fi trimis în instanță.',
    'procuror șef la DNA | dosarul va fi trimis în instanță',
  ],
  ['Unii spun că podul va cădea.', 'Unii | podul va cădea'],
  // An example is no clause
  ['Primarul a subliniat planuri pentru malul lacului, precum amenajarea unui debarcader.'],
];

describe('readStatements: who speaks', () => {
  test.each(told)('%s', (text, ...expected) => {
    const record = read(text);
    const found = record.statements.map((one) => {
      const content = one.content.map((span) => cut(record, span)).join(' … ');
      return `${nameOf(record, one.speaker)} | ${content}`;
    });
    expect(found).toEqual(expected);
  });
});
