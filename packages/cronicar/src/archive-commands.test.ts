/** Runs the built command over an archive as a user does. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EXPORT_COLUMNS } from '@cronicar/archive';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from './commands/registry.js';
import { archiveEn } from './words/archive-en.js';
import { archiveRo } from './words/archive-ro.js';
import { en } from './words/en.js';
import { ro } from './words/ro.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const BIN = join(ROOT, 'packages/cronicar/bin/cronicar.js');
const DOCS = readFileSync(join(ROOT, 'docs/commands.md'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'cronicar-archive-command-'));
afterAll(() => rmSync(folder, { recursive: true }));

function cronicar(...args: string[]) {
  const { LC_ALL, LC_MESSAGES, LANG, NO_COLOR, CRONICAR_ARCHIVE, ...env } = process.env;
  const run = spawnSync(process.execPath, [BIN, ...args], { encoding: 'utf8', cwd: folder, timeout: 60_000, env });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

const json = (...args: string[]) =>
  cronicar(...args, '--json')
    .out.split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

function report(name: string, header: string, text: string): void {
  mkdirSync(join(folder, 'stiri'), { recursive: true });
  writeFileSync(join(folder, 'stiri', name), `---\n${header}\n---\n${text}\n`);
}

const FLOOD =
  'Ministra mediului, Livia Scorțaru, a anunțat joi, după ședința de guvern, că peste 40 de gospodării din Vâlcele sunt sub apă. ' +
  '„Nu lăsăm pe nimeni singur”, a declarat Scorțaru pentru Agerpres. Scorțaru a promis că digul va fi reparat până vineri.';

beforeAll(() => {
  report('apa1.txt', 'published: 2025-04-10T10:00:00+03:00\noutlet: Ecoul Văii\ntitle: Apele cresc', FLOOD);
  report('apa2.txt', 'published: 2025-04-10T12:00:00+03:00\noutlet: Curierul\ntitle: Sub ape', `${FLOOD} Atât.`);
  report(
    'inondation.txt',
    'published: 2025-04-11\noutlet: Le Pont\nlanguage: fr',
    'La ministre a dit jeudi que plus de quarante maisons du village étaient encore sous les eaux.',
  );
  expect(cronicar('add', 'stiri')).toMatchObject({ code: 0, out: '3 reports added\n' });
});

describe('adding', () => {
  test('again changes nothing, and each is acknowledged', () => {
    expect(cronicar('add', 'stiri').out).toBe('0 reports added, 3 known already\n');
    const lines = json('add', 'stiri/apa1.txt', '--archive', 'alta.db');
    expect(lines).toMatchObject([{ file: 'stiri/apa1.txt', outcome: 'added' }]);
  });

  test('what cannot be read is told, and the rest goes on', () => {
    writeFileSync(join(folder, 'gol.txt'), '');
    const { code, err, out } = cronicar('add', 'gol.txt', 'stiri/apa1.txt', '--archive', 'alta2.db');
    expect(code).toBe(1);
    expect(err).toContain('gol.txt');
    expect(out).toBe('1 report added, 1 not read\n');
  });
});

describe('asking', () => {
  test('search folds', () => {
    const { out, code } = cronicar('search', 'SEDINTA');
    expect(code).toBe(0);
    expect(out).toContain('Apele cresc');
    expect(out).toContain('ședința');
    expect(json('search', 'quarante', 'maisons')).toMatchObject([{ report: { language: 'fr', unread: 'fr' } }]);
    expect(cronicar('search', 'nicaieri')).toMatchObject({ code: 0, out: '', err: 'Nothing found.\n' });
  });

  test('every command prints tables and JSON', () => {
    const [{ id }] = json('reports', '--outlet', 'Ecoul Văii');
    const [{ id: other }] = json('reports', '--outlet', 'Curierul');
    const [statement] = json('statements', '--speaker', 'Scorțaru', '--limit', '1');
    for (const args of [
      ['reports'],
      ['reports', id],
      ['stories'],
      ['story', id],
      ['events'],
      ['statements', '--about', '"pe nimeni"'],
      ['person', 'scortaru'],
      ['timeline'],
      ['timeline', '--story', id],
      ['compare', id, other],
      ['sources', statement.id],
      ['promises'],
      ['changes', '--since', '2020-01-01'],
      ['check'],
      ['export', 'statements'],
    ]) {
      const run = cronicar(...args);
      expect({ args, code: run.code }).toEqual({ args, code: 0 });
      expect(run.out + run.err).not.toBe('');
      expect(() => json(...args)).not.toThrow();
    }
    expect(json('story', id)[0]).toMatchObject({ format: 'cronicar.story/1' });
  });

  test('as of a day', () => {
    expect(json('reports', '--as-of', '2025-04-10')).toHaveLength(2);
    expect(json('events', '--as-of', '2025-04-01')).toEqual([]);
  });

  test('pages', () => {
    const first = cronicar('reports', '--limit', '2');
    const cursor = /--after (\S+)/.exec(first.err)?.[1] as string;
    expect(json('reports', '--limit', '2', '--after', cursor)).toHaveLength(1);
  });

  test('exports', () => {
    const csv = cronicar('export', 'statements', '--format', 'csv').out.split('\n');
    expect(csv[0]).toBe(EXPORT_COLUMNS.statements.map(({ name }) => name).join(','));
    const [{ id }] = json('reports', '--outlet', 'Curierul');
    expect(cronicar('export', '--story', id).out).toMatch(/^# /);
    expect(cronicar('export', '--person', 'Scorțaru', '--ui', 'ro').out).toContain('## Declarații');
    expect(cronicar('export', '--format', 'md').code).toBe(2);
    expect(cronicar('export', 'statements', '--format', 'gdelt').code).toBe(2);
    const events = cronicar('export', '--format', 'jsonl').out;
    expect(cronicar('export', '--format', 'plover').out.split('\n')).toHaveLength(events.split('\n').length);
    expect(cronicar('export', '--format', 'polecat').out).toMatch(/^Event ID\tEvent Date\t/);
  });
});

test('corrections: made, listed, taken elsewhere, undone', () => {
  const [{ id }] = json('statements', '--limit', '1');
  expect(cronicar('correct', 'reject', id)).toMatchObject({ code: 2 });
  const [made] = json('correct', 'reject', id, '--why', 'nu', '--by', 'Ana');
  expect(made).toMatchObject({ kind: 'reject', by: 'Ana', why: 'nu' });
  expect(json('statements').map((one) => one.id)).not.toContain(id);
  expect(cronicar('correct', 'list').out).toContain('Ana');
  expect(cronicar('correct', 'export', 'corecturi.jsonl').code).toBe(0);
  expect(cronicar('correct', 'import', 'corecturi.jsonl').out).toBe('0 corrections taken over\n');
  expect(json('correct', 'undo', made.id)[0].undone).not.toBeNull();
  expect(json('statements').map((one) => one.id)).toContain(id);
});

test('reread: nothing to do, or all with the same facts', () => {
  expect(cronicar('reread')).toMatchObject({ code: 0, err: '0 reports read again, 0 with other facts\n' });
  expect(cronicar('reread', '--all').err).toBe('2 reports read again, 0 with other facts\n');
});

test('backup', () => {
  expect(cronicar('backup', 'copie.db').code).toBe(0);
  expect(cronicar('backup', 'copie.db').err).toContain('copie.db is there already');
  expect(cronicar('check', '--archive', 'copie.db').out).toContain('all is well');
});

describe('what can be wrong', () => {
  test.each<[args: string[], code: number, told: string]>([
    [['events', '--archive', 'nu.db'], 1, 'there is no archive nu.db'],
    [['events', '--archive', 'stiri/apa1.txt'], 1, 'is not an archive'],
    [['story', 'zzzz'], 1, 'nothing in the archive goes by “zzzz”'],
    [['events', '--type', 'DANCE'], 2, '--type cannot be “DANCE”'],
    [['events', '--type', '+DANCE'], 2, '--type cannot be “+DANCE”'],
    [['events', '--since', 'ieri'], 2, '--since cannot be'],
    [['events', '--between', 'Rusia'], 2, 'two names'],
    [['compare', 'abcd'], 2, 'two reports'],
    [['story'], 2, 'story is missing'],
    [['search', '--', '-nimic'], 1, 'no word to look for'],
    [['evnts'], 2, 'Did you mean events?'],
    [['story', 'zzzz', '--ui', 'ro'], 1, 'nimic din arhivă'],
  ])('%j', (args, code, told) => {
    const run = cronicar(...args);
    expect(run.code).toBe(code);
    expect(run.err).toContain(told);
  });
});

describe('help and docs', () => {
  const flags = [...new Set(COMMANDS.flatMap((command) => command.flags.map((flag) => flag.split(' ')[0] as string)))];

  test('every command and flag has words in both languages, and examples', () => {
    for (const [words, all] of [
      [archiveEn, en],
      [archiveRo, ro],
    ] as const) {
      for (const { name, args } of COMMANDS) {
        expect(words.commands[name]?.examples.length, name).toBeGreaterThan(0);
        if (args !== '') expect(words.commands[name]?.argument, name).toBeTruthy();
      }
      for (const flag of flags) expect(words.flags[flag] ?? all.help.flags[flag], flag).toBeTruthy();
    }
    const help = cronicar('events', '--help', '--ui', 'ro').out;
    expect(help).toContain('Exemple:');
    expect(help).toContain('--between');
  });

  test('every command, flag and export column stands in docs/commands.md', () => {
    const missing = [
      ...flags.filter((flag) => !DOCS.includes(flag)),
      ...COMMANDS.filter(({ name }) => !DOCS.includes(`\`${name}`)).map(({ name }) => name),
      ...Object.values(EXPORT_COLUMNS).flatMap((columns) =>
        columns.map(({ name }) => name).filter((name) => !DOCS.includes(`\`${name}\``)),
      ),
    ];
    expect(missing).toEqual([]);
  });
});
