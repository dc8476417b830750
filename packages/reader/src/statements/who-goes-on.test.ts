import { describe, expect, test } from 'vitest';
import { cut, nameOf, read } from '../../test/reader.js';

/** text → each statement as `speaker | act | content`, `→` in front of those spoken to. */
const told: readonly (readonly [text: string, ...expected: string[]])[] = [
  // The subject of the words in quotation marks is not who says them
  [
    'Atacul arată că Turcia „nu vrea să oprească războiul”, a declarat sâmbătă președintele Ion Rotaru.',
    'Ion Rotaru | state | Atacul arată că Turcia „nu vrea să oprească războiul”',
  ],
  ['Ion Rotaru, „Nea Ion” pentru prieteni, a declarat că pleacă.', 'Ion Rotaru | state | pleacă'],
  [
    'Ministrul Ion Rotaru a spus „nu mai pot”, a declarat Ana Marin.',
    'Ana Marin | state | Ministrul Ion Rotaru a spus „nu mai pot”',
  ],
  // No mark parts a body or an addressee from who speaks
  [
    '„Este o lege bună”, a afirmat în sprijinul proiectului deputatul UDMR Vidor Csendes.',
    'Vidor Csendes | state | Este o lege bună',
  ],
  [
    '„Bărbatul a fost prins”, a declarat corespondentului Agerpres comisarul Ion Rotaru.',
    'Ion Rotaru | state | Bărbatul a fost prins',
  ],
  [
    '„Bărbatul a fost prins”, a declarat corespondentului MEDIAFAX Ana Marin, purtătorul de cuvânt.',
    'Ana Marin | state | Bărbatul a fost prins',
  ],
  // Who is from a place, not the place
  [
    'Pompierii au fost chemați de un bărbat din localitatea Lucieni, care a anunțat că vine ursul.',
    'bărbat | state | vine ursul',
  ],
  // Who spoke goes on; those who were only told of do not
  [
    'Reprezentanții IPJ Arad au anunțat că au fost sesizați luni de către polițiștii din Ineu. „Conducerea a dispus preluarea cercetărilor”, au mai afirmat polițiștii.',
    'Reprezentanții IPJ Arad | state | au fost sesizați luni de către polițiștii din Ineu',
    'Reprezentanții IPJ Arad | state | Conducerea a dispus preluarea cercetărilor',
  ],
  [
    'Polițiștii din Ineu au prins hoțul. „Cercetările continuă”, au spus polițiștii.',
    'Polițiștii din Ineu | state | Cercetările continuă',
  ],
  [
    'Concordia Turda a pierdut. Președintele clubului Ion Rotaru spune că pleacă. „Nu am nicio explicație”, a mai afirmat șeful Turdei.',
    'Ion Rotaru | state | pleacă',
    'Ion Rotaru | state | Nu am nicio explicație',
  ],
  ['Producătorul Aquarex a anunțat că se închide.', 'Producătorul Aquarex | state | se închide'],
  ['„Nu am nicio explicație”, a afirmat sergentul Matei Orlea.', 'Matei Orlea | state | Nu am nicio explicație'],
  // A present that shows no number: several may go on with it; an indicative goes on with the verb above a wish
  [
    'Părinții au depus o plângere la Protecția Consumatorilor și amenință că vor da în judecată firma.',
    'Părinții | threaten | vor da în judecată firma',
  ],
  [
    'Sindicaliștii din penitenciare, care cer de luni bune angajări, amenință că vor intra în grevă.',
    'Sindicaliștii din penitenciare | threaten | vor intra în grevă',
  ],
  [
    'Episcopia cere Ministerului de Interne „să cerceteze cu seriozitate” incidentul și îl acuză pe primar de „dispreț”.',
    'Episcopia | ask | să cerceteze cu seriozitate” incidentul → Ministerul de Interne',
    'Episcopia | accuse | „dispreț” → primar',
  ],
  ['Părinții au venit, iar primarul Ion Rotaru amenință că pleacă.', 'Ion Rotaru | threaten | pleacă'],
  // Complaints and notices
  ['O femeie din Arad a reclamat că a fost lovită.', 'femeie din Arad | accuse | a fost lovită'],
  [
    'Firma Ecosal a notificat primăria că va rezilia contractul.',
    'Firma Ecosal | state | va rezilia contractul → primăria',
  ],
  // By the country of the only speaker so far
  [
    '„O victorie meritată”, a spus Nando Da Silva. Portughezul a mai spus că nu citește presa.',
    'Nando Da Silva | state | O victorie meritată',
    'Nando Da Silva | state | nu citește presa',
  ],
  [
    '„O victorie meritată”, a spus Nando Da Silva. „Vom vedea”, a spus Ion Rotaru. Portughezul a mai spus că nu citește presa.',
    'Nando Da Silva | state | O victorie meritată',
    'Ion Rotaru | state | Vom vedea',
  ],
  // The one asked, not the one asked about
  [
    'Primarul Ion Rotaru a inaugurat podul. Întrebat despre prefectul Vasile Pop, el a spus că nu îl cunoaște.',
    'Ion Rotaru | state | nu îl cunoaște',
  ],
  ['Întrebat despre bani de Ana Marin, Ion Rotaru a spus că sunt destui.', 'Ion Rotaru | state | sunt destui'],
  // Behind a word of contrast the main clause goes on; so it does behind a relative clause
  [
    'Mama băiatului a recunoscut că a avut o discuție cu fetița, dar susține că nu a lovit-o.',
    'Mama băiatului | state | a avut o discuție cu fetița',
    'Mama băiatului | state | nu a lovit-o',
  ],
  [
    'Ion Rotaru l-a contrazis pe Vasile Pop, care a afirmat că nimeni nu i-a făcut niciun reproș, și a adăugat că podul va fi gata.',
    'Vasile Pop | state | nimeni nu i-a făcut niciun reproș',
    'Ion Rotaru | state | podul va fi gata',
  ],
  // The source cited is whose document it was; with an agency and somebody else in front it may be either
  [
    'Ministrul Ion Rotaru a avut o convorbire cu ministrul Ana Marin, se arată într-un comunicat al MAE. Ministrul Ion Rotaru a acceptat invitația, precizează sursa citată.',
    'MAE | state | Ministrul Ion Rotaru a avut o convorbire cu ministrul Ana Marin',
    'MAE | state | Ministrul Ion Rotaru a acceptat invitația',
  ],
  [
    'Armata a atacat, potrivit AFP, orașul. Poliția din Iași a anunțat că două mașini au ars. La Cluj, trei pompieri au fost răniți, conform sursei citate.',
    'Agence France-Presse | state | Armata a atacat … orașul',
    'Poliția din Iași | state | două mașini au ars',
  ],
  // Quotations without a verb of saying, or without their opening mark
  [
    'La declarații a fost și fundașul Ion Rotaru: „A fost o victorie muncită, meritam mai mult”.',
    'Ion Rotaru | state | A fost o victorie muncită, meritam mai mult',
  ],
  ['Poliția l-a prins în gară pe Ion Rotaru: „Ultima zi de libertate a unui hoț”.'],
  [
    'Prefectul județului Arad, Ion Rotaru:\nAm constituit 30 de consilii locale. Lucrăm în continuare.”',
    'Ion Rotaru | state | Am constituit 30 de consilii locale. Lucrăm în continuare',
  ],
  [
    'Prețurile vor scădea, a precizat purtătoarea de cuvânt a Tribunalului, judecător Ana Marin: S-a constatat legalitatea sesizării. S-a dispus începerea judecății.”',
    'Ana Marin | state | Prețurile vor scădea',
    'Ana Marin | state | S-a constatat legalitatea sesizării. S-a dispus începerea judecății',
  ],
  // A name by which somebody is called is on the word of who calls so, the sentence is not
  ['Ana Marin, „prima doamnă a satului” potrivit primarului, a spus că pleacă.', 'Ana Marin | state | pleacă'],
  // The same words as behind a name before; others' are another's
  [
    'Ion Rotaru s-a certat cu liderul deputaților PSD, Alfred Pop, la biroul lui Marcel Ciolacu. „Da”, a spus Ion Rotaru. Liderul deputaților PSD a continuat: „Ești cunoscut ca un mincinos. Nu mai minți”.',
    'Ion Rotaru | state | Da',
    'Alfred Pop | state | Ești cunoscut ca un mincinos. Nu mai minți',
  ],
  [
    'Șoferul microbuzului Ion Rotaru a afirmat că a frânat. Șoferul camionului confirmă faptul că nu a oprit. Șoferul microbuzului a spus că e bine.',
    'Ion Rotaru | state | a frânat',
    'Ion Rotaru | state | e bine',
  ],
  // Somebody of hers
  [
    'Ana Marin are o surpriză. „Nu cred că Ana s-a dopat”, spune o mare rivală a acesteia de la echipă.',
    'null | state | Nu cred că Ana s-a dopat',
  ],
  [
    'Oficialii au plecat cu jurnaliștii din România, care au titrat că s-ar fi ascuns bani.',
    'jurnaliștii din România | state | s-ar fi ascuns bani',
  ],
  ['Ana Pop a plecat. Vecina Anei Pop a spus că a auzit țipete.'],
  // What opens the next paragraph leads elsewhere
  [
    'Procurorul Ion Rotaru a vorbit: „Este un joc de-a avocații”\n\nSolicitat de Alfa TV, șeful poliției, Vasile Pop, a declarat că va merge acolo.',
    'Ion Rotaru | state | Este un joc de-a avocații',
    'Vasile Pop | state | va merge acolo',
  ],
  [
    'Ion Rotaru susține că nu s-au certat niciodată, dar a spus că Ana este geloasă.',
    'Ion Rotaru | state | nu s-au certat niciodată',
    'Ion Rotaru | state | Ana este geloasă',
  ],
  [
    'Ministrul Ion Rotaru a spus că podul e gata, iar premierul Ana Marin a precizat că drumul e închis, dar a adăugat că se va deschide.',
    'Ion Rotaru | state | podul e gata',
    'Ana Marin | state | drumul e închis',
    'Ana Marin | state | se va deschide',
  ],
  // Who holds an office is not who held it
  [
    'Premierul Ion Rotaru a cerut calm. Fostul premier a răspuns: „Sunt numai minciuni”.',
    'null | state | Sunt numai minciuni',
  ],
  ['Fostul premier Ion Rotaru a cerut alegeri. Fostul premier a mai spus că pleacă.', 'Ion Rotaru | state | pleacă'],
  // Thoughts are no words
  ['Vecinii credeau că proprietarii sunt plecați de acasă.'],
  ['Vecinii cred că proprietarii sunt plecați de acasă.', 'Vecinii | state | proprietarii sunt plecați de acasă'],
  // Hearsay, and those whom a clitic of the clause before stands for
  [
    'Liderii sindicatelor s-au întâlnit ieri. Potrivit postului Alfa TV, premierul Ion Rotaru le-ar fi transmis partidelor că dorește alegeri și le-a cerut să nu îl mai critice.',
    'Ion Rotaru | state | dorește alegeri → partidele',
    'Ion Rotaru | ask | să nu îl mai critice → partidele',
  ],
  ['Premierul Ion Rotaru ar fi transmis că dorește alegeri.'],
  // What is denied or asked for stands in front of the colon
  [
    'Ion Rotaru a infirmat zvonurile despre ceartă: „Mă înțeleg bine cu toți jucătorii”.',
    'Ion Rotaru | deny | zvonurile despre ceartă',
    'Ion Rotaru | state | Mă înțeleg bine cu toți jucătorii',
  ],
];

/** What is told as a noun, in the passive, behind a complementizer that waits. */
const contents: typeof told = [
  ['Ministra Ana Marin a susținut importanța proiectului.', 'Ana Marin | state | importanța proiectului'],
  ['Ministra Ana Marin a încurajat extinderea investițiilor.', 'Ana Marin | ask | extinderea investițiilor'],
  ['Ministra Ana Marin a încurajat fetele din sală.'],
  ['Ministra Ana Marin a susținut candidatul partidului.'],
  [
    'Ministra Ana Marin și-a exprimat sprijinul pentru Ucraina, precum și pentru Moldova.',
    'Ana Marin | state | sprijinul pentru Ucraina, precum și pentru Moldova',
  ],
  [
    'Ministra Ana Marin a evidențiat rolul atât al muzeelor, cât și al bibliotecilor.',
    'Ana Marin | state | rolul atât al muzeelor, cât și al bibliotecilor',
  ],
  ['Ministra Ana Marin a subliniat necesitatea reformei, dar a plecat.', 'Ana Marin | state | necesitatea reformei'],
  ['Banca Albina anunță o nouă creștere a dobânzilor.', 'Banca Albina | state | o nouă creștere a dobânzilor'],
  ['Firma a anunțat conducerea despre incident. Vecinii au anunțat poliția.'],
  [
    'Compania Aquarex a raportat o pierdere de 181 de milioane de lei.',
    'Compania Aquarex | state | o pierdere de 181 de milioane de lei',
  ],
  ['Compania Aquarex a raportat pierderi mari.'],
  ['Atacul asupra podului a fost condamnat de premierul Ion Rotaru.', 'Ion Rotaru | condemn | Atacul asupra podului'],
  ['Bărbatul din Iași a fost condamnat de Tribunalul Cluj.'],
  [
    'Știrea despre demisie a fost confirmată joi de purtătorul de cuvânt al poliției, Ana Marin.',
    'Ana Marin | confirm | Știrea despre demisie',
  ],
  [
    'Ion Rotaru a confirmat ca și-a dat demisia și că își va continua activitatea.',
    'Ion Rotaru | confirm | și-a dat demisia și că își va continua activitatea',
  ],
  ['Ana Marin îl consideră pe Ion Rotaru ca fiind vinovat și a plecat.'],
  [
    'Din actul de sesizare întocmit de DNA reiese că Ion Rotaru ar fi dispus vânzarea unui teren.',
    'Direcția Națională Anticorupție | state | Ion Rotaru ar fi dispus vânzarea unui teren',
  ],
  ['Din actul de naștere reiese că Ion Rotaru are 40 de ani.'],
  ['Pompierii au stabilit că incendiul a pornit de la un coș.', 'Pompierii | state | incendiul a pornit de la un coș'],
  ['Consilierii au stabilit că se întâlnesc luni.'],
  [
    'Conducerea școlii susține că fapta nu s-a petrecut și că, atunci când se va clarifica situația, se vor lua măsuri.',
    'Conducerea școlii | state | fapta nu s-a petrecut și că, atunci când se va clarifica situația, se vor lua măsuri',
  ],
  [
    'Un bărbat susține că fiul său, elev în clasa a VII-a, se teme să mai meargă la școală.',
    'bărbat | state | fiul său, elev în clasa a VII-a, se teme să mai meargă la școală',
  ],
  [
    'Ion Rotaru a spus că „podul” va fi închis, aluzie la primarul Vasile Pop.',
    'Ion Rotaru | state | „podul” va fi închis',
  ],
  [
    'Ion Rotaru a anunțat plecarea lui Vasile Pop (29 de ani), al doilea jucător vândut.',
    'Ion Rotaru | state | plecarea lui Vasile Pop (29 de ani)',
  ],
  [
    'Ion Rotaru a afirmat că programul sărbătorii, program care începe mâine, nu include nicio procesiune.',
    'Ion Rotaru | state | programul sărbătorii, program care începe mâine, nu include nicio procesiune',
  ],
  ['Femeia Ana Marin a reclamat profesoara la conducerea școlii.'],
];

const lines = (text: string): string[] => {
  const record = read(text);
  return record.statements.map((one) => {
    const content = one.content.map((span) => cut(record, span)).join(' … ');
    const to = one.addressees.map((id) => nameOf(record, id)).join(', ');
    return `${nameOf(record, one.speaker)} | ${one.act} | ${content}${to ? ` → ${to}` : ''}`;
  });
};

describe('readStatements: who goes on', () => {
  test.each(told)('%s', (text, ...expected) => expect(lines(text)).toEqual(expected));
});

describe('readStatements: what is said, without a clause of its own or with a late one', () => {
  test.each(contents)('%s', (text, ...expected) => expect(lines(text)).toEqual(expected));
});

test('the years that a report is about are no time of saying', () => {
  const { statements } = read(
    'Raportul Curții de Conturi pe anii 2019-2020 relevă faptul că primăriile au cheltuit prea mult.',
  );
  expect(statements.map((one) => one.time)).toEqual([null]);
});
