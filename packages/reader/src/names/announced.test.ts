import { describe, expect, test } from 'vitest';
import { nameOf, read } from '../../test/reader.js';

const named = (text: string, kind: string): string[] =>
  read(text)
    .entities.filter((entity) => entity.kind === kind)
    .map((entity) => entity.name);

describe('units with a number are bodies', () => {
  test.each([
    ['Brigăzii 81 Mecanizate i s-a cerut ajutor.', 'Brigada 81 Mecanizată'],
    ['Soldații din Batalionul 26 Infanterie au plecat la Cincu.', 'Batalionul 26 Infanterie'],
    ['Regimentul 52 Rachete are un comandant nou.', 'Regimentul 52 Rachete'],
    ['Comandantul Brigăzii 8 Radu Crivăț a plecat.', 'Brigada 8'],
  ])('%s', (text, name) => {
    expect(named(text, 'organization')).toContain(name);
    expect(named(text, 'person').filter((person) => person.includes('Brig'))).toEqual([]);
  });
});

describe('what is made or held is nobody, whatever it is called', () => {
  test.each([
    ['Militarii participă la exercițiul multinațional Dacian Fall. Dacian Fall durează două săptămâni.', []],
    ['Echipajul navei „Ion Pop” a fost salvat. Nava Ion Pop se află în port.', []],
    ['Festivalul Ion Pop a început. Regizorul Ion Pop a declarat că e mulțumit.', ['Ion Pop']],
  ])('%s', (text, persons) => {
    expect(named(text, 'person')).toEqual(persons);
  });
});

test.each([
  [
    'Ministrul Apărării Naţionale, Radu Crivăț, aflat miercuri la Cincu, a afirmat că trupele sunt pregătite.',
    'Radu Crivăț',
  ],
  ['Ministrul Afacerilor Externe, Ana Pleșa, aflată la Berlin, a spus că negocierile continuă.', 'Ana Pleșa'],
  ['Ministrul Muncii și Solidarității Sociale, Dan Rusu, prezent la Iași, a declarat că pensiile cresc.', 'Dan Rusu'],
])('what a minister is for is nobody: %s', (text, speaker) => {
  const record = read(text);
  expect(record.statements.map((statement) => nameOf(record, statement.speaker))).toEqual([speaker]);
  expect(named(text, 'person')).toEqual([speaker]);
});

test('two names with a verb in the plural both act, though the verb comes first', () => {
  const record = read('USR și PNL au votat împotrivă. Pentru au votat Mali și Eritreea.');
  expect(record.events.map(({ type, actors }) => [type, actors.map((id) => nameOf(record, id))])).toEqual([
    ['REJECT', ['Uniunea Salvați România', 'Partidul Național Liberal']],
    ['SUPPORT', ['Mali', 'Eritreea']],
  ]);
});
