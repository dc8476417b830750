import { readFileSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import type { Archive, Ask, CorrectionMade } from '@cronicar/archive';
import { clean } from '../page/clean.js';
import { wrap } from '../page/lines.js';
import { UsageError } from '../usage.js';
import { listed, text } from './flags.js';
import type { Face } from './run-face.js';
import { type Asked, EXIT, type Run } from './spec.js';
import { withArchive } from './with-archive.js';

const ACTIONS = [
  'reject',
  'reattribute',
  'retype',
  'merge',
  'split',
  'join',
  'part',
  'note',
  'undo',
  'list',
  'export',
  'import',
] as const;

/** What a person knows better than the program: written down beside what the program read, never over it. */
export const run: Run = async (asked) => {
  const { args, face, options } = asked;
  const [action, ...ids] = args;
  const { usage, archive: words } = face.words;
  if (!ACTIONS.includes(action as (typeof ACTIONS)[number]))
    throw new UsageError(usage.badValue('correct', action ?? '', usage.oneOf(ACTIONS)));
  if (action === 'list') return withArchive(asked, 'read', (archive) => list(face, archive));
  const [first] = ids;
  if (first === undefined) throw new UsageError(words.missingId);
  if (action === 'export') return withArchive(asked, 'read', (archive) => exportTo(face, archive, first));
  if (action === 'import') return withArchive(asked, 'write', (archive) => importFrom(face, archive, first));
  const by = text(options, 'by') ?? userName();
  if (action === 'undo') {
    return withArchive(asked, 'write', async (archive) => show(face, await archive.undo(first, by)));
  }
  const ask = askOf(asked, action as (typeof ACTIONS)[number], ids);
  const why = text(options, 'why');
  if (why === undefined || why.trim() === '') throw new UsageError(words.missingWhy);
  return withArchive(asked, 'write', async (archive) => show(face, await archive.correct(ask, { by, why })));
};

function askOf({ options, face }: Asked, action: (typeof ACTIONS)[number], ids: readonly string[]): Ask {
  const { archive: words } = face.words;
  const [fact] = ids;
  switch (action) {
    case 'reject':
      return { kind: 'reject', fact };
    case 'reattribute': {
      const given = { speaker: text(options, 'speaker'), actors: listed(options, 'actor') };
      const others = { recipients: listed(options, 'recipient'), sources: listed(options, 'source') };
      const ask = { ...given, ...others };
      if (Object.values(ask).every((value) => value === undefined)) throw new UsageError(words.missingWhom);
      // Nobody said it, as far as the report tells.
      return { kind: 'reattribute', fact, ...ask, ...(ask.speaker === '-' ? { speaker: null } : {}) };
    }
    case 'retype': {
      const type = text(options, 'type')?.toUpperCase();
      const ask = { type, mode: text(options, 'mode'), status: text(options, 'status'), act: text(options, 'act') };
      if (Object.values(ask).every((value) => value === undefined)) throw new UsageError(words.missingType);
      checkValues(face, ask);
      return { kind: 'retype', fact, ...ask };
    }
    case 'merge':
    case 'split':
      return { kind: action, facts: ids };
    case 'join':
    case 'part':
      return { kind: action, reports: ids };
    default:
      return { kind: 'note', on: fact, text: ids.slice(1).join(' ') };
  }
}

function checkValues({ words }: Face, ask: { type?: string; status?: string; act?: string }): void {
  const types = Object.keys(words.events).filter((name) => /^[A-Z]+$/.test(name));
  const allowed = { type: types, status: Object.keys(words.statuses), act: Object.keys(words.acts) };
  for (const key of ['type', 'status', 'act'] as const) {
    const value = ask[key];
    if (value === undefined || allowed[key].includes(value)) continue;
    throw new UsageError(words.usage.badValue(`--${key}`, value, words.usage.oneOf(allowed[key])));
  }
}

async function list(face: Face, archive: Archive): Promise<number> {
  const corrections = await archive.corrections();
  if (face.json) await face.printJson(...corrections);
  else if (corrections.length === 0) face.tell(face.words.archive.nothing);
  else await face.print(...corrections.flatMap((one) => correctionLines(face, one)));
  return EXIT.done;
}

async function show(face: Face, correction: CorrectionMade): Promise<number> {
  if (face.json) await face.printJson(correction);
  else await face.print(...correctionLines(face, correction));
  return EXIT.done;
}

function correctionLines({ words, ink, width }: Face, { id, kind, when, by, why, undone, reports }: CorrectionMade) {
  const what = words.archive.corrections[kind] ?? kind;
  const gone = undone ? ` · ${words.archive.undone(undone.when.slice(0, 10), clean(undone.by))}` : '';
  const line = `${id} ${ink.strong(what)} · ${clean(by)}, ${when.slice(0, 10)}: ${clean(why)}${ink.soft(gone)}`;
  return wrap(`${line} ${ink.soft(reports.join(', '))}`, width, '    ', '');
}

async function exportTo(face: Face, archive: Archive, file: string): Promise<number> {
  const corrections = await archive.corrections();
  const lines = corrections.map((one) => `${JSON.stringify(one)}\n`).join('');
  if (file === '-') await face.printJson(...corrections);
  else writeFileSync(file, lines, { flag: 'wx' });
  return EXIT.done;
}

async function importFrom(face: Face, archive: Archive, file: string): Promise<number> {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const corrections = lines.map((line) => JSON.parse(line) as CorrectionMade);
  const count = await archive.importCorrections(corrections);
  if (face.json) await face.printJson({ imported: count });
  else await face.print(face.words.archive.imported(count));
  return EXIT.done;
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return process.env.USER ?? '?';
  }
}
