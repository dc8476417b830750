import { expect, test } from 'vitest';
import { nameOf, read } from '../../test/reader.js';

/** Name of the entity that the words are a mention of (`words#2`: their second occurrence), or null. */
function entityAt(text: string, words: string): string | null {
  const record = read(text);
  const [form = '', nth = '1'] = words.split('#');
  let at = -1;
  for (let k = 0; k < Number(nth); k++) at = text.indexOf(form, at + 1);
  const hit = record.entities.find(({ mentions }) =>
    mentions.some(({ span: [start, end] }) => start === at && end === at + form.length),
  );
  return hit === undefined ? null : nameOf(record, hit.id);
}

test.each([
  [
    'Premierul Ilie Cojan a vorbit luni. Întrebat de presă, șeful Executivului a spus că rămâne în funcție.',
    'șeful Executivului',
    'Ilie Cojan',
  ],
  [
    'Dan Petrea, procurorul-șef al Direcției Naționale Anticorupție (DNA), a vorbit marți. Șeful DNA a spus că ancheta continuă.',
    'Șeful DNA',
    'Dan Petrea',
  ],
  [
    'Fostul premier Ion Rus a fost audiat. Premierul Dan Moga a comentat cazul. Fostul premier respinge acuzațiile.',
    'Fostul premier#2',
    'Ion Rus',
  ],
  [
    'Președintele Consiliului Județean Cluj, Alin Tudor, l-a felicitat pe președintele Ion Moga. Președintele CJ a plecat.',
    'Președintele CJ',
    'Președintele CJ',
  ],
  ['Dan Moga a discutat cu directorul fabricii. Acesta i-a cerut bani.', 'Acesta', 'director'],
  ['Poliția l-a reținut pe Ion Toma. Oficialul citat a spus că acesta nu s-a opus.', 'Oficialul citat', 'oficial'],
  ['Doamna Popescu a sunat la poliție. Domnul Popescu era plecat.', 'Popescu#2', 'Popescu'],
  ['Doctorul Ana Luca a vorbit. O asistentă contrazice: „Au venit târziu”, a povestit femeia.', 'femeia', 'asistentă'],
  ['Este vorba despre Dan Moga. Un martor povestește ce a văzut. „Era noapte”, spune martorul.', 'martorul', 'martor'],
  ['Este vorba despre Dan Moga. „Era noapte”, spune martorul.', 'martorul', 'martor'],
  ['Premierul Dan Moga a venit. Un pensionar l-a întrebat ceva. „De ce?”, a spus bărbatul.', 'bărbatul', 'bărbat'],
  ['Premierul Dan Moga a venit la Iași. „De ce?”, a spus bărbatul.', 'bărbatul', 'bărbat'],
  // Who serves another is not that other; who is new is none told of before
  [
    'Totul e gata, a declarat Dan Petrov. „Președintele nu exclude nimic”, a spus Petrov, purtătorul său de cuvânt.',
    'Președintele',
    'președinte',
  ],
  ['Dan Moga a vorbit luni. „Noul guvernator va fi altul”, a spus Moga.', 'Noul guvernator', 'guvernator'],
  ['Potrivit lui Dan Moga, șoferul era băut. El riscă o condamnare.', 'El', 'șofer'],
  ['Potrivit lui Dan Moga, șoferul era băut. El a adăugat că ancheta continuă.', 'El', 'Dan Moga'],
  ['Dan Moga a fost reținut. Bărbatul nu recunoaște fapta.', 'Bărbatul', 'Dan Moga'],
  [
    'Ambasadorul Rusiei a fost convocat. Ministra Ana Dobre l-a primit. Diplomatul a negat.',
    'Diplomatul',
    'Ambasadorul Rusiei',
  ],
  ['Consilierul Dan Moga a venit. „Vasile Pop a furat. Pop trebuie să plece”, a spus el.', 'el', 'Dan Moga'],
  ['„Primarul Ion Rusu nu răspunde. Domnul Rusu se ascunde”, a spus el.', 'el', null],
  [
    'Dan Moga a cerut ajutor Bisericii. Purtătorul de cuvânt al Bisericii, preotul Ion Luca, a refuzat. El a plecat.',
    'El',
    'Ion Luca',
  ],
  [
    'PSD și PNL au semnat protocolul. Ambele partide au promis reforme.',
    'Ambele partide',
    'Partidul Social Democrat și Partidul Național Liberal',
  ],
  ['Compania Petrolux (PTX) a fost amendată luni. Petrolux are 200 de angajați.', 'Petrolux#2', 'Compania Petrolux'],
  ['Firma Agrovest produce ulei. Agrovest nu a comentat.', 'Agrovest#2', 'Firma Agrovest'],
  [
    'Compania Petrolux (PTX) a fost amendată luni. Ieri, Petrolux a contestat amenda.',
    'Petrolux#2',
    'Compania Petrolux',
  ],
  [
    'Curtea Constituțională a României a respins sesizarea. Curtea Constituțională a motivat decizia.',
    'Curtea Constituțională#2',
    'Curtea Constituțională a României',
  ],
  [
    'Liderii Japoniei, Indiei și Australiei s-au întâlnit la Tokyo.',
    'Liderii Japoniei, Indiei și Australiei',
    'Liderii Japoniei, Indiei și Australiei',
  ],
  ['După convorbirea cu președintele Ucrainei Zelenski, premierul a plecat.', 'Zelenski', 'Volodimir Zelenski'],
  ['Administrația Trump este indiferentă.', 'Administrația Trump', 'Administrația Trump'],
  [
    'Viitorul cancelar al Germaniei a spus luni că sprijină Ucraina.',
    'Viitorul cancelar al Germaniei',
    'Viitorul cancelar al Germaniei',
  ],
  [
    'Federația Sindicatelor din Transporturi și Federația Națională Sindicală Orizont organizează luni un miting.',
    'Federația Sindicatelor din Transporturi',
    'Federația Sindicatelor din Transporturi',
  ],
  ['Potrivit Procuraturii, suspectul a fugit.', 'Procuraturii', 'Procuratura'],
  ['DNA a cerut arestarea lui Dan Moga. Instanța va decide luni.', 'Instanța', 'Instanța'],
  ['CCR a respins sesizarea. Curtea va motiva luni decizia.', 'Curtea', 'Curtea Constituțională a României'],
  ['Dan Moga spunea că primarul va pleca. „Nu știu”, a spus primarul.', 'primarul', 'primar'],
  ['Estonia a trimis ajutoare. Țara noastră va primi zece generatoare.', 'Țara noastră', 'România'],
  ['Secretarul general al NATO a venit luni.', 'Secretarul general al NATO', 'Mark Rutte'],
])('%s: %s is %s', (text, words, expected) => {
  const found = entityAt(text, words);
  expect(found).toBe(expected);
});

test.each([
  ['După reținerea primarului, avocatul Dan Moga a venit cu o reacție.', ['avocat']],
  ['În privința bilanțului victimelor, Dan Moga a precizat că nu există răniți.', []],
  ['Grevă generală la școli\n\nDan Moga, liderul sindical, a vorbit luni.', ['lider sindical']],
  ['Drumul e închis, potrivit purtătorului de cuvânt al ISU, căpitanul Dan Moga.', ['purtător de cuvânt', 'căpitan']],
  ['Fostul lider PDM, oligarhul Dan Moga, a fost reținut.', ['fost lider', 'oligarh']],
  [
    'Ministrul lituanian l-a primit pe Dan Moga, ministru al Afacerilor Externe al Estoniei.',
    ['ministru al afacerilor externe'],
  ],
  ['Jucătoarea de tenis Dana Moga a câștigat turneul.', ['jucătoare de tenis']],
])('the roles told in: %s', (text, titles) => {
  const person = read(text).entities.find((entity) => entity.name.endsWith(' Moga'));
  expect(person?.roles.map((role) => role.title)).toEqual(titles);
});

test('a country not told is inferred only where nothing points elsewhere', () => {
  const country = (text: string) => {
    const person = read(text).entities.find((entity) => entity.kind === 'person');
    return [person?.country ?? null, person?.inferred?.country ?? null];
  };
  expect(country('Corina Udrescu a retras-o pe colega sa din lot.')).toEqual(['ROU', 'setting of the report']);
  expect(country('Corina Udrescu a ajuns la Varșovia. Polonia și Cehia au salutat vizita.')).toEqual([null, null]);
  expect(country('Edmund Thackray a amânat turneul.')).toEqual([null, null]);
});
