import { expect, test } from 'vitest';
import { read } from '../../test/reader.js';

const told = (text: string) => read(text).entities.map(({ name, kind }) => `${name} (${kind})`);

/** text → its entities as `name (kind)`, in the order of the text. */
test.each<readonly [text: string, ...expected: string[]]>([
  // A town that plays a match is a club
  ['Liverpool a pierdut cu 0-2.', 'Liverpool (organization)'],
  ['Oltul a pierdut cu Rapid.', 'Oltul (organization)', 'Rapid (organization)'],
  ['Orașul Iași a pierdut 3.000 de locuitori.', 'Iași (place)', 'locuitori (group)'],
  ['Trenul a ajuns la Liverpool.', 'Liverpool (place)'],
  // whoever trains one
  ['Antrenorul Clujului, Ion Pop, a plecat.', 'Clujul (organization)', 'Ion Pop (person)'],
  ['Primarul Clujului, Ion Pop, a plecat.', 'Cluj-Napoca (place)', 'Ion Pop (person)'],
  ['Antrenorul României, Ion Pop, a plecat.', 'România (country)', 'Ion Pop (person)'],
])('who plays in: %s', (text, ...expected) => {
  expect(told(text)).toEqual(expected);
});

test.each<readonly [text: string, ...expected: string[]]>([
  // An acronym behind the name of a body is that body's, whosever it is elsewhere
  ['Curtea de Conturi a României (CCR) a publicat raportul.', 'Curtea de Conturi (organization)'],
  [
    'A vorbit Ana Marin, de la CC. Consiliul Concurenței (CC) se reunește. CC va decide.',
    'Ana Marin (person)',
    'Consiliul Concurenței (organization)',
  ],
  [
    'Curtea de Conturi (DNA) a publicat raportul.',
    'Curtea de Conturi (organization)',
    'Direcția Națională Anticorupție (organization)',
  ],
  // `US` in front of a capital
  ['Ion Pop a pierdut la US Open.', 'Ion Pop (person)'],
  ['Trupele au plecat din US.', 'Trupele (group)', 'Statele Unite (country)'],
  // What an office is for
  [
    'A venit Înaltul Reprezentant al UE pentru Afaceri Externe, Ion Pop.',
    'Uniunea Europeană (organization)',
    'Ion Pop (person)',
  ],
  [
    'Au sosit Comisarul European pentru vecinătate și extindere, Ion Pop, și Înaltul Reprezentant al Uniunii Europene pentru afaceri externe și politica de securitate, Ana Marin.',
    'Comisia Europeană (organization)',
    'Ion Pop (person)',
    'Uniunea Europeană (organization)',
    'Ana Marin (person)',
  ],
  [
    'Au sosit comisarul pentru extindere și premierul Ana Marin.',
    'comisar pentru extindere (person)',
    'Comisia Europeană (organization)',
    'Ana Marin (person)',
  ],
  // A verb is no `fost`
  ['Trei persoane au fost victime ale accidentului.', 'persoane (group)', 'victime ale accidentului (group)'],
  ['Fostul ministru Ion Pop a plecat.', 'Ion Pop (person)'],
  // Cabinets of doctors and of advisers
  ['Cabinetul medical a fost închis.'],
  ['Cabinetul s-a reunit.', 'Guvernul României (organization)'],
  // An adjective spelt like a place
  ['Ambasadorul belarus a plecat.', 'ambasador belarus (person)', 'Belarus (country)'],
  // A common noun with a capital
  ['Judecatorul a citit Hotararile.', 'judecător (person)'],
  ['A venit Vasile.', 'Vasile (person)'],
])('who is told of in: %s', (text, ...expected) => {
  expect(told(text)).toEqual(expected);
});

test('who only directs others is not `instituția`', () => {
  const { entities } = read(
    'Agenții din cadrul Gărzii de Coastă au oprit o mașină. Cercetările sunt coordonate de Parchetul Sulina. Șoferul a fost dus la sediul instituției.',
  );
  const holder = entities.find(({ mentions }) => mentions.some(({ text }) => text === 'instituției'));
  expect(holder?.name).toBe('Garda de Coastă');
});

test.each([
  [
    'Sindicatele au negociat cu Ministerul Educației. Instituția speră într-un acord.',
    'Instituția',
    'Ministerul Educației',
  ],
  [
    'Ministerul Educației a fost chemat de sindicate. Sindicatele au plecat. Instituția tace.',
    'Instituția',
    'Ministerul Educației',
  ],
])('%s: %s is %s', (text, words, name) => {
  expect(read(text).entities.find(({ mentions }) => mentions.some((one) => one.text === words))?.name).toBe(name);
});

test('who judges is none of the two men who are arrested', () => {
  const { entities } = read(
    'Judecătorul a dispus controlul judiciar. În urma contestației procurorului, tribunalul a dispus arestarea celor doi bărbați.',
  );
  expect(entities.some(({ name }) => name.includes('judecător și'))).toBe(false);
});

test.each([
  [
    'Ion Pop, președintele Camerei Deputaților și liderul PSD, a spus: „Noi vom ieși din coaliție.”',
    'Partidul Social Democrat',
  ],
  ['Ion Pop, președintele Senatului și rectorul Academiei Române, a spus: „Noi vom ieși.”', 'Ion Pop'],
  ['Ion Pop, fost președinte al PSD, a spus: „Noi vom ieși din coaliție.”', 'Ion Pop'],
  ['Ion Pop, președintele PSD, a spus: „Noi vom ieși din coaliție.”', 'Partidul Social Democrat'],
])('who we are: %s', (text, name) => {
  expect(read(text).entities.find(({ mentions }) => mentions.some((one) => one.text === 'Noi'))?.name).toBe(name);
});

/** text → who has which office of which state. */
test.each<readonly [text: string, ...expected: string[]]>([
  [
    'A primit pe ambasadorul Spaniei – Diego Vega, ambasadorul Italiei – Laura Bianco și pe ambasadorul Cubei, Juan Soto.',
    'Diego Vega ESP',
    'Laura Bianco ITA',
    'Juan Soto CUB',
  ],
  ['Ambasadorul Republicii Islamice Pakistan, E.S. Hassan Karim, a plecat.', 'Hassan Karim PAK'],
  ['Diego Vega, ambasadorul Spaniei, și Laura Bianco au plecat.', 'Diego Vega ESP', 'Laura Bianco -'],
])('of what state: %s', (text, ...expected) => {
  const people = read(text).entities.filter(({ kind }) => kind === 'person');
  expect(people.map(({ name, country }) => `${name} ${country ?? '-'}`)).toEqual(expected);
});

test.each([
  ['Relațiile cu statul german sunt bune.', 'Germania'],
  ['Echipa pregătește meciul cu Ardeluța.', 'Ardeluța'],
])('%s: %s is told of', (text, name) => {
  expect(read(text).entities.map((one) => one.name)).toContain(name);
});

test('the minister in charge is the one told before', () => {
  const { entities } = read('Ministrul Sănătății, Ion Pop, a demisionat. Decizia ministrului de resort surprinde.');
  expect(entities.filter(({ kind }) => kind === 'person')).toHaveLength(1);
});

test.each<readonly [text: string, ...expected: string[]]>([
  [
    'Ministrul a trimis Corpul de Control al Ministerului Energiei la Petrolux SA. Compania de stat neagă.',
    'Compania',
    'Petrolux SA',
  ],
])('%s: %s is %s', (text, words, name) => {
  const found = read(text).entities.find(({ mentions }) => mentions.some((one) => one.text.startsWith(words)));
  expect(found?.name).toBe(name);
});

test('whom nobody names is of one gender', () => {
  const { entities } = read('Profesoara de geografie s-a plâns. Elevul și profesorul au plecat.');
  expect(entities.map(({ name }) => name)).toContain('profesor');
});

test('the letters of a company are no pronoun', () => {
  const { entities } = read('Ministrul Ion Pop a vizitat Petrolux SA.');
  expect(entities.flatMap(({ mentions }) => mentions.map(({ text }) => text))).not.toContain('SA');
});

test('a dance is nobody', () => {
  const { entities } = read('Rusia a plecat. E nevoie de doi pentru a dansa un tango.');
  expect(entities.flatMap(({ mentions }) => mentions.map(({ text }) => text))).not.toContain('dansa');
});

/** text → its entities as `name (kind, country)`, in the order of the text. */
test.each<readonly [text: string, ...expected: string[]]>([
  // A capital behind an office is its holder, wherever it is told again
  ['Ministrul Tobaru a condus o ședință. Tobaru a cerut liniște.', 'Tobaru (person, ROU)'],
  ['Ministrul Culturii a condus o ședință.', 'ministru al culturii (person)'],
  ['Antrenorul Rapidului a plecat.', 'Antrenorul Rapidului (person)', 'Rapidul (organization)'],
  // What a ministry is for, and a former minister
  ['A plecat de la Ministerul Mediului, Apelor și Pădurilor.', 'Ministerul Mediului (organization, ROU)'],
  ['Ion Pop, ex-ministru al Justiției, a plecat.', 'Ion Pop (person, ROU)'],
  // Two titles in front of one name
  ['Viceprim-ministrul pentru securitate, ministrul afacerilor interne, Ion Pop a plecat.', 'Ion Pop (person, ROU)'],
  // The supreme court, whatever court was told before
  [
    'Curtea Constituțională a respins sesizarea instanței supreme.',
    'Curtea Constituțională a României (organization, ROU)',
    'Înalta Curte de Casație și Justiție (organization, ROU)',
  ],
])('who is told of in: %s', (text, ...expected) => {
  const found = read(text).entities.map(
    ({ name, kind, country }) => `${name} (${kind}${country === null ? '' : `, ${country}`})`,
  );
  expect(found).toEqual(expected);
});
