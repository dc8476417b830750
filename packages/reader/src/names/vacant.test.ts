import { expect, test } from 'vitest';
import { read } from '../../test/reader.js';

const people = (text: string): string[] =>
  read(text)
    .entities.filter(({ kind }) => kind === 'person')
    .map(({ name, roles }) => [name, ...roles.map(({ title }) => title)].join(' · '));

/** text → persons with their roles. An office told of as such is nobody. */
test.each<readonly [text: string, ...expected: string[]]>([
  ['Ion Marcu a fost propus pentru funcția de premier.', 'Ion Marcu'],
  ['Ana Lupu a fost revocată din funcția de director general al Hidrolux.', 'Ana Lupu'],
  ['George Neag a demisionat. Ion Marcu va prelua funcția de director interimar.', 'George Neag', 'Ion Marcu'],
  ['Ion Marcu va îndeplini atribuțiile premierului până luni.', 'Ion Marcu'],
  ['Au loc consultări pentru desemnarea unui nou premier.'],
  ['Consiliul va desemna un nou director interimar.'],
  ['Echipa are opt titluri consecutive de campioană.'],
  ['Partidele discută despre desemnarea candidatului pentru postul de prim-ministru.'],
  ['Echipa are sanse la titlul de campioana.'],
  // Who holds it, or did
  ['Ion Marcu a fost acuzat de avocat.', 'Ion Marcu', 'avocat · avocat'],
  ['În calitate de avocat, Ion Marcu a apărat firma.', 'Ion Marcu · avocat'],
  ['Directorul Hidrolux a fost demis din funcție.', 'Directorul Hidrolux · director'],
  ['Un director a fost reținut.', 'director · director'],
  ['Noul director, Ion Marcu, a plecat.', 'Ion Marcu · director'],
])('nobody holds what is told as such: %s', (text, ...expected) => {
  expect(people(text)).toEqual(expected);
});

test('an office from which somebody is dismissed dismisses nobody', () => {
  const { events, entities } = read('Ana Pop a fost demisă din funcția de director al companiei.');
  const named = (ids: readonly string[]) => ids.map((id) => entities.find((one) => one.id === id)?.name);
  expect(events.map(({ actors, recipients }) => [named(actors), named(recipients)])).toEqual([[[], ['Ana Pop']]]);
});
