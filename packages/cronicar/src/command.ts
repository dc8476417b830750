import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { publishedDate } from '@cronicar/intake';
import { Command, CommanderError, Option } from 'commander';
import { COMMANDS } from './commands/registry.js';
import { makeFace } from './commands/run-face.js';
import type { CommandSpec, Options } from './commands/spec.js';
import { chooseWords, FACES } from './face.js';
import { problemLine } from './problem-line.js';
import type { ReadSettings } from './settings.js';
import { UsageError, usageMessage } from './usage.js';
import type { Words } from './words/words.js';

/** Exit codes: every report read; some report not read; a command that can't be understood. */
const NOT_ALL_READ = 1;
const WRONG_USAGE = 2;

const LEAST_WIDTH = 40;
const MOST_WIDTH = 400;
const DEFAULT_WIDTH = 100;
const MOST_JOBS = 64;

interface ReadOptions {
  json?: boolean;
  date?: string;
  outlet?: string;
  language?: string;
  out?: string;
  ui?: string;
  explain?: boolean;
  all?: boolean;
  world?: string;
  jobs?: string;
  width?: string;
  color?: boolean;
}

/** Runs the command line and gives its exit code. */
export async function runCommand(argv: readonly string[]): Promise<number> {
  const words = chooseWords(argv, process.env);
  let exitCode = 0;
  const program = cronicar(words, async (files, options) => {
    exitCode = await readCommand(files, options, words);
  });
  for (const spec of COMMANDS) {
    addCommand(program, spec, words, async (args, options) => {
      checkFace(options, words);
      exitCode = await (await spec.load()).run({ args, options, face: makeFace(options, words) });
    });
  }
  try {
    if (argv.length === 0) program.outputHelp();
    else await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    if (!(error instanceof CommanderError || error instanceof UsageError)) throw error;
    process.stderr.write(`cronicar: ${usageMessage(error, words)}\n${words.usage.seeHelp(commandNamed(argv))}\n`);
    return WRONG_USAGE;
  }
  return exitCode;
}

/** The command whose help is the one to see. */
function commandNamed(argv: readonly string[]): string {
  return COMMANDS.find(({ name }) => name === argv[0])?.name ?? 'read';
}

/** What reads is only loaded where something is read, so that help and wrong commands answer at once. */
async function readCommand(files: string[], options: ReadOptions, words: Words): Promise<number> {
  const checked = settings(options, words);
  const world = options.world === undefined ? null : (await import('./world-table.js')).readWorldTable(options.world);
  for (const problem of world?.problems ?? []) process.stderr.write(`${problemLine(problem, words)}\n`);
  if (world?.text === null) return WRONG_USAGE;
  const { readFiles } = await import('./read-files.js');
  return (await readFiles(files, { ...checked, world: world?.text }, words)) ? 0 : NOT_ALL_READ;
}

function cronicar(words: Words, read: (files: string[], options: ReadOptions) => Promise<void>): Command {
  const { help } = words;
  const program = withManners(new Command('cronicar'), words)
    .description(help.description)
    .usage(help.commandUsage)
    .version(version(), '-V, --version', help.flags['--version'])
    .helpCommand(false)
    .addHelpText('after', examples(words));
  const command = withManners(program.command('read'), words)
    .description(help.readDescription)
    .usage(`${help.optionsWord} FILE…`)
    .argument('<files...>', help.files);
  const option = (flags: string) => command.addOption(described(flags, help.flags));
  option('--json');
  option('--date <D>');
  option('--outlet <O>');
  option('--language <L>');
  option('--out <DIR>');
  option('--ui <ro|en>');
  option('--explain');
  option('--all');
  option('--world <FILE>');
  option('--jobs <N>');
  option('--width <N>');
  option('--color');
  option('--no-color');
  command.addHelpText('after', examples(words)).action(read);
  return program;
}

function addCommand(
  program: Command,
  { name, args, usage, flags }: CommandSpec,
  words: Words,
  run: (args: string[], options: Options) => Promise<void>,
): void {
  const { help, archive } = words;
  const its = archive.commands[name];
  const command = withManners(program.command(name), words, usage)
    .description(its.description)
    .usage([help.optionsWord, usage].filter(Boolean).join(' '));
  for (const one of args.split(' ').filter(Boolean)) command.argument(one, its.argument);
  // What narrows a listing means something else than what says how to read.
  const reads = flags.includes('--world <FILE>');
  const meanings = { ...help.flags, ...archive.flags, ...(reads ? archive.readingFlags : {}) };
  for (const flag of flags) command.addOption(described(flag, meanings));
  command.addHelpText('after', exampleLines(its.examples, help.examplesTitle).join('\n')).action(async () => {
    await run(command.args, command.opts());
  });
}

/** Help in the user's language; errors are thrown, to be worded in one place. */
function withManners(command: Command, words: Words, argument = 'FILE…'): Command {
  return command
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .configureHelp({
      helpWidth: Math.min(process.stdout.columns ?? DEFAULT_WIDTH, DEFAULT_WIDTH),
      styleTitle: (title) => words.help.titles[title] ?? title,
      subcommandTerm: (subcommand) => `${subcommand.name()} ${subcommand.usage()}`,
      argumentTerm: () => argument,
    })
    .helpOption('-h, --help', words.help.flags['--help']);
}

function examples({ help }: Words): string {
  return [...exampleLines(help.examples, help.examplesTitle), '', help.exitCodes].join('\n');
}

function exampleLines(examples: readonly (readonly [string, string])[], title: string): string[] {
  const width = Math.max(...examples.map(([command]) => command.length));
  return ['', title, ...examples.map(([command, meaning]) => `  ${command.padEnd(width)}  ${meaning}`)];
}

function described(flags: string, meanings: Readonly<Record<string, string>>): Option {
  const made = new Option(flags);
  made.description = meanings[made.long ?? ''];
  return made;
}

function version(): string {
  const file = new URL('../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

function checkFace({ ui }: Options, { usage }: Words): void {
  if (typeof ui === 'string' && !Object.hasOwn(FACES, ui))
    throw new UsageError(usage.badValue('--ui', ui, usage.oneOf(Object.keys(FACES))));
}

function settings(options: ReadOptions, words: Words): ReadSettings {
  const { usage } = words;
  checkFace(options as Options, words);
  if (options.date !== undefined && publishedDate(options.date).published === null) {
    throw new UsageError(usage.badValue('--date', options.date, usage.date));
  }
  const whole = (flag: string, text: string | undefined, least: number, most: number, otherwise: number) => {
    if (text === undefined) return otherwise;
    const number = /^\d{1,6}$/.test(text) ? +text : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new UsageError(usage.badValue(flag, text, usage.between(least, most)));
  };
  const terminal = Math.max(LEAST_WIDTH, Math.min(process.stdout.columns ?? DEFAULT_WIDTH, MOST_WIDTH));
  return {
    date: options.date,
    outlet: options.outlet,
    language: options.language,
    json: options.json ?? false,
    out: options.out,
    explain: options.explain ?? false,
    all: options.all ?? false,
    ui: words.locale,
    width: whole('--width', options.width, LEAST_WIDTH, MOST_WIDTH, terminal),
    color: options.color ?? (process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb'),
    jobs: whole('--jobs', options.jobs, 1, MOST_JOBS, availableParallelism()),
  };
}
