import { expect, test } from 'vitest';
import { cut, nameOf, read } from '../../test/reader.js';

/** text → each statement as `speaker | form | act | content`; a speaker nobody names is `?`. */
test.each<readonly [text: string, ...expected: string[]]>([
  // What stands in a document is of whoever issued it, else of the document; what merely follows is nobody's
  [
    'În partea introductivă a raportului este precizat că „raportul de față reprezintă poziția ministrului Culturii”.',
    'raportul | mixed | state | raportul de față reprezintă poziția ministrului Culturii',
  ],
  ['Din raport reiese că spitalul nu are medici.', 'raport | indirect | state | spitalul nu are medici'],
  [
    'Din raportul Poliției Arad reiese că spitalul nu are medici.',
    'Poliția Arad | indirect | state | spitalul nu are medici',
  ],
  [
    'Din verificările polițiștilor a reieșit că șoferul consumase alcool.',
    'polițiștii | indirect | state | șoferul consumase alcool',
  ],
  [
    'Raportul Consiliului Concurenței a fost publicat luni. În raport este menționat că spitalul nu are medici.',
    'Consiliul Concurenței | indirect | state | spitalul nu are medici',
  ],
  ['Rezultă că au fost 20 de accidente.'],
  ['Din cele spuse rezultă că au fost 20 de accidente.'],
  ['Din textul legii reiese că spitalul nu are medici.'],
  ['În raport este menționat un medic din Arad.'],
  // Words that the report marks and leaves without a speaker; a saying and a charge in the report's own words are none
  [
    'Totodată, se susține că „s-a realizat o analiză privind organizarea muzeelor”.',
    '? | mixed | state | s-a realizat o analiză privind organizarea muzeelor',
  ],
  [
    'Moțiunea are patru pagini, iar premierul Ion Rotaru este acuzat că „a sărăcit țara” și că „agricultorii au fost umiliți”.',
    '? | mixed | accuse | „a sărăcit țara” și că „agricultorii au fost umiliți”',
  ],
  ['Se spune că „apa trece, pietrele rămân”.'],
  ['Premierul Ion Rotaru este acuzat că a luat bani.'],
  // Who passes a document on, whom it went to, and who speaks in a recording of his own
  [
    'Primăria Cluj a anunțat că pleacă. „Nu avem bani”, se arată într-un mesaj citat de Reuters.',
    'Primăria Cluj | indirect | state | pleacă',
    'Primăria Cluj | direct | state | Nu avem bani',
  ],
  [
    'Podul a fost închis ieri, potrivit unui raport al ONU citat de Reuters.',
    'Organizația Națiunilor Unite | indirect | state | Podul a fost închis ieri',
  ],
  [
    '„Podul a fost închis”, se arată într-un comunicat transmis Primăriei Cluj.',
    '? | direct | state | Podul a fost închis',
  ],
  ['Podul a fost închis ieri, potrivit unui comunicat transmis Bursei de Valori București.'],
  [
    'Podul a fost închis, se arată într-un mesaj transmis Primăriei Cluj de compania Electrica.',
    'Electrica | indirect | state | Podul a fost închis',
  ],
  [
    'Liderul Radu Sava a semnat un decret. „Nu am avut de ales”, s-a justificat el într-o înregistrare difuzată la Arad.',
    'Radu Sava | direct | state | Nu am avut de ales',
  ],
  // Whom a message went to, and who sent it
  [
    '"Ion Rotaru se face vinovat", scrie intr-un comunicat trimis Gazetei Noastre de IPJ Arad.',
    'IPJ Arad | direct | state | Ion Rotaru se face vinovat',
  ],
  [
    '"Ion Rotaru se face vinovat", scrie într-un comunicat trimis Monitorului de Vaslui de IPJ Arad.',
    'IPJ Arad | direct | state | Ion Rotaru se face vinovat',
  ],
  [
    'Sportiva a fost suspendată, conform comunicatului emis de ITIA. „Este o sancțiune corectă”, se arată în comunicat.',
    'ITIA | indirect | state | Sportiva a fost suspendată',
    'ITIA | direct | state | Este o sancțiune corectă',
  ],
  [
    'Podul e gata, conform unui comunicat transmis de Consiliul Județean Arad. Au ajutat și voluntari, se precizează în același document, conform relatărilor Radio Arad.',
    'Consiliul Județean Arad | indirect | state | Podul e gata',
    'Consiliul Județean Arad | indirect | state | Au ajutat și voluntari',
  ],
  // A communiqué is not of somebody who was only told of; a letter may be
  [
    'Ion Rotaru a venit la Arad. „Este o sancțiune corectă”, se arată într-un comunicat.',
    '? | direct | state | Este o sancțiune corectă',
  ],
  [
    'Primarul Ion Rotaru a criticat guvernul. „Este o sancțiune corectă”, se arată în scrisoare.',
    'Ion Rotaru | direct | state | Este o sancțiune corectă',
  ],
  // A noun of saying with its author, by which something was done; a reaction to it is another's
  [
    'Lui Rotaru i-a fost încălcată prezumția de nevinovăție prin declarația președintelui Ion Marin: „Nu cumva să încapă justiția pe mâna lui”.',
    'Ion Marin | direct | state | Nu cumva să încapă justiția pe mâna lui',
  ],
  [
    'Primarul Dan Lupu a reacționat la declarația ministrului Ion Marin: „Nu mai are ce căuta aici”.',
    'Dan Lupu | direct | state | Nu mai are ce căuta aici',
  ],
])('%s', (text, ...expected) => {
  expect(lines(text)).toEqual(expected);
});

/** The same for who speaks and how far the words reach. */
test.each<readonly [text: string, ...expected: string[]]>([
  // A first name that looks like a plural or a dative
  [
    '"Au rămas 60 de kilometri", a declarat Valeri Marin, şeful statului major.',
    'Valeri Marin | direct | state | Au rămas 60 de kilometri',
  ],
  ['"Au rămas 60 de kilometri", a declarat Iuri Marin.', 'Iuri Marin | direct | state | Au rămas 60 de kilometri'],
  [
    '"Au rămas 60 de kilometri", a declarat Aleksei Marin.',
    'Aleksei Marin | direct | state | Au rămas 60 de kilometri',
  ],
  [
    'Ana Marin conduce armata. "Au rămas 60 de kilometri", i-a declarat Anei Marin un ofițer.',
    'ofițer | direct | state | Au rămas 60 de kilometri',
  ],
  // A present that a tagger takes for a noun, and an office it takes for a verb
  ['"O felicităm", afirmă cei trei primari.', 'cei trei primari | direct | state | O felicităm'],
  ['"O felicităm", declară măsura luată azi.', '? | direct | state | O felicităm'],
  [
    'Ana Marin spune că spitalul arată rău. „Este inadmisibil ce se întâmplă aici”, a declarat prefecta.',
    'Ana Marin | indirect | state | spitalul arată rău',
    'Ana Marin | direct | state | Este inadmisibil ce se întâmplă aici',
  ],
  // Those whom only their verb of saying made known go on, if number fits
  [
    '„O felicităm”, au afirmat cei trei primari. De asemenea, se declară dispuși să ajute țara.',
    'cei trei primari | direct | state | O felicităm',
    'cei trei primari | indirect | state | dispuși să ajute țara',
  ],
  [
    '„O felicităm”, au afirmat cei trei primari. A mai spus că va ajuta țara.',
    'cei trei primari | direct | state | O felicităm',
  ],
  [
    'Ion Rotaru s-a declarat extrem de nemulțumit de rezultat.',
    'Ion Rotaru | indirect | state | extrem de nemulțumit de rezultat',
  ],
  ['Ion Rotaru s-a declarat candidat.'],
  // What is said goes on behind the speaker: with its reason, with a clause of its noun; not with one of the speaker
  [
    'Există însă şi profesori, a spus ministrul, reprezentând ‘excepţii’, care nu îşi respectă programul.',
    'ministru | indirect | state | Există însă şi profesori … reprezentând ‘excepţii’, care nu îşi respectă programul',
  ],
  [
    'Am văzut copii, a declarat directorul Ion Rotaru, care au venit desculți la școală.',
    'Ion Rotaru | indirect | state | Am văzut copii … care au venit desculți la școală',
  ],
  [
    'Am văzut copii, a declarat directorul Ion Rotaru, care conduce școala din 2020.',
    'Ion Rotaru | indirect | state | Am văzut copii',
  ],
  [
    'Nu vom închide școala, a spus primarul Ion Rotaru, pentru că avem destui elevi.',
    'Ion Rotaru | indirect | state | Nu vom închide școala … pentru că avem destui elevi',
  ],
  [
    'Nu vom închide școala, a spus primarul Ion Rotaru, pentru ca mai târziu să dea înapoi.',
    'Ion Rotaru | indirect | state | Nu vom închide școala',
  ],
  // A phrase between an infinitive and its object
  [
    'Ministra Ana Marin a subliniat interesul României pentru dialog.',
    'Ana Marin | indirect | state | interesul României pentru dialog',
  ],
  ['Ministra Ana Marin a punctat relevanța acordului.', 'Ana Marin | indirect | state | relevanța acordului'],
  ['Echipa Anei Marin a punctat de trei ori.'],
  [
    'Ministra Ana Marin a accentuat importanța de a susține, pe toate palierele, o Europă unită.',
    'Ana Marin | indirect | state | importanța de a susține, pe toate palierele, o Europă unită',
  ],
  [
    'Ministra Ana Marin a cerut dreptul de a vorbi, după care primarul a plecat.',
    'Ana Marin | indirect | ask | dreptul de a vorbi',
  ],
  // Who speaks by office, in front of a colon; of others only words of their own are theirs
  [
    'Un tânăr a murit.\n\nIon Rotaru, purtător de cuvânt al poliției: Tânărul nu avea permis și consumase alcool.',
    'Ion Rotaru | indirect | state | Tânărul nu avea permis și consumase alcool',
  ],
  ['Premii:\n\nIon Rotaru, regizor: Premiul pentru cel mai bun film a fost acordat luni.'],
  // A plural that goes on with a form that is the first person as well
  [
    'Șefii de sindicat au anunțat că vor protesta. Și spun că iau în calcul boicotarea examenelor.',
    'Șefii de sindicat | indirect | state | vor protesta',
    'Șefii de sindicat | indirect | state | iau în calcul boicotarea examenelor',
  ],
  ['Localnicii au anunțat că vor protesta. Eu spun că e bine.', 'Localnicii | indirect | state | vor protesta'],
  // The outlet where somebody spoke does not go on; one that found something does
  [
    '"Tot ce cerem se lovește de un refuz", a spus Ana Marin la Antena 3, care a dezvăluit că s-ar fi plâns de acest lucru.',
    'Ana Marin | direct | state | Tot ce cerem se lovește de un refuz',
    'Ana Marin | indirect | state | s-ar fi plâns de acest lucru',
  ],
  [
    'Documentul a fost obținut de Antena 3, care a dezvăluit că primarul a mințit.',
    'Antena 3 CNN | indirect | state | primarul a mințit',
  ],
  // The owner of the page, who wrote on over several paragraphs
  [
    '"Au scăpat de sub control totul!", arată o postare făcută marți pe pagina de Facebook a PSD.',
    'Partidul Social Democrat | direct | state | Au scăpat de sub control totul!',
  ],
  [
    'Ion Rotaru spune că premierul joacă totul.\n\n„Guvernul își bate joc de oameni!\n\nParlamentul a fost doar informat!\n\nDestul cu minciunile!”, a scris acesta.',
    'Ion Rotaru | indirect | state | premierul joacă totul',
    'Ion Rotaru | direct | state | Guvernul își bate joc de oameni!\n\nParlamentul a fost doar informat!\n\nDestul cu minciunile!',
  ],
  // A phrase of attribution behind a conjunction of two words
  [
    'Incendiul a izbucnit după ce, potrivit pompierilor, un scurtcircuit a aprins perdelele.',
    'pompierii | indirect | state | un scurtcircuit a aprins perdelele',
  ],
  // Somebody under another noun tells the same words
  [
    'Anchetatorii spun că avocatul a fost prudent, „în sensul că s-a ferit să remită suma. A insistat să vină la birou”, mai spun procurorii.',
    'Anchetatorii | mixed | state | avocatul a fost prudent, „în sensul că s-a ferit să remită suma. A insistat să vină la birou”',
  ],
  // A conjunction in front of the verb says nothing
  [
    'Ion Rotaru vorbește. Dar, a adăugat el, „noi nu vrem escaladare, n-am fost niciodată în beligeranță”.',
    'Ion Rotaru | direct | state | noi nu vrem escaladare, n-am fost niciodată în beligeranță',
  ],
  [
    'Ion Rotaru a avertizat asupra riscului de inundații.',
    'Ion Rotaru | indirect | warn | asupra riscului de inundații',
  ],
  // The name behind an office in the genitive is not the spokesman's; behind a body it is
  [
    'Purtătorul de cuvânt al primarului Ion Rotaru a declarat că plouă.',
    'purtător de cuvânt | indirect | state | plouă',
  ],
  ['Purtătorul de cuvânt al Guvernului Ion Rotaru a declarat că plouă.', 'Ion Rotaru | indirect | state | plouă'],
  // Bodies whose names end as those of deeds do, bodies behind where they said it, a medium that is nobody
  [
    '„Interdicția a fost ridicată”, a precizat gruparea sibiană pe Facebook.',
    'gruparea sibiană | direct | state | Interdicția a fost ridicată',
  ],
  [
    'FC Arad a primit dreptul de a juca, informează clubul sibian pe pagina oficială de Facebook.',
    'clubul sibian | indirect | state | FC Arad a primit dreptul de a juca',
  ],
  [
    '„Aseară, regimul a încercat să lovească reședința”, a transmis, într-un comunicat de presă, Kremlinul, citat de TASS.',
    'Kremlin | direct | state | Aseară, regimul a încercat să lovească reședința',
  ],
  // A clause behind a question is of the question, but for a comma
  [
    '„Nu a fost nimic”, a declarat Ion Rotaru, întrebat despre afirmația Moscovei că ar fi dejucat un atac.',
    'Ion Rotaru | direct | state | Nu a fost nimic',
  ],
  ['Ion Rotaru a declarat, întrebat de ziariști, că nu știe nimic.', 'Ion Rotaru | indirect | state | nu știe nimic'],
  // What was only supposed ends where the speaker goes on
  [
    'Ion Rotaru a negat, de asemenea, că Moscova ar fi avut vreo implicare și a spus că nu are sens.',
    'Ion Rotaru | indirect | deny | Moscova ar fi avut vreo implicare',
    'Ion Rotaru | indirect | state | nu are sens',
  ],
  [
    'Ion Rotaru a afirmat că l-a crezut pe cuvânt, dar ulterior a recunoscut că s-a înșelat.',
    'Ion Rotaru | indirect | state | l-a crezut pe cuvânt',
    'Ion Rotaru | indirect | state | s-a înșelat',
  ],
  [
    'Ion Rotaru afirmă că taxele au un efect negativ, dar, în ultimă instanță, este important ceea ce livrăm.',
    'Ion Rotaru | indirect | state | taxele au un efect negativ, dar, în ultimă instanță, este important ceea ce livrăm',
  ],
  [
    'Guvernul anticipează mai multe proteste și este îngrijorat.',
    'Guvernul României | indirect | estimate | mai multe proteste',
  ],
  [
    'Ion Rotaru a condamnat atacul care a ucis doi oameni și a rănit trei.',
    'Ion Rotaru | indirect | condemn | atacul care a ucis doi oameni și a rănit trei',
  ],
  // Whose word a gerund is that may be of two; a person tells for himself
  [
    'Potrivit Ministerului Apărării, Ucraina a lansat un atac cu dronă, anunțând că forțele ruse au doborât opt drone.',
    'MApN | indirect | state | Ucraina a lansat un atac cu dronă, anunțând că forțele ruse au doborât opt drone',
  ],
  ['Potrivit poliției, bărbatul a amenințat vecinii, spunând că are o armă.', 'bărbat | indirect | state | are o armă'],
  // A noun that comments on what another did
  [
    'Kremlinul a acuzat Ucraina, o acuzație, consideră Ion Rotaru, care poate fi făcută mai degrabă împotriva Moscovei.',
    'Ion Rotaru | indirect | state | o acuzație … care poate fi făcută mai degrabă împotriva Moscovei',
  ],
  // One body is not several
  [
    'Deși sindicatele au transmis clar că vor grevă, Ministerul Justiției a transmis că se fac demersuri. De asemenea, instituția precizează că așteaptă.',
    'sindicatele | indirect | state | vor grevă',
    'Ministerul Justiției | indirect | state | se fac demersuri',
    'Ministerul Justiției | indirect | state | așteaptă',
  ],
  // A slash of the sentence, and one of the editors
  [
    'Ion Rotaru a vorbit despre deprecierea cursului „istoric” euro/leu.',
    'Ion Rotaru | mixed | state | despre deprecierea cursului „istoric” euro/leu',
  ],
  // Marks that a page shows wrong
  [
    'Drumul e lung. ,"Am reușit prin această participare să ieșim în lume", a spus Ion Rotaru.',
    'Ion Rotaru | direct | state | Am reușit prin această participare să ieșim în lume',
  ],
  [
    'Doua voturi au fost declarate nule. ’Multumesc pentru incredere’, a transmis Ion Rotaru colegilor.',
    'Ion Rotaru | direct | state | Multumesc pentru incredere',
  ],
  [
    'Doua voturi au fost declarate nule. ßMultumesc pentru incredere”, a transmis Ion Rotaru colegilor.',
    'Ion Rotaru | direct | state | Multumesc pentru incredere',
  ],
])('%s', (text, ...expected) => {
  expect(lines(text)).toEqual(expected);
});

/** Whom a gerund's pronoun means: the object of its sentence, else those told before. */
test.each<readonly [text: string, addressee: string]>([
  ['Polițiștii din Arad au reținut un bărbat. Bărbatul a oprit doi minori, amenințându-i cu bătaia.', 'minori'],
  ['Jurnaliștii au scris despre caz. Ministrul a reacționat, acuzându-i că mint.', 'Jurnaliștii'],
])('%s', (text, addressee) => {
  const record = read(text);
  expect(record.statements.flatMap((one) => one.addressees.map((id) => nameOf(record, id)))).toEqual([addressee]);
});

function lines(text: string): string[] {
  const record = read(text);
  return record.statements.map(({ speaker, form, act, content }) =>
    [nameOf(record, speaker) ?? '?', form, act, content.map((span) => cut(record, span)).join(' … ')].join(' | '),
  );
}
