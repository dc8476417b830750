import { describe, expect, it } from 'vitest';
import { nameOf, read } from '../../test/reader.js';

type Row = readonly [text: string, events: readonly string[]];

/** `TYPE/mode status: actors > recipients @place`. */
const eventsOf = (text: string): string[] => {
  const record = read(text, '2025-09-03');
  const names = (ids: readonly string[]) => ids.map((id) => nameOf(record, id)).join(' + ');
  return record.events.map(({ type, mode, status, actors, recipients, place }) =>
    `${mode ? `${type}/${mode}` : type} ${status}: ${names(actors)} > ${names(recipients)}${place ? ` @${nameOf(record, place)}` : ''}`.trim(),
  );
};

// The people, cases and regions' events are invented.
const COURTS: readonly Row[] = [
  [
    'Tribunalul Cluj a dispus plasarea sub control judiciar a primarului Vasile Ionescu.',
    ['COERCE/restrict happened: Tribunalul Cluj > Vasile Ionescu'],
  ],
  [
    'Procurorii l-au pus sub control judiciar pe Ion Bărbulescu.',
    ['COERCE/restrict happened: Procurorii > Ion Bărbulescu'],
  ],
  // Another verb's place and auxiliary in front of a conjunction
  ['Ion Bărbulescu este de meserie inginer și este acuzat de furt.', ['ACCUSE/allege happened:  > Ion Bărbulescu']],
  [
    'Instanța a decis măsura preventivă de plasare a lui Ion Bărbulescu sub arest la domiciliu.',
    ['COERCE/arrest happened: Instanța > Ion Bărbulescu'],
  ],
  // Greetings and quarrels
  ['Ion Bărbulescu s-a salutat cu consilierii.', []],
  ['Un bărbat s-a certat cu un client.', []],
  // A court that rules on a charge backs nobody
  [
    'Judecătorii Tribunalului Arad s-au pronunțat pentru fapta de fals.',
    ['+VERDICT happened: Judecătorii Tribunalului Arad >'],
  ],
  // Nor is where the frauds were asked for anything
  [
    'Procurorul general a cerut ridicarea imunității și anchetarea deputatului pentru fraudele de la Banca Someșul.',
    ['REQUEST/change requested: procuror general >'],
  ],
  // Who caused an accident is not whom it befell
  ['Un polițist a provocat un accident mortal.', ['+ACCIDENT happened: polițist >']],
  // Whom suspects came across
  ['Cei patru suspecți s-au întâlnit pe calea ferată cu un grup de copii.', []],
  ['Ana Marin a primit mandat de reținere pentru 24 de ore.', ['COERCE/arrest happened:  > Ana Marin']],
  [
    'Judecătorii Tribunalului Arad au emis pe numele lui Ion Bărbulescu un mandat de arestare.',
    ['COERCE/arrest happened: Judecătorii Tribunalului Arad > Ion Bărbulescu'],
  ],
  [
    'Magistrații au dispus măsura arestului la domiciliu pentru Vasile Ionescu.',
    ['COERCE/arrest happened: Magistrații > Vasile Ionescu'],
  ],
  [
    'Instanța a prelungit măsura arestării preventive a inculpatului Vasile Ionescu.',
    ['COERCE/arrest happened: Instanța > Vasile Ionescu'],
  ],
  ['S-a dispus reținerea pentru 24 de ore a doi bărbați.', ['COERCE/arrest happened:  > bărbați']],
  [
    'Procurorii DNA au dispus trimiterea în judecată a fostului primar Vasile Ionescu.',
    ['ACCUSE happened: Procurorii DNA > Vasile Ionescu'],
  ],
  ['Ion Pop a primit cinci ani de închisoare cu executare.', ['SANCTION/convict happened:  > Ion Pop']],
  [
    'A fost instituit sechestru asigurător pe locuința inculpatului Vasile Ionescu.',
    ['COERCE/seize happened:  > Vasile Ionescu'],
  ],
];

const STREETS: readonly Row[] = [
  [
    'Confederațiile patronale protestează pe 20 septembrie, în fața Ministerului Muncii.',
    ['PROTEST/demo planned: Confederațiile patronale > Ministerul Muncii și Solidarității Sociale'],
  ],
  [
    'Vasile Roman, liderul sindicatului Solidaritatea Minieră, anunță grevă generală în octombrie.',
    ['PROTEST/strike planned: Solidaritatea Minieră >'],
  ],
  ['Jandarmii au aplicat patru sancțiuni contravenționale.', ['COERCE/restrict happened: Jandarmii >']],
];

const FORCE: readonly Row[] = [
  ['Apărarea antiaeriană ucraineană a doborât 30 de drone rusești.', []],
  ['Școala a fost lovită de o bombă.', ['ASSAULT/aerial happened:  > Școala']],
  ['Israelul a promis represalii împotriva Iranului.', ['THREATEN threatened: Israel > Iran']],
  ['Ministrul Ana Marin a promis un răspuns dur împotriva rebelilor.', ['THREATEN threatened: Ana Marin > rebelii']],
  ['Rusia a lovit raionul Odesa cu drone.', ['ASSAULT/drone happened: Rusia >  @raionul Odesa']],
  [
    'În județul Cluj au fost efectuate 12 percheziții de către polițiști.',
    ['COERCE/seize happened: polițiști >  @județul Cluj'],
  ],
];

const NOTHING: readonly Row[] = [
  ['Potrivit procurorilor, aceștia sunt acuzați de fals intelectual.', []],
  ['Patru membri ai secției s-au abținut.', []],
  [
    'Parlamentul European a votat rezoluția privind justiția din Malta.',
    ['+LEGISLATE happened: Parlamentul European >'],
  ],
  ['Primarul poate numi persoane în comisie, excluzând funcțiile de director.', []],
  ['Președinta tribunalului a fixat termen de judecată pentru 10 decembrie.', []],
  ['Mihai Stan a fost reținut după perchezițiile de la sediul firmei.', ['COERCE/arrest happened:  > Mihai Stan']],
  [
    'Se vehiculează că primarul Vasile Ionescu a negociat cu liderii opoziției.',
    ['CONSULT possible: Vasile Ionescu > liderii opoziției'],
  ],
];

const NEIGHBOURS: readonly Row[] = [
  ['Deputații au votat moțiunea depusă de senatori împotriva guvernului.', []],
  [
    'Procurorii au dispus punerea în mișcare a acțiunii penale față de Ion Pop.',
    ['ACCUSE/investigate happened: Procurorii > Ion Pop'],
  ],
  ['Ion Pop a fost prins în flagrant.', ['COERCE/arrest happened:  > Ion Pop']],
  ['Pedeapsa primită de Ion Pop a fost redusă.', []],
  [
    'Procurorii Parchetului de pe lângă Tribunalul Iași au cerut arestarea preventivă.',
    ['REQUEST/change requested: Procurorii Parchetului de pe lângă Tribunalul Iași >'],
  ],
  ['Ostaticii reținuți în Gaza sunt în viață.', ['ASSAULT/abduct happened:  > Ostaticii @Gaza']],
];

describe('acts of courts, police, crowds and armies', () => {
  it.each(COURTS)('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
  it.each(STREETS)('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
  it.each(FORCE)('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
  it.each(NEIGHBOURS)('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
  it.each(NOTHING)('%s', (text, events) => expect(eventsOf(text)).toEqual(events));

  it('takes no time from the clause behind', () => {
    const record = read(
      'Procurorii au reținut un bărbat, iar pe 19 februarie tribunalul a fost sesizat.',
      '2026-02-20',
    );
    expect(record.events[0]?.time).toBeNull();
  });

  it('leaves the time of what is spoken of to it', () => {
    const record = read('Ministrul Ana Lupu a vorbit cu premierul Radu Dobre despre incendiul din noaptea trecută.');
    expect(record.events.map(({ time }) => time)).toEqual([null]);
  });
});
