import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cut, nameOf, read } from '../../test/reader.js';

/** text → each statement as `speaker | form | act | via | content`. */
const told: readonly (readonly [text: string, ...expected: string[]])[] = [
  // What the narrator tells next ends a request; what somebody tells of the past goes on
  [
    'Parchetul a solicitat primăriei documente despre licitație, după care polițiștii au verificat arhiva.',
    'Parchetul | indirect | ask | | documente despre licitație',
  ],
  [
    'Horia Vlădescu a cerut armatei să plece, după ce rebelii au încălcat armistițiul.',
    'Horia Vlădescu | indirect | ask | | să plece',
  ],
  [
    'Horia Vlădescu a spus că șoferul a căzut, după care a fost ajutat de vecini.',
    'Horia Vlădescu | indirect | state | | șoferul a căzut, după care a fost ajutat de vecini',
  ],
  [
    'Judecătorii subliniază că cererea a fost înregistrată vineri, iar în aceeași zi președinta a fixat termenul.',
    'Judecătorii | indirect | state | | cererea a fost înregistrată vineri, iar în aceeași zi președinta a fixat termenul',
  ],
  [
    'Horia Vlădescu a subliniat că incendiile nu au avut nicio cauză naturală și a cerut din nou ajutor european.',
    'Horia Vlădescu | indirect | state | | incendiile nu au avut nicio cauză naturală',
    'Horia Vlădescu | indirect | ask | | ajutor european',
  ],
  [
    'Horia Vlădescu a declarat că, dacă oamenii vor, așa cum arată un sondaj, este posibil ca drumul să fie gata.',
    'Horia Vlădescu | indirect | state | | dacă oamenii vor, așa cum arată un sondaj, este posibil ca drumul să fie gata',
  ],
  // Several bodies are no single one told before; the noun in front of a body's name is the body
  [
    'Greviștii protestează în fața Guvernului. „Vom veni cu toții”, au transmis organizațiile.',
    'organizațiile | direct | state | | Vom veni cu toții',
  ],
  ['Partidul „Alianța Verde” susține că legea e bună.', 'Alianța Verde | indirect | state | | legea e bună'],
  // Things say nothing; a decision denies nothing
  ['Probele găsite în garaj au confirmat bănuielile anchetatorilor.'],
  ['Ședința s-a mutat luni. Proiectul inițiat de consilieri a fost respins de primarul Horia Vlădescu.'],
  // The name in front of the verb speaks, over a phrase, an acronym in brackets, a body that nobody knows
  [
    'Prezent la conferința filialei, președintele Horia Vlădescu a criticat proiectul de buget.',
    'Horia Vlădescu | indirect | accuse | | proiectul de buget',
  ],
  [
    '„Șoferul a fugit”, a declarat purtătorul de cuvânt al Inspectoratului de Poliție Județean (IPJ) Sălaj, Irina Moldoveanu.',
    'Irina Moldoveanu | direct | state | | Șoferul a fugit',
  ],
  [
    'Liderul platformei Lumina, Horia Vlădescu, pleacă luni. El a precizat că legea e bună.',
    'Horia Vlădescu | indirect | state | | legea e bună',
  ],
  [
    'A izbucnit un incendiu într-o hală, a raportat primarul Andrii Lozko.',
    'Andrii Lozko | indirect | state | | A izbucnit un incendiu într-o hală',
  ],
  // Some write `ș` and `ț` and nothing else
  [
    'Irina Moldoveanu a transmis ca ședința va avea loc la sediul partidului.',
    'Irina Moldoveanu | indirect | state | | ședința va avea loc la sediul partidului',
  ],
  [
    'Irina Moldoveanu trage un semnal de alarmă privind poluarea râului.',
    'Irina Moldoveanu | indirect | warn | | privind poluarea râului',
  ],
  // A quotation and its cue, behind and before
  [
    '„Podul va fi gata în toamnă”, a declarat ministrul Horia Vlădescu.',
    'Horia Vlădescu | direct | state | | Podul va fi gata în toamnă',
  ],
  [
    '"Nu avem nimic de ascuns", a afirmat Irina Moldoveanu.',
    'Irina Moldoveanu | direct | state | | Nu avem nimic de ascuns',
  ],
  ['«Plecăm mâine în zori», a spus Horia Vlădescu.', 'Horia Vlădescu | direct | state | | Plecăm mâine în zori'],
  [
    'Horia Vlădescu a declarat: „Bugetul a fost aprobat de Guvern”.',
    'Horia Vlădescu | direct | state | | Bugetul a fost aprobat de Guvern',
  ],
  // A plural behind a singular verb is whom it is done to
  [
    'Primarul comunei Săratele, Dumitru Bârlădeanu, a acuzat Apele Române că au ignorat trei avertismente.',
    'Dumitru Bârlădeanu | indirect | accuse | | au ignorat trei avertismente',
  ],
  // The mark before the closing one is the sentence's; what pages add is no part of what is said
  ['„Plecăm mâine,” a spus Horia Vlădescu.', 'Horia Vlădescu | direct | state | | Plecăm mâine'],
  ['„Plecăm mâine.”, a spus Horia Vlădescu.', 'Horia Vlădescu | direct | state | | Plecăm mâine'],
  ['„Plecăm mâine…”, a spus Horia Vlădescu.', 'Horia Vlădescu | direct | state | | Plecăm mâine…'],
  [
    'București, 10 mar /Agerpres/ - Podul va fi gata, a declarat ministrul Horia Vlădescu./pop/ionescu',
    'Horia Vlădescu | indirect | state | | Podul va fi gata',
  ],
  [
    'Ministrul Horia Vlădescu a precizat că podul va fi gata./pop/ionescu\nCitește și: Irina Moldoveanu a spus că pleacă',
    'Horia Vlădescu | indirect | state | | podul va fi gata',
  ],
  // Nobody whom only the quotation or what was told names says it
  [
    'Vecinul victimei a povestit că omul a căzut. „L-a ridicat un polițist, care l-a dus la spital”, a relatat acesta.',
    'Vecinul victimei | indirect | state | | omul a căzut',
    'Vecinul victimei | direct | state | | L-a ridicat un polițist, care l-a dus la spital',
  ],
  [
    'Fratele victimei: „L-am găsit în curte, fără suflare.”',
    'Fratele victimei | direct | state | | L-am găsit în curte, fără suflare',
  ],
  ['Cea mai nouă ofertă, susținută de Egipt și Qatar, include o pauză de 30 de zile.'],
  ['Procurorii au dispus reținerea suspectului pentru tentativă de omor.'],
  [
    'Un martor, care a cerut să nu i se publice numele, povestește că agresorul a lovit de trei ori.',
    'martor | indirect | state | | agresorul a lovit de trei ori',
  ],
  [
    'Horia Vlădescu a acuzat primăria că „își bate joc de școală” și a avertizat că examenul nu va avea loc.',
    'Horia Vlădescu | mixed | accuse | | își bate joc de școală',
    'Horia Vlădescu | indirect | warn | | examenul nu va avea loc',
  ],
  [
    'Contractul a fost semnat luni. Despre aceasta a anunțat liderul sindical Horia Vlădescu, transmite IPN.',
    'Horia Vlădescu | indirect | state | IPN | Contractul a fost semnat luni',
  ],
  ['„Nu am primit nimic”, s-a apărat Horia Vlădescu.', 'Horia Vlădescu | direct | state | | Nu am primit nimic'],
  ['„Plecăm mâine”, afirmă deputata USR Oana Cerbu, pe Facebook.', 'Oana Cerbu | direct | state | | Plecăm mâine'],
  [
    'Horia Vlădescu i-a promis că proiectul ajunge joi pe masa Guvernului, potrivit unor surse din coaliție.',
    'Horia Vlădescu | indirect | promise | surse din coaliție | proiectul ajunge joi pe masa Guvernului',
  ],
  [
    'Șeful Hamas în exil din Gaza, Ali Karim, a declarat că războiul s-a încheiat.',
    'Ali Karim | indirect | state | | războiul s-a încheiat',
  ],
  [
    'Copreședintele USL, premierul Horia Vlădescu, consideră că Irina Moldoveanu trebuie să plece.',
    'Horia Vlădescu | indirect | state | | Irina Moldoveanu trebuie să plece',
  ],
  ['Localnic: „Ne e frică de apă.”', 'Localnic | direct | state | | Ne e frică de apă'],
  [
    'Horia Vlădescu a declarat că Iranul dorește negocieri și a menționat riscul unui război.',
    'Horia Vlădescu | indirect | state | | Iranul dorește negocieri',
    'Horia Vlădescu | indirect | state | | riscul unui război',
  ],
  ['Procurorii au dispus reținerea a cinci inculpați, ca urmare a probelor strânse.'],
  // Cut in two by its attribution
  [
    '„Dacă prețurile cresc”, a avertizat Irina Moldoveanu, „vom închide fabrica din oraș”.',
    'Irina Moldoveanu | direct | warn | | Dacă prețurile cresc … vom închide fabrica din oraș',
  ],
  // Headline
  ['Irina Moldoveanu: „Nu voi candida la toamnă”', 'Irina Moldoveanu | direct | state | | Nu voi candida la toamnă'],
  // Clauses and mixed words
  [
    'Ministra Irina Moldoveanu a declarat că spitalul va fi deschis în martie.',
    'Irina Moldoveanu | indirect | state | | spitalul va fi deschis în martie',
  ],
  [
    'Premierul Horia Vlădescu a spus că bugetul este „cel mai dur din ultimii ani”.',
    'Horia Vlădescu | mixed | state | | bugetul este „cel mai dur din ultimii ani”',
  ],
  ['Horia Vlădescu a promis că va reduce taxele.', 'Horia Vlădescu | indirect | promise | | va reduce taxele'],
  ['Irina Moldoveanu a negat că ar fi primit bani.', 'Irina Moldoveanu | indirect | deny | | ar fi primit bani'],
  // The cue in the sentence
  [
    'Lucrările vor începe luni, a anunțat Horia Vlădescu.',
    'Horia Vlădescu | indirect | state | | Lucrările vor începe luni',
  ],
  [
    'Purtătoarea de cuvânt a Ministerului rus de Externe, Vera Samoilina, a acuzat Oslo că „împinge regiunea spre război”, relatează TASS.',
    'Vera Samoilina | mixed | accuse | TASS | „împinge regiunea spre război”',
  ],
  [
    'Ministrul Horia Vlădescu a avertizat că țara va opri livrările de gaz dacă atacurile continuă, relatează TASS.',
    'Horia Vlădescu | indirect | warn | TASS | țara va opri livrările de gaz dacă atacurile continuă',
  ],
  // On whose word
  [
    '„Situația este sub control”, a spus Horia Vlădescu, citat de Reuters.',
    'Horia Vlădescu | direct | state | Reuters | Situația este sub control',
  ],
  [
    'Armistițiul va începe la miezul nopții, a anunțat Horia Vlădescu, potrivit Agerpres.',
    'Horia Vlădescu | indirect | state | Agerpres | Armistițiul va începe la miezul nopții',
  ],
  [
    'Potrivit Irinei Moldoveanu, negocierile au fost suspendate.',
    'Irina Moldoveanu | indirect | state | | negocierile au fost suspendate',
  ],
  // Noun phrases
  [
    'Ministerul de Externe de la Paris a condamnat atacul de la Bamako.',
    'Ministerul de Externe de la Paris | indirect | condemn | | atacul de la Bamako',
  ],
  // Light verbs
  [
    'Ministrul Horia Vlădescu a dat asigurări că spitalul nu se închide.',
    'Horia Vlădescu | indirect | state | | spitalul nu se închide',
  ],
  // Who the subject is
  [
    'Surse din delegație, citate de Reuters, spun că schimbul ar putea avea loc în august.',
    'Surse din delegație | indirect | state | Reuters | schimbul ar putea avea loc în august',
  ],
  ['Un martor, Ilie Rusu, povestește că a auzit o explozie.', 'Ilie Rusu | indirect | state | | a auzit o explozie'],
  [
    'Unul dintre protestatari, Dan Moga, a spus că protestele se încheie.',
    'Dan Moga | indirect | state | | protestele se încheie',
  ],
  [
    '„Avem nevoie de liniște la graniță”, a menționat la rândul său ministrul Ion Moraru.',
    'Ion Moraru | direct | state | | Avem nevoie de liniște la graniță',
  ],
  ['„Nu vom ceda”, a fost reacția primarului Dan Cerbu.', 'Dan Cerbu | direct | state | | Nu vom ceda'],
  [
    'Potrivit șefului Poliției de Frontieră, Dan Moga, suspectul a fugit din țară.',
    'Dan Moga | indirect | state | | suspectul a fugit din țară',
  ],
  [
    'Fostul primar, Igor Vasile, a declarat că opoziția pregătește o moțiune împotriva lui Dan Moga. Potrivit acestuia, voturile sunt asigurate.',
    'Igor Vasile | indirect | state | | opoziția pregătește o moțiune împotriva lui Dan Moga',
    'Igor Vasile | indirect | state | | voturile sunt asigurate',
  ],
  [
    'Potrivit unui comunicat al DNA, au fost ridicate documente. „Cercetările continuă față de trei persoane”, se precizează în comunicat.',
    'Direcția Națională Anticorupție | indirect | state | | au fost ridicate documente',
    'Direcția Națională Anticorupție | direct | state | | Cercetările continuă față de trei persoane',
  ],
  [
    'Prefectul Ion Moraru a explicat că echipele evaluează situația: „Analizăm dacă putem trimite elicopterul.”',
    'Ion Moraru | indirect | state | | echipele evaluează situația',
    'Ion Moraru | direct | state | | Analizăm dacă putem trimite elicopterul',
  ],
  // Where what is said ends
  [
    'Ministrul Dan Moga a declarat, în legătură cu cazul de la spital, unde o tânără a murit, că acolo este dovada nepăsării.',
    'Dan Moga | indirect | state | | acolo este dovada nepăsării',
  ],
  [
    'Dan Moga a spus că discuțiile au fost „bune” și au dus la „progrese” mari.',
    'Dan Moga | mixed | state | | discuțiile au fost „bune” și au dus la „progrese” mari',
  ],
  [
    '„Vom vedea la primăvară”, a spus Dan Cerbu, adăugând că decizia aparține partidului.',
    'Dan Cerbu | direct | state | | Vom vedea la primăvară',
    'Dan Cerbu | indirect | state | | decizia aparține partidului',
  ],
  [
    'București, 10 mar /Agerpres/ - Țara are nevoie de reforme, a declarat luni ministrul Ion Moraru.',
    'Ion Moraru | indirect | state | | Țara are nevoie de reforme',
  ],
  [
    'Ministrul Ion Moraru a respins acuzațiile potrivit cărora ar fi plagiat.',
    'Ion Moraru | indirect | deny | | ar fi plagiat',
  ],
  [
    'Ministrul Ion Moraru a criticat decizia Comisiei Europene, pe care a numit-o „o greșeală istorică”.',
    'Ion Moraru | indirect | accuse | | decizia Comisiei Europene',
    'Ion Moraru | mixed | state | | „o greșeală istorică”',
  ],
  // Chains, and who cites whom
  [
    'Armata se retrage, a relatat New York Times, citând doi oficiali americani.',
    'oficiali americani | indirect | state | The New York Times | Armata se retrage',
  ],
  [
    'Ana Dobre a declarat pentru Reuters, citată de Agerpres, că negocierile au eșuat.',
    'Ana Dobre | indirect | state | Reuters, Agerpres | negocierile au eșuat',
  ],
  // The sentence before
  [
    'Contractul a fost semnat de 12 primari. Anunțul a fost făcut de ministrul Ion Moraru.',
    'Ion Moraru | indirect | state | | Contractul a fost semnat de 12 primari',
  ],
  // Words within words
  [
    '„Mi-a zis «pleacă sau te dăm afară» și am plecat”, a povestit Oana Lupu.',
    'Oana Lupu | direct | state | | Mi-a zis «pleacă sau te dăm afară» și am plecat',
    ' | direct | state | Oana Lupu | pleacă sau te dăm afară',
  ],
  // Names for things, refusals
  ['Rectorul Paul Neagu a numit acuzațiile „o făcătură”.', 'Paul Neagu | mixed | state | | acuzațiile „o făcătură”'],
  [
    'Oana Lupu nu a confirmat și nu a infirmat existența contractului.',
    'Oana Lupu | indirect | refuse | | existența contractului',
  ],
  // A voice that no list knows
  ['Alpiniștii susțin că drumul este închis.', 'Alpiniștii | indirect | state | | drumul este închis'],
];

/** Nobody is told to have said anything. */
const silent = [
  'Filmul „Noaptea de sticlă” a câștigat marele premiu.',
  'Așa-zișii „turiști” purtau uniforme fără însemne.',
  'Horia Vlădescu ar fi spus că pleacă, dar nimeni nu a auzit.',
  'Irina Moldoveanu a fost aleasă duminică.',
  'Judecătorul l-a condamnat pe Paul Neagu la cinci ani de închisoare.',
  'Nu Dan Cerbu a spus că orașul e falimentar.',
  'Dacă premierul spune că pleacă, coaliția cade.',
  'Ana Vlad, acuzată de abuz în serviciu, a plecat din țară.',
  'Potrivit planului, trupele se vor retrage.',
  'Senatul a adoptat legea, a explicat votul și a trecut la ordinea de zi.',
  'Liderul Dan Moga a organizat un miting. Au acuzat guvernarea că a ordonat arestările.',
];

describe('who says what', () => {
  test.each(told)('%s', (text, ...expected) => {
    const record = read(text);
    const found = record.statements.map((s) =>
      [
        nameOf(record, s.speaker),
        s.form,
        s.act,
        s.via.map((id) => nameOf(record, id)).join(', '),
        s.content.map((span) => cut(record, span)).join(' … '),
      ]
        .join(' | ')
        .replaceAll('|  |', '| |'),
    );
    expect(found).toEqual(expected);
  });

  test.each(silent)('no speech: %s', (text) => {
    expect(read(text).statements).toEqual([]);
  });

  test('a quotation on its own goes on from the one before', () => {
    const record = read('„Am pierdut tot ce aveam”, a spus Irina Moldoveanu. „Dar nu plecăm de aici niciodată.”');
    expect(record.statements).toHaveLength(2);
    expect(record.statements[1]).toMatchObject({
      speaker: record.statements[0]?.speaker,
      inferred: { speaker: 'the statement before' },
    });
  });

  test('turns of an interview are their speakers’', () => {
    const record = read(
      'Reporter: Când plecați?\n\nIrina Moldoveanu: Plecăm luni dimineață.\n\nReporter: Unde mergeți?\n\nIrina Moldoveanu: Mergem la Viena cu toții.',
    );
    expect(record.statements.map((s) => cut(record, s.content[0] ?? null))).toEqual([
      'Plecăm luni dimineață',
      'Mergem la Viena cu toții',
    ]);
  });
});

test('spans lie in the text, contents are never empty, ids are unique', () => {
  const pieces = told.map(([text]) => text);
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }),
      fc.constantFrom(' ', '\n\n'),
      (texts, gap) => {
        const record = read(texts.join(gap));
        const { length } = record.report.text;
        for (const s of record.statements) {
          for (const [from, to] of [
            ...s.content,
            s.evidence,
            ...(s.cue ? [s.cue] : []),
            ...(s.speakerSpan ? [s.speakerSpan] : []),
          ]) {
            expect(from).toBeGreaterThanOrEqual(0);
            expect(to).toBeLessThanOrEqual(length);
            expect(from).toBeLessThan(to);
          }
        }
        expect(new Set(record.statements.map((s) => s.id)).size).toBe(record.statements.length);
      },
    ),
    { numRuns: 30 },
  );
});
