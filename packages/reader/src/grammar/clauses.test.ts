import { describe, expect, it } from 'vitest';
import { type GrammarDoc, type Morph, UPOS, type Upos } from '../doc.js';
import { clauseRules } from '../languages/ro/clauses.js';
import { readMorph } from '../languages/ro/morph.js';
import { fold } from '../text/fold.js';
import type { Argument, Clause } from './clause.js';
import { readClauses } from './clauses.js';
import type { TreeDoc } from './tree.js';

/**
 * A tree written by hand, a token a word: `form/lemma/UPOS|XPOS/head/relation`, heads counted from 1, 0 for the root; a `?`
 * behind the relation marks an arc that the parsers differ in.
 */
function tree(rows: string): TreeDoc {
  const cells = rows
    .trim()
    .split(/\s+/)
    .map((row) => row.split('/'));
  const count = cells.length;
  const forms = cells.map((cell) => cell[0]);
  const start = new Int32Array(count);
  const stop = new Int32Array(count);
  let at = 0;
  forms.forEach((form, i) => {
    start[i] = at;
    stop[i] = at + form.length;
    at += form.length + 1;
  });
  const tags = [...new Set(cells.map((cell) => cell[2]))];
  const relations = [...new Set(cells.map((cell) => cell[4].replace('?', '')))];
  const one = { count: 1, first: Int32Array.of(0), end: Int32Array.of(count) };
  const rowZero = new Int32Array(count);
  return {
    text: forms.join(' '),
    published: '2025-03-04',
    count,
    start,
    stop,
    forms,
    folded: forms.map(fold),
    sentences: one,
    paragraphs: one,
    sentenceOf: rowZero,
    paragraphOf: rowZero,
    unitOf: rowZero,
    quoteOf: new Int32Array(count).fill(-1),
    quotes: [],
    units: [{ tokens: Int32Array.from({ length: count }, (_, i) => i), sentence: 0, quote: -1 }],
    upos: Uint8Array.from(cells, (cell) => UPOS.indexOf(cell[2].split('|')[0] as Upos)),
    xpos: Uint16Array.from(cells, (cell) => tags.indexOf(cell[2])),
    morph: tags.map((tag): Morph => readMorph(tag)),
    lemmas: cells.map((cell) => cell[1]),
    foldedLemmas: cells.map((cell) => fold(cell[1])),
    head: Int32Array.from(cells, (cell) => Number(cell[3]) - 1),
    relation: Uint8Array.from(cells, (cell) => relations.indexOf(cell[4].replace('?', ''))),
    relations,
    trusted: Uint8Array.from(cells, (cell) => (cell[4].endsWith('?') ? 0 : 1)),
  };
}

function describeClause(doc: TreeDoc, clause: Clause): Record<string, unknown> {
  const words = (first: number, end: number) => doc.forms.slice(first, end).join(' ');
  const phrase = (argument: Argument | null) => (argument ? words(argument.first, argument.end) : null);
  return {
    group: words(clause.first, clause.end),
    form: `${clause.mood} ${clause.tense} ${clause.voice}`,
    flags: [clause.negated ? 'negated' : '', clause.modality, clause.copula ? 'copula' : ''].filter(Boolean).join(' '),
    subject: phrase(clause.subject),
    object: phrase(clause.object),
    indirect: phrase(clause.indirect),
    agent: phrase(clause.agent),
    obliques: clause.obliques.map((oblique) => `${oblique.preposition}: ${phrase(oblique)}`),
    link: `${clause.link} ${clause.marker}`.trim(),
  };
}

const read = (rows: string): Record<string, unknown>[] => {
  const doc = tree(rows);
  return readClauses(doc, clauseRules).clauses.map((clause) => describeClause(doc, clause));
};

const ANA = 'Ana/Ana/PROPN|Np';
const A = 'a/avea/AUX|Va--3s';

describe('verb groups', () => {
  it.each<[string, string, string, string]>([
    [`${ANA}/3/nsubj ${A}/3/aux plecat/pleca/VERB|Vmp--sm/0/root`, 'a plecat', 'indicative past active', ''],
    [
      'Legea/lege/NOUN|Ncfsry/4/nsubj:pass a/avea/AUX|Va--3s/4/aux fost/fi/AUX|Vap--sm/4/aux:pass votată/vota/VERB|Vmp--sf/0/root',
      'a fost votată',
      'indicative past passive',
      '',
    ],
    [
      `${ANA}/4/nsubj nu/nu/PART|Qz/4/advmod va/vrea/AUX|Va--3s/4/aux pleca/pleca/VERB|Vmnp/0/root`,
      'nu va pleca',
      'indicative future active',
      'negated',
    ],
    [
      `${ANA}/4/nsubj ar/avea/AUX|Va--3/4/aux fi/fi/AUX|Vanp/4/aux luat/lua/VERB|Vmp--sm/0/root mită/mită/NOUN|Ncfsrn/4/obj`,
      'ar fi luat',
      'conditional past active',
      '',
    ],
    [
      'Ea/el/PRON|Pp3fsr/4/nsubj:pass ar/avea/AUX|Va--3/4/aux fi/fi/AUX|Vanp/4/aux:pass arestată/aresta/VERB|Vmp--sf/0/root',
      'ar fi arestată',
      'conditional present passive',
      '',
    ],
    [
      `${ANA}/3/nsubj ar/avea/AUX|Va--3/3/aux putea/putea/VERB|Vmnp/0/root pleca/pleca/VERB|Vmnp/3/ccomp`,
      'ar putea pleca',
      'conditional present active',
      'possible',
    ],
    [
      `${ANA}/3/nsubj a/avea/AUX|Va--3s/3/aux început/începe/VERB|Vmp--sm/0/root să/să/PART|Qs/5/mark cânte/cânta/VERB|Vmsp3/3/ccomp`,
      'a început să cânte',
      'indicative past active',
      'begun',
    ],
    [
      `${ANA}/4/nsubj o/o/PART|Qf/4/mark să/să/PART|Qs/4/mark plece/pleca/VERB|Vmsp3/0/root`,
      'o să plece',
      'indicative future active',
      '',
    ],
    [
      `${ANA}/4/nsubj s-/sine/PRON|Px3--a--y-----w/4/expl ${A}/4/aux întors/întoarce/VERB|Vmp--sm/0/root`,
      's- a întors',
      'indicative past reflexive',
      '',
    ],
    [
      `${ANA}/3/nsubj este/fi/AUX|Vaip3s/3/cop primară/primar/NOUN|Ncfsrn/0/root`,
      'este',
      'indicative present active',
      'copula',
    ],
  ])('%s', (rows, group, form, flags) => {
    expect(read(rows)[0]).toMatchObject({ group, form, flags, subject: expect.any(String) });
  });
});

describe('arguments', () => {
  it('reads the agent of a passive and the shared auxiliary of a joined participle', () => {
    const clauses = read(`Legea/lege/NOUN|Ncfsry/4/nsubj:pass a/avea/AUX|Va--3s/4/aux fost/fi/AUX|Vap--sm/4/aux:pass
      votată/vota/VERB|Vmp--sf/0/root de/de/ADP|Spsa/6/case Senat/senat/PROPN|Np/4/obl:agent și/și/CCONJ|Crssp/8/cc
      trimisă/trimite/VERB|Vmp--sf/4/conj la/la/ADP|Spsa/10/case minister/minister/NOUN|Ncms-n/8/obl`);
    expect(clauses[0]).toMatchObject({ subject: 'Legea', agent: 'Senat', object: null });
    expect(clauses[1]).toMatchObject({
      form: 'indicative past passive',
      obliques: ['la: minister'],
      link: 'coordinate',
    });
  });

  it('gives a relative clause its antecedent, as subject or as object', () => {
    const clauses = read(`Omul/om/NOUN|Ncmsry/10/nsubj care/care/PRON|Pw3--r/3/nsubj vine/veni/VERB|Vmip3s/1/acl
      ,/,/PUNCT|COMMA/3/punct pe/pe/ADP|Spsa/6/case care/care/PRON|Pw3--r/8/obj îl/el/PRON|Pp3msa--------w/8/expl
      știu/ști/VERB|Vmip1s/1/acl ,/,/PUNCT|COMMA/8/punct râde/râde/VERB|Vmip3s/0/root`);
    expect(clauses[0]).toMatchObject({ subject: 'Omul', link: 'relative care' });
    expect(clauses[1]).toMatchObject({ object: 'Omul', subject: null, link: 'relative care' });
    expect(clauses[2]).toMatchObject({ group: 'râde', subject: 'Omul' });
  });

  it('joins names, and leaves out what hangs on them as a clause', () => {
    const doc = tree(`${ANA}/6/nsubj și/și/CCONJ|Crssp/3/cc Dan/Dan/PROPN|Np/1/conj s-/sine/PRON|Px3--a--y-----w/6/expl
      au/avea/AUX|Va--3p/6/aux certat/certa/VERB|Vmp--sm/0/root`);
    expect(readClauses(doc, clauseRules).clauses[0].subject?.heads).toEqual([0, 2]);
  });

  it('takes the phrase behind an attribution for its subject, whatever the tree calls it', () => {
    const clauses = read(`Podul/pod/NOUN|Ncmsry/2/nsubj cade/cădea/VERB|Vmip3s/0/root ,/,/PUNCT|COMMA/5/punct ${A}/5/aux
      spus/spune/VERB|Vmp--sm/2/parataxis joi/joi/NOUN|Ncf--n/5/nmod primara/primar/NOUN|Ncfsry/5/obj`);
    expect(clauses[1]).toMatchObject({ subject: 'primara', object: null });
  });

  it('does not make a subject of a noun that does not agree', () => {
    const clauses = read(`Banii/ban/NOUN|Ncmpry/3/nsubj? ${A}/3/aux plecat/pleca/VERB|Vmp--sm/0/root`);
    expect(clauses[0]).toMatchObject({ subject: null });
  });

  it('tells a dative from a genitive by the article that a genitive needs behind an indefinite noun', () => {
    const front = `${ANA}/3/nsubj ${A}/3/aux trimis/trimite/VERB|Vmp--sm/0/root o/un/DET|Tifsr/5/det scrisoare/scrisoare/NOUN|Ncfsrn/3/obj`;
    expect(read(`${front} primarului/primar/NOUN|Ncmsoy/5/nmod`)[0]).toMatchObject({
      object: 'o scrisoare',
      indirect: 'primarului',
    });
    expect(read(`${front} a/al/DET|Tsfs/7/det primarului/primar/NOUN|Ncmsoy/5/nmod`)[0]).toMatchObject({
      object: 'o scrisoare a primarului',
      indirect: null,
    });
  });

  it('reads doubled objects', () => {
    expect(
      read(`${ANA}/4/nsubj i-/el/PRON|Pp3-sd--y-----w/4/expl ${A}/4/aux mulțumit/mulțumi/VERB|Vmp--sm/0/root
        primarului/primar/NOUN|Ncmsoy/4/nmod?`)[0],
    ).toMatchObject({ indirect: 'primarului' });
    expect(
      read(`${ANA}/4/nsubj i-/el/PRON|Pp3-sd--y-----w/4/expl ${A}/4/aux chemat/chema/VERB|Vmp--sm/0/root pe/pe/ADP|Spsa/6/case
        miniștri/ministru/NOUN|Ncmp-n/4/obl?`)[0],
    ).toMatchObject({ object: 'miniștri', indirect: null });
  });
});

describe('links', () => {
  it.each<[string, string]>([
    [
      `${ANA}/2/nsubj știe/ști/VERB|Vmip3s/0/root că/că/SCONJ|Csssp/4/mark plouă/ploua/VERB|Vmip3s/2/ccomp`,
      'complement ca',
    ],
    [
      `${ANA}/2/nsubj vine/veni/VERB|Vmip3s/0/root pentru/pentru/ADP|Spsa/5/mark a/a/PART|Qn/5/mark cânta/cânta/VERB|Vmnp/2/advcl`,
      'adverbial pentru a',
    ],
    [
      `${ANA}/2/nsubj vine/veni/VERB|Vmip3s/0/root după/după/ADP|Spsa/6/mark ce/ce/PRON|Pw3--r/3/fixed ${A}/6/aux cântat/cânta/VERB|Vmp--sm/2/advcl`,
      'adverbial dupa ce',
    ],
    [`${ANA}/2/nsubj vine/veni/VERB|Vmip3s/0/root cântând/cânta/VERB|Vmg/2/advcl`, 'participial'],
  ])('%s', (rows, link) => {
    expect(read(rows)[1]).toMatchObject({ link });
  });
});

it('gives each token its innermost clause and stays linear on one long chain', () => {
  const count = 3000;
  const rows = Array.from({ length: count }, (_, i) => `vin/veni/VERB|Vmip1s/${i}/${i === 0 ? 'root' : 'ccomp'}`).join(
    ' ',
  );
  const doc = tree(rows);
  const { clauses, clauseOf } = readClauses(doc, clauseRules);
  expect(clauses).toHaveLength(count);
  expect(Array.from(clauseOf)).toEqual(Array.from({ length: count }, (_, i) => i));
  const whole: GrammarDoc = { ...doc, clauses, clauseOf };
  expect(whole.clauses[5].parent).toBe(4);
});
