/** `npm run new-language -- <code> --treebank FOLDER [--into FOLDER]`: the beginning of a language, see CONTRIBUTING.md. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { ROOT } from './evaluate/sets.js';
import { leftToWrite, makeLanguage } from './new-language/generate.js';
import { readUniversal } from './new-language/universal.js';
import { FULL_EFFORT } from './train-grammar.js';

const { values, positionals } = parseArgs({
  options: { treebank: { type: 'string' }, into: { type: 'string' } },
  allowPositionals: true,
});
const [code] = positionals;
const root = values.into ?? ROOT;
if (code === undefined || values.treebank === undefined) {
  console.error('npm run new-language -- <code> --treebank FOLDER [--into FOLDER]');
  process.exitCode = 2;
} else {
  const made = makeLanguage({ code, treebank: values.treebank, root, effort: FULL_EFFORT, readTag: readUniversal });
  console.log(`${made.sentences} sentences, ${made.words} words\n${made.files.join('\n')}\n`);
  execFileSync('npx', ['tsc', '-b', 'packages/reader'], { cwd: root, stdio: 'inherit' });
  const pack = pathToFileURL(join(root, `packages/reader/dist/languages/${code}/index.js`)).href;
  const { language } = (await import(pack)) as { language: Readonly<Record<string, unknown>> };
  console.log(`Left to write in packages/reader/src/languages/${code}/:\n  ${leftToWrite(language).join('\n  ')}`);
  console.log(
    '  read.ts: add the pack; packages/cronicar: the code of the language; packages/reader/src/languages/sure-words.ts: function words',
  );
}
