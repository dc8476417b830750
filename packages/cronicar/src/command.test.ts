/** Runs the built command as a user does. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ReportRecord } from '@cronicar/reader';
import { afterAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const BIN = join(ROOT, 'packages/cronicar/bin/cronicar.js');
const folder = mkdtempSync(join(tmpdir(), 'cronicar-command-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TEXT =
  'Ministra mediului, Livia Scorțaru, a anunțat joi că lucrările la digul din Vâlcele vor fi reluate după ce apele se retrag. ' +
  '„Nu lăsăm pe nimeni singur”, a declarat Scorțaru pentru Agerpres. Potrivit Ministerului Mediului, peste 40 de gospodării ' +
  'sunt încă sub apă, iar drumul dintre sat și oraș este închis.';
const DATED = `---\ntitle: Apele se retrag\noutlet: Ecoul Văii\npublished: 2025-04-10\n---\n${TEXT}\n`;

function file(name: string, content: string | Uint8Array = DATED): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

function cronicar(args: string[], { input, env }: { input?: string; env?: Record<string, string> } = {}) {
  const { LC_ALL, LC_MESSAGES, LANG, NO_COLOR, ...rest } = process.env;
  const run = spawnSync(process.execPath, [BIN, ...args], {
    input,
    encoding: 'utf8',
    cwd: folder,
    timeout: 30_000,
    maxBuffer: 64 * 1024 * 1024,
    env: { ...rest, ...env },
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

const records = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ReportRecord);

describe('records', () => {
  test('one JSON object a line, in the order of the arguments', () => {
    const { code, out, err } = cronicar(['read', '--json', file('b.txt'), file('a.txt', ` date 2025-04-11 ${TEXT}`)]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [first, second] = records(out);
    expect(first).toMatchObject({
      format: 'cronicar.record/1',
      report: { published: '2025-04-10', outlet: 'Ecoul Văii', language: 'ro' },
    });
    expect(second).toMatchObject({ report: { published: '2025-04-11', title: null, text: TEXT } });
  });

  test('standard input, with date and outlet from options', () => {
    const { code, out } = cronicar(['read', '-', '--json', '--date', '2025-04-12', '--outlet', 'Curierul'], {
      input: TEXT,
    });
    expect(code).toBe(0);
    expect(records(out)).toMatchObject([{ report: { published: '2025-04-12', outlet: 'Curierul', text: TEXT } }]);
  });

  test('a folder in parallel gives the bytes that one thread gives', () => {
    for (let i = 0; i < 12; i++) file(`many/r${i}.txt`, DATED.replace('40 de', `${40 + i} de`));
    const many = join(folder, 'many');
    const parallel = cronicar(['read', '--json', '--jobs', '2', many]);
    expect(parallel.code).toBe(0);
    expect(records(parallel.out)).toHaveLength(12);
    expect(cronicar(['read', '--json', '--jobs', '1', many]).out).toBe(parallel.out);
  });

  test('--out writes NAME.json, never over an input or another record', () => {
    const out = join(folder, 'records');
    const run = cronicar(['read', '--out', out, file('x/one.txt'), file('y/one.txt'), file('x/two.html.txt')]);
    expect(run.code).toBe(1);
    expect(run.out).toBe('');
    expect(run.err).toMatch(/y.one\.txt: its record would have the same name as that of .*x.one\.txt/);
    expect(readdirSync(out).sort()).toEqual(['one.json', 'two.html.json']);
    expect(JSON.parse(readFileSync(join(out, 'one.json'), 'utf8'))).toMatchObject({ format: 'cronicar.record/1' });
    const self = file('z/self.json');
    expect(cronicar(['read', '--out', join(folder, 'z'), self]).err).toContain('would overwrite the report');
    expect(readFileSync(self, 'utf8')).toBe(DATED);
  });

  test('--world: lines of the user, or what is wrong with them', () => {
    const bad = cronicar(['read', file('w.txt'), '--world', file('world.txt', '# holders\nROU/president | Ion\n')]);
    expect(bad.code).toBe(2);
    expect(bad.err).toMatch(/world\.txt:2: /);
    expect(cronicar(['read', file('w.txt'), '--world', join(folder, 'gone.txt')]).code).toBe(2);
    expect(cronicar(['read', file('w.txt'), '--world', file('world.txt', '# nobody\n')]).code).toBe(0);
  });
});

describe('pages', () => {
  const page = (args: string[], env?: Record<string, string>) =>
    cronicar(['read', file('page.txt'), ...args], { env }).out;

  test('the language of the locale, or --ui', () => {
    expect(page([])).toContain('WHO');
    expect(page([], { LANG: 'ro_RO.UTF-8' })).toContain('CINE');
    expect(page([], { LC_ALL: 'C', LANG: 'ro_RO.UTF-8' })).toContain('WHO');
    expect(page(['--ui', 'ro'])).toContain('CINE');
  });

  test('colours on a terminal or when asked for', () => {
    expect(page([])).not.toContain('\u001b');
    expect(page(['--color'])).toContain('\u001b[1m');
    expect(page(['--no-color'])).not.toContain('\u001b');
  });

  test('--width and --explain', () => {
    const lines = page(['--width', '60', '--explain']).split('\n');
    expect(Math.max(...lines.map((line) => [...line].length))).toBe(60);
    expect(lines.join('\n')).toMatch(/\[\d+, \d+\)/);
  });
});

describe('bad input: each is told, none hangs, the rest goes on', () => {
  const cases: [name: string, content: string | Uint8Array, told: string][] = [
    ['empty.txt', '', 'has no text'],
    ['picture.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), 'binary'],
    ['letters.txt', 'a'.repeat(20_000_000), 'limit of 8 MB'],
    ['undated.txt', TEXT, '--date'],
    [
      'unreal.txt',
      `---\npublished: 2025-02-30\n---\n${TEXT}`,
      'unreal.txt:2: field “published”: there is no 2025-02-30',
    ],
    [
      'french.txt',
      ' date 2025-04-10 La ministre a annoncé jeudi que les travaux reprendraient après la crue, selon elle.',
      'French (fr)',
    ],
    ['open.txt', `---\npublished: 2025-04-10\n${TEXT}`, 'never ends'],
    ['broken.txt', `---\npublished: "2025\n---\n${TEXT}`, 'not valid YAML'],
  ];
  test.each(cases)('%s', (name, content, told) => {
    const { code, out, err } = cronicar(['read', '--json', file(`bad/${name}`, content), file('good.txt')]);
    expect(err).toContain(name);
    expect(err).toContain(told);
    expect(records(out)).toHaveLength(1);
    expect(code).toBe(1);
  });

  const odd: [name: string, content: string | Uint8Array][] = [
    [
      'half a surrogate pair',
      Buffer.from(`\uFEFF${DATED.replace('---\n', '---\n').replace('joi', 'joi \uD800')}`, 'utf16le'),
    ],
    ['marks of writing direction', DATED.replace('joi', '\u202Ejoi\u200F \u2066')],
    ['quotes that never close', DATED.replace('singur”', 'singur').replace('Scorțaru, a', '„Scorțaru, «a')],
    ['nothing but quotes', `---\npublished: 2025-04-10\nlanguage: ro\n---\n${'„“”«»"'.repeat(500)}`],
    ['a byte order mark and Windows line ends', `\uFEFF${DATED.replaceAll('\n', '\r\n')}`],
    ['a megabyte of one letter', `---\npublished: 2025-04-10\nlanguage: ro\n---\n${'a'.repeat(1_000_000)}`],
  ];
  test.each(odd)('%s is read', (_, content) => {
    const { code, out } = cronicar(['read', '--json', file('odd.txt', content)]);
    expect(code).toBe(0);
    expect(records(out)[0].report.text).not.toContain('\r');
  });

  test('escape sequences never reach the terminal', () => {
    const hostile = DATED.replaceAll('Scorțaru', 'Scor\u009b2Jțaru')
      .replace('Apele', '"\\e]0;title\\a Apele')
      .replace('retrag\n', 'retrag"\n');
    const { out, err } = cronicar(['read', file('hostile.txt', hostile)]);
    expect(out).not.toMatch(/[^\n\P{Cc}]/u);
    expect(err).not.toMatch(/[^\n\P{Cc}]/u);
  });

  test('no such file', () => {
    const { code, err } = cronicar(['read', 'gone.txt', '--ui', 'ro']);
    expect({ code, err }).toEqual({ code: 1, err: 'gone.txt: fișierul nu există\n' });
  });

  test('--language ro reads what was taken for another language', () => {
    const short = file('short.txt', ' date 2025-04-10 col. dr. Nichifor Ciupala');
    expect(cronicar(['read', '--json', short, '--language', 'ro']).code).toBe(0);
  });
});

describe('wrong commands', () => {
  test.each<[args: string[], told: string]>([
    [['read', '--jsn', 'a.txt'], 'unknown option: --jsn. Did you mean --json?'],
    [['raed', 'a.txt'], 'unknown command: raed. Did you mean read?'],
    [['read'], 'no files to read'],
    [['read', 'a.txt', '--date'], '--date needs a value'],
    [['read', 'a.txt', '--date', '2025-02-30'], '--date cannot be “2025-02-30”'],
    [['read', 'a.txt', '--jobs', '0'], 'a whole number from 1 to 64'],
    [['read', 'a.txt', '--ui', 'fr'], 'ro or en'],
    [['read', '--jsn', 'a.txt', '--ui', 'ro'], 'opțiune necunoscută: --jsn. Poate --json?'],
  ])('%j', (args, told) => {
    const { code, out, err } = cronicar(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(told);
  });
});

describe('help', () => {
  const flags = cronicar(['read', '--help']).out.match(/--[a-z-]+/g) ?? [];

  test('in both languages, with examples', () => {
    expect(cronicar(['read', '--help']).out).toContain('Examples:');
    expect(cronicar(['read', '--help', '--ui', 'ro']).out).toContain('Exemple:');
    expect(cronicar(['--help'], { env: { LANG: 'ro_RO.UTF-8' } }).out).toContain('Folosire:');
    expect(cronicar([]).code).toBe(0);
  });

  test('every flag stands in the README', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    expect([...new Set(flags)].filter((flag) => !readme.includes(flag))).toEqual([]);
  });

  test.each(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'MODELS.md'])('%s says nothing twice', (name) => {
    const headings = readFileSync(join(ROOT, name), 'utf8').match(/^#+ .*$/gm) ?? [];
    expect(headings.filter((heading, row) => headings.indexOf(heading) !== row)).toEqual([]);
  });
});
