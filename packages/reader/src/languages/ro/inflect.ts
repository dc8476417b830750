/**
 * Inflected forms of Romanian adjectives of origin and of proper names. Case and article are endings; what the rules
 * don't know is written out in the tables. Forms are written with diacritics, since the rules look at them.
 */

export interface InflectedForm {
  readonly form: string;
  readonly number: 'sing' | 'plur';
  readonly gender: 'masc' | 'fem' | '';
  readonly definite: boolean;
  readonly oblique: boolean;
}

/**
 * All forms of an adjective or noun of origin: `rus`, or `grec/greacă/greci/grece` (masculine, feminine, their plurals)
 * where the rules would be wrong, or `hutu!` if it doesn't change. A form left empty is not made: `//romi/` has no
 * singular.
 */
export function adjectiveForms(base: string): readonly InflectedForm[] {
  if (base.endsWith('!')) return [form(base.slice(0, -1), 'sing', '', false, false)];
  const [masculine, feminine, masculinePlural, femininePlural] = base.includes('/') ? written(base) : inferred(base);
  const singular = [
    form(masculine, 'sing', 'masc', false, false),
    form(articled(masculine, 'l'), 'sing', 'masc', true, false),
    form(articled(masculine, 'lui'), 'sing', 'masc', true, true),
  ];
  const forms = [
    ...(masculine === '' ? [] : singular),
    form(masculinePlural, 'plur', 'masc', false, false),
    form(`${masculinePlural}i`, 'plur', 'masc', true, false),
    form(`${masculinePlural}lor`, 'plur', 'masc', true, true),
  ];
  if (feminine !== '') forms.push(...feminineForms(feminine, femininePlural));
  return forms;
}

/** The nouns for women: `americancă`, `chinezoaică`. Empty where no rule makes one. */
export function womanForms(base: string): readonly InflectedForm[] {
  if (/an$/.test(base)) return feminineForms(`${base}că`, `${base}ce`);
  if (/(?:ez|rus|turc)$/.test(base)) return feminineForms(`${base}oaică`, `${base}oaice`);
  return [];
}

/** All forms of a name: `Rusia`, `Casa Albă`, `Consiliul European`, `Iran`. */
export function nameForms(name: string): readonly InflectedForm[] {
  const words = name.split(' ');
  const head = words[0] as string;
  const rest = words.slice(1);
  const plural = PLURAL_HEAD.test(head);
  const direct = form(name, plural ? 'plur' : 'sing', genderOf(head), false, false);
  const oblique = (plural ? [pluralOblique(head)] : obliqueHeads(head)).map((changed) =>
    form(`${changed}${agreeing(head, rest)}`, direct.number, direct.gender, true, true),
  );
  if (plural || oblique.length > 0) return [direct, ...oblique];
  // A foreign name takes the article at its very end: `Iranul`, `New Yorkului`, `Peru-ului` only with a hyphen.
  if (!/[^aăâeiîo]$/.test(name)) return [direct];
  return [
    direct,
    form(articled(name, 'l'), 'sing', 'masc', true, false),
    form(articled(name, 'lui'), 'sing', 'masc', true, true),
  ];
}

/** `Comisie Europeană`, `Parlament European`: a noun and its adjective without the article; '' for other names. */
export function unarticled(name: string): string {
  const [head = '', adjective = '', ...rest] = name.split(' ');
  const ending = UNARTICLED.find(([article]) => head.endsWith(article));
  if (rest.length > 0 || !/^\p{Lu}/u.test(adjective) || OBLIQUE_TAIL.test(adjective)) return '';
  return ending ? `${head.slice(0, -ending[0].length)}${ending[1]} ${adjective}` : '';
}

const OBLIQUE_TAIL = /(?:ii|ei|lor|lui)$/;

/** Endings with the article, and without it. */
const UNARTICLED: readonly (readonly [article: string, bare: string])[] = [
  ['iul', 'iu'],
  ['ul', ''],
  ['ia', 'ie'],
  ['ea', 'e'],
  ['a', 'ă'],
];

/** What a folded word may be without article and case: `kievului` → `kiev`, `moscovei` → `moscova`. Likeliest first. */
export function strip(folded: string): readonly { base: string; definite: boolean; oblique: boolean }[] {
  const hyphen = folded.lastIndexOf('-');
  if (hyphen > 0 && HYPHENATED.has(folded.slice(hyphen + 1))) {
    return [{ base: folded.slice(0, hyphen), definite: true, oblique: OBLIQUE_ENDING.test(folded) }];
  }
  for (const [ending, bases, oblique] of ENDINGS) {
    const stem = folded.length - ending.length;
    if (stem >= SHORTEST_STEM && folded.endsWith(ending)) {
      return bases.map((base) => ({ base: folded.slice(0, stem) + base, definite: true, oblique }));
    }
  }
  return [];
}

const SHORTEST_STEM = 3;
const HYPHENATED = new Set(['ul', 'ului', 'l', 'lui', 'i', 'ei', 'ii', 'urile', 'urilor', 'a', 'ua']);
const OBLIQUE_ENDING = /(?:lui|i|ilor)$/;
const ENDINGS: readonly (readonly [string, readonly string[], boolean])[] = [
  ['ului', ['', 'u'], true],
  ['ul', ['', 'u'], false],
  ['iei', ['ia', 'ie'], true],
  ['eei', ['eea'], true],
  ['ei', ['a', 'e'], true],
  ['ilor', ['i', 'ii'], true],
  ['elor', ['e', 'ele'], true],
  ['cii', ['ca'], true],
  ['gai', ['ga'], true],
  ['gii', ['ga'], true],
];

function form(
  word: string,
  number: 'sing' | 'plur',
  gender: 'masc' | 'fem' | '',
  definite: boolean,
  oblique: boolean,
): InflectedForm {
  return { form: word, number, gender, definite, oblique };
}

type Paradigm = readonly [masculine: string, feminine: string, masculinePlural: string, femininePlural: string];

function written(base: string): Paradigm {
  const [masculine = '', feminine = '', masculinePlural = '', femininePlural = ''] = base.split('/');
  return [masculine, feminine, masculinePlural, femininePlural];
}

function inferred(base: string): Paradigm {
  const short = base.slice(0, -1);
  if (base.endsWith('ean')) return [base, `${base}ă`, `${base.slice(0, -2)}ni`, `${base.slice(0, -2)}ne`];
  if (base.endsWith('ian')) return [base, `${base}ă`, `${base.slice(0, -2)}eni`, `${base.slice(0, -2)}ene`];
  if (base.endsWith('esc')) {
    return [base, `${base.slice(0, -3)}ească`, `${base.slice(0, -3)}ești`, `${base.slice(0, -3)}ești`];
  }
  return [base, `${base}ă`, `${short}${PALATAL[base.at(-1) as string] ?? (base.at(-1) as string)}i`, `${base}e`];
}

/** Consonants that change before the plural's -i. */
const PALATAL: Readonly<Record<string, string>> = { d: 'z', s: 'ș', t: 'ț' };

/** `ă` gives way to the article, `ie` and `e` take it. */
function feminineForms(feminine: string, plural: string): InflectedForm[] {
  const stem = feminine.slice(0, -1);
  return [
    form(feminine, 'sing', 'fem', false, false),
    form(`${stem}${feminine.endsWith('e') ? 'e' : ''}a`, 'sing', 'fem', true, false),
    form(`${plural}i`, 'sing', 'fem', true, true),
    form(plural, 'plur', 'fem', false, false),
    form(plural, 'sing', 'fem', false, true),
    form(`${plural}le`, 'plur', 'fem', true, false),
    form(`${plural}lor`, 'plur', 'fem', true, true),
  ];
}

function articled(word: string, article: 'l' | 'lui'): string {
  return word.endsWith('u') ? word + article : `${word}u${article}`;
}

/** Articled plurals: `Statele`, `Țările`, `Balcanii`; but not `Chile`. */
const PLURAL_HEAD = /(?:[^ ]{3}ele|[^ ]{3}ile|[^ ]{3}[^i]ii)$/;

/** `Statele` → `Statelor`, `Țările` → `Țărilor`, `Balcanii` → `Balcanilor`. */
function pluralOblique(head: string): string {
  return head.endsWith('le') ? `${head.slice(0, -2)}lor` : `${head.slice(0, -1)}lor`;
}

function genderOf(head: string): 'masc' | 'fem' | '' {
  if (/(?:a|ă|ele|ile|ie)$/.test(head)) return 'fem';
  return /[^aăeio]$/.test(head) ? 'masc' : '';
}

/** Genitive and dative of the articled head word of a name, or none if it has no article. */
function obliqueHeads(head: string): readonly string[] {
  for (let length = Math.min(head.length, LONGEST_HEAD_ENDING); length > 0; length--) {
    const replacements = HEAD_ENDINGS.get(head.slice(-length));
    if (replacements !== undefined) return replacements.map((replacement) => head.slice(0, -length) + replacement);
  }
  return [];
}

const LONGEST_HEAD_ENDING = 7;
const HEAD_ENDINGS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['Valea', ['Văii']],
  ['Banca', ['Băncii']],
  ['Garda', ['Gărzii']],
  ['Brigada', ['Brigăzii']],
  ['Școala', ['Școlii']],
  ['Poarta', ['Porții']],
  ['Armata', ['Armatei']],
  ['Curtea', ['Curții']],
  ['Cartea', ['Cărții']],
  ['Partea', ['Părții']],
  ['Marea', ['Mării']],
  ['area', ['ării']],
  ['erea', ['erii']],
  ['irea', ['irii']],
  ['atea', ['ății']],
  ['tatea', ['tății']],
  ['unea', ['unii']],
  ['cea', ['cii']],
  ['eea', ['eei']],
  ['iua', ['ilei']],
  ['ia', ['iei']],
  ['ca', ['cii', 'căi']],
  ['ga', ['gii', 'găi']],
  ['ura', ['urii', 'urei']],
  ['a', ['ei']],
  ['ul', ['ului']],
]);

/** The words after a feminine head, up to the first small word, agree with it. */
function agreeing(head: string, rest: readonly string[]): string {
  let agrees = /a$/.test(head);
  let result = '';
  for (const word of rest) {
    if (agrees && /^(?:de|a|al|ale|din|pentru|la|și|în|cu|lui|of|per)$/.test(word)) agrees = false;
    result += ` ${agrees ? feminineOblique(word) : word}`;
  }
  return result;
}

function feminineOblique(word: string): string {
  if (word.endsWith('ească')) return `${word.slice(0, -5)}ești`;
  if (word.endsWith('iană')) return `${word.slice(0, -3)}ene`;
  if (word.endsWith('eză')) return `${word.slice(0, -3)}eze`;
  if (word.endsWith('oasă')) return `${word.slice(0, -4)}oase`;
  if (/ea[bcdfghjklmnprstvz]{1,2}ă$/.test(word)) return word.replace(/ea([a-z]{1,2})ă$/, 'e$1e');
  if (word.endsWith('șie')) return `${word.slice(0, -1)}i`;
  return word.endsWith('ă') ? `${word.slice(0, -1)}e` : word;
}
