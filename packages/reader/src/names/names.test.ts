import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GrammarDoc, NamesDoc, Statement, TimesDoc } from '../doc.js';
import { readClauses } from '../grammar/clauses.js';
import { loadGrammar, readGrammar } from '../grammar/grammar.js';
import { readSections, type Sections } from '../grammar/weights.js';
import { romanian } from '../languages/ro/index.js';
import { fold } from '../text/fold.js';
import { readText } from '../text/text.js';
import { buildWorld } from '../world/build.js';
import { officeOf } from '../world/offices.js';
import { buildGazetteer } from './gazetteer.js';
import { readNames } from './names.js';
import { resolveSpeech } from './speech.js';
import { loadNameTagger, tagNames } from './tagger.js';

const resource = (file: string): string => fileURLToPath(new URL(`../../resources/${file}`, import.meta.url));
const sections: Sections = new Map(
  ['ro-names.bin', 'ro.bin']
    .map(resource)
    .filter(existsSync)
    .flatMap((file) => [...readSections(readFileSync(file))]),
);
const ready =
  sections.has('names.transitions') && sections.has('parser.relations') && existsSync(resource('places.txt'));
const reader = ready ? createNamesReader() : () => undefined as never;

function createNamesReader(): (text: string, published?: string) => NamesDoc {
  const world = buildWorld({ placesText: readFileSync(resource('places.txt'), 'utf8') });
  const gazetteer = buildGazetteer(romanian.world, world.placeIndex);
  const models = loadGrammar(sections, romanian.morph, romanian.nouns);
  const tagger = loadNameTagger(sections);
  return (text, published = '2025-03-10') => {
    const trees = readGrammar(readText(text, published, romanian.text), models, fold);
    const grammar: GrammarDoc = { ...trees, ...readClauses(trees, romanian.clauses) };
    const doc: TimesDoc = { ...grammar, times: [], figures: [] };
    return readNames(doc, tagNames(doc, tagger), {
      world,
      gazetteer,
      worldNames: romanian.world,
      rules: romanian.names,
      officeOf,
    });
  };
}

/** `words → name` for each of the wanted words; `words#2 → name` asks for the second occurrence. */
function links(doc: NamesDoc, wanted: readonly string[]): string[] {
  return wanted.map((line) => {
    const [words = '', nth = '1'] = (line.split(' → ')[0] as string).split('#');
    let at = -1;
    for (let k = 0; k < Number(nth); k++) at = doc.text.indexOf(words, at + 1);
    const found = doc.mentions.find((m) => m.span[0] === at && m.span[1] === at + words.length);
    return `${line.split(' → ')[0]} → ${found === undefined ? '-' : doc.entities[found.entity]?.name}`;
  });
}

const LINKS: readonly (readonly [kind: string, text: string, wanted: readonly string[]])[] = [
  [
    'surname and inflected name',
    'Primarul Ovidiu Stanciulea a venit la ședință. Declarația lui Stanciulea a fost scurtă.',
    ['Ovidiu Stanciulea → Ovidiu Stanciulea', 'Stanciulea#2 → Ovidiu Stanciulea'],
  ],
  [
    'role alone means the holder named before',
    'Premierul Radu Corlăteanu a prezentat bugetul. Șeful guvernului a cerut răbdare.',
    ['Șeful guvernului → Radu Corlăteanu'],
  ],
  [
    'nationality and role',
    'Ministrul portughez de externe, Tomás Ferrugem, a ajuns la Sofia. Oficialul portughez rămâne două zile.',
    ['Tomás Ferrugem → Tomás Ferrugem', 'Oficialul portughez → Tomás Ferrugem'],
  ],
  [
    'who holds the office on the date',
    'Liderul de la Kremlin a vorbit la televiziune.',
    ['Liderul de la Kremlin → Vladimir Putin'],
  ],
  [
    'who leads a town that is no capital leads no state',
    'Liderul de la Odesa a vorbit la televiziune.',
    ['Liderul de la Odesa → Liderul de la Odesa'],
  ],
  [
    'the text names its own holder',
    'Președintele rus Arkadi Severin a vorbit la televiziune. Liderul de la Kremlin a cerut calm.',
    ['Liderul de la Kremlin → Arkadi Severin'],
  ],
  ['a capital that acts is its state', 'Parisul a respins acuzațiile.', ['Parisul → Franța']],
  ['a capital that locates is a place', 'Reuniunea a avut loc la Paris.', ['Paris → Paris']],
  [
    'each occurrence by its own sentence',
    'Ajuns la Bruxelles, ministrul a cerut Bruxelles-ului mai mult timp.',
    ['Bruxelles → Bruxelles', 'Bruxelles-ului → Uniunea Europeană'],
  ],
  [
    'a capital by its adjective',
    'Summitul din capitala nord-coreeană a durat o zi.',
    ['capitala nord-coreeană → Phenian'],
  ],
  [
    'acronym in brackets',
    'Agenția Apelor de Munte (AAM) a închis barajul. Potrivit AAM, nu există pericol.',
    ['AAM → Agenția Apelor de Munte', 'AAM#2 → Agenția Apelor de Munte'],
  ],
  [
    'two told together',
    'Premierul Radu Corlăteanu s-a întâlnit cu omologul său bulgar, Plamen Dragoev. Cei doi au semnat un acord.',
    ['Cei doi → Radu Corlăteanu și Plamen Dragoev'],
  ],
  [
    'two states',
    'Grecia și Cipru au semnat tratatul. Cele două țări cer sprijin.',
    ['Cele două țări → Grecia și Cipru'],
  ],
  [
    'gender chooses',
    'Deputata Sanda Moraru și deputatul Emil Zgârcea au votat diferit. Ea a cerut amânarea.',
    ['Ea → Sanda Moraru'],
  ],
  [
    'a weak pronoun repeats its object',
    'Judecătoarea l-a audiat pe Emil Zgârcea.',
    ['l- → Emil Zgârcea', 'Emil Zgârcea → Emil Zgârcea'],
  ],
  [
    'a decision is not a person',
    'Sanda Moraru a anunțat retragerea. Aceasta este cea mai grea decizie din ultimii ani.',
    ['Aceasta → -'],
  ],
  [
    'a minister is not whoever stands near',
    'Emil Zgârcea a fost prins la graniță. Ministrul de interne a felicitat polițiștii.',
    ['Emil Zgârcea → Emil Zgârcea', 'Ministrul de interne → ministru de interne'],
  ],
  [
    'sources keep their words',
    'Potrivit unor surse din cadrul MApN, zborul a fost oprit.',
    ['surse din cadrul MApN → surse din cadrul MApN'],
  ],
  [
    'without diacritics',
    'Presedinta Comisiei Europene, Ilse Varga, a ajuns la Chisinau. Ea a promis ajutor.',
    ['Ea → Ilse Varga'],
  ],
];

describe.skipIf(!ready)('readNames (skipped where the weights are not built)', () => {
  test.each(LINKS)('%s', (_, text, wanted) => {
    expect(links(reader(text), wanted)).toEqual(wanted);
  });

  test.each([
    ['Fostul ministru al apărării Emil Zgârcea a plecat.', 'Emil Zgârcea', 'fost ministru al apărării', null],
    ['Purtătoarea de cuvânt a NATO, Ilse Varga, a confirmat.', 'Ilse Varga', 'purtătoare de cuvânt', 'NATO'],
    ['Vicepremierul rus Pavel Suhanov a sosit ieri.', 'Pavel Suhanov', 'vicepremier', 'Rusia'],
    ['Sanda Moraru, ministra de externe a Portugaliei, a plecat.', 'Sanda Moraru', 'ministră de externe', 'Portugalia'],
    ['Șeful diplomației de la Paris, Luc Varenne, a plecat.', 'Luc Varenne', 'șef al diplomației', 'Franța'],
  ])('%s', (text, name, title, of) => {
    const doc = reader(text);
    const person = doc.entities.find((e) => e.name === name);
    const role = person?.roles.find((r) => r.title === title);
    expect(person?.roles.map((r) => r.title)).toContain(title);
    expect(role === undefined || role.of < 0 ? null : doc.entities[role.of]?.name).toBe(of);
  });

  test('a dropped subject is the one of the sentence before', () => {
    const doc = reader('Sanda Moraru a demisionat luni. A explicat că este obosită.');
    const clause = doc.clauses.findIndex((c) => c.lemma === 'explica');
    expect((doc.subjects[clause] ?? []).map((row) => doc.entities[row]?.name)).toEqual(['Sanda Moraru']);
  });

  test('the first person in a quotation is its speaker', () => {
    const doc = reader('„Eu nu plec de aici niciodată”, a spus Sanda Moraru.');
    const speaker = doc.entities.findIndex((e) => e.name === 'Sanda Moraru');
    const at = doc.text.indexOf('Eu');
    const statement: Statement = {
      speaker,
      speakerSpan: null,
      addressees: [],
      form: 'direct',
      act: 'state',
      cue: null,
      content: [[at, doc.text.indexOf('”')]],
      via: [],
      time: -1,
      place: -1,
      evidence: [0, doc.text.length],
      verdict: 'said',
      rule: 'test',
      inferred: {},
    };
    const told = resolveSpeech(doc, [statement], romanian.names);
    expect(told.mentions.find((m) => m.span[0] === at)?.entity).toBe(speaker);
    expect(told.who(told.mentions.find((m) => m.span[0] === at)?.head ?? -1)).toEqual([speaker]);
  });

  test('mentions are words of the text, in order, of entities that exist; the same text gives the same', () => {
    const words = LINKS.flatMap(([, text]) => text.split(' '));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words, '„', '”', '\n\n', '(', ')'), { maxLength: 60 }), (parts) => {
        const text = parts.join(' ');
        const doc = reader(text);
        let last = 0;
        for (const m of doc.mentions) {
          expect(m.span[0]).toBeGreaterThanOrEqual(last);
          expect(m.span[1]).toBeGreaterThan(m.span[0]);
          expect(m.head >= m.first && m.head < m.end).toBe(true);
          expect(doc.entities[m.entity]).toBeDefined();
          last = m.span[0];
        }
        for (const list of doc.subjects) for (const row of list) expect(doc.entities[row]).toBeDefined();
        for (const e of doc.entities) for (const role of e.roles) expect(role.of < doc.entities.length).toBe(true);
        const again = reader(text);
        expect(again.mentions).toEqual(doc.mentions);
        expect(again.entities).toEqual(doc.entities);
      }),
      { numRuns: 25 },
    );
  });
});
