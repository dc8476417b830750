/** Endings of Romanian names: comparing inflected forms, and finding the base form to show. */
import { oncePerWord } from '../../../memo.js';
import { plain } from './plain.js';

const ENDINGS = [
  'urilor',
  'urile',
  'ului',
  'ilor',
  'elor',
  'lui',
  'uri',
  'iei',
  'ile',
  'ele',
  'lor',
  'ei',
  'ii',
  'ul',
  'ia',
  'ie',
  'ea',
  'le',
  'a',
  'e',
  'i',
  'u',
];
const SHORTEST_STEM = 3;

/** Two forms of one word have the same stem; different words may share one, so that only whole names are compared by it. */
export const stem = oncePerWord((folded: string): string => {
  const hyphen = folded.lastIndexOf('-');
  if (hyphen > 2 && ENDINGS.includes(folded.slice(hyphen + 1))) return folded.slice(0, hyphen);
  for (const ending of ENDINGS) {
    if (folded.length - ending.length >= SHORTEST_STEM && folded.endsWith(ending)) {
      return alternate(folded.slice(0, folded.length - ending.length));
    }
  }
  return alternate(folded);
});

/** Vowels and consonants that change inside a word: școală – școlii, europeană – europene, brigadă – brigăzii. */
function alternate(word: string): string {
  const open = word.replace(/ea(?=[a-z]{1,2}$)/, 'e').replace(/oa(?=[a-z]{1,2}$)/, 'o');
  return open.endsWith('z') ? `${open.slice(0, -1)}d` : open;
}

/** What a person's name printed as `form` may be in the nominative, best first; the form itself where it may be one. */
export function baseOfPerson(form: string, article: boolean): readonly string[] {
  const folded = plain(form);
  const hyphen = /^(.+)-(?:ului|ul|ii|ei|lui|i)$/.exec(form);
  if (hyphen?.[1] !== undefined && hyphen[1].length > 1) return [hyphen[1]];
  if (article) return [form];
  if (folded.length > 5 && folded.endsWith('ului')) return [form.slice(0, -4), form];
  if (folded.length > 3 && folded.endsWith('iei')) return [`${form.slice(0, -2)}a`, form];
  if (folded.length > 4 && folded.endsWith('eei')) return [`${form.slice(0, -1)}a`, form];
  if (folded.length > 3 && folded.endsWith('ei')) return [form, `${form.slice(0, -2)}a`];
  if (folded.length > 4 && folded.endsWith('ai')) return [form, `${form.slice(0, -2)}a`];
  return [form];
}

const HEAD_RULES: readonly (readonly [RegExp, string])[] = [
  [/^(b)ăncii$/i, '$1anca'],
  [/^(b)ancii$/i, '$1anca'],
  [/^(g)[ăa]rzii$/i, '$1arda'],
  [/^(brig)[ăa]zii$/i, '$1ada'],
  [/^([șsş])colii$/i, '$1coala'],
  [/^(bis)ericii$/i, '$1erica'],
  [/^(l)igii$/i, '$1iga'],
  [/icii$/i, 'ica'],
  [/urii$/i, 'ura'],
  [/toarei$/i, 'toarea'],
  [/ului$/i, 'ul'],
  [/elui$/i, 'ele'],
  [/iei$/i, 'ia'],
  [/ei$/i, 'a'],
  [/ării$/i, 'area'],
  [/arii$/i, 'area'],
  [/erii$/i, 'erea'],
  [/irii$/i, 'irea'],
  [/ății$/i, 'atea'],
  [/aţii$/i, 'atea'],
  [/atii$/i, 'atea'],
  [/iunii$/i, 'iunea'],
  [/([tc])urii$/i, '$1ura'],
  [/cii$/i, 'cea'],
  [/[țţt]ii$/i, 'tea'],
  [/^(copi|fi)ilor$/i, '$1ii'],
  [/iilor$/i, 'iile'],
  [/urilor$/i, 'urile'],
  [/iunilor$/i, 'iunile'],
  [/elor$/i, 'ele'],
  // feminines whose plural ends in -i
  [
    /(ă[țţt]|(?:it|et|ult|ert)a[țţt]|^b[ăa]nc|^[țţt][ăa]r|^p[ăa]r[țţt]|^c[ăa]r[țţt]|^biseric|^fabric|^br[ăa]n[șsş]|^m[ăa]r|^g[ăa]r)ilor$/i,
    '$1ile',
  ],
  [/ilor$/i, 'ii'],
];

/** `Ministerului` → `Ministerul`, `Comisiei` → `Comisia`; the form itself where no ending of an oblique case is seen. */
export function baseOfHead(form: string): string {
  for (const [pattern, base] of HEAD_RULES) if (pattern.test(form)) return form.replace(pattern, base);
  return form;
}

/** `Europene` → `Europeană` after a feminine head that stood in the genitive. */
export function baseOfFeminineAdjective(form: string): string {
  if (/[rR]oșii$/.test(form)) return `${form.slice(0, -1)}e`;
  // a noun that doesn't change behind its head: `Anticorupție`, `Integritate`, `Rachete`
  if (/(?:oare|ie|tate|[rR]achete)$/.test(form)) return form;
  if (/iene$/.test(form)) return `${form.slice(0, -3)}ană`;
  if (/[aăâî]ne$/.test(form)) return `${form.slice(0, -1)}ă`;
  if (/ene$/.test(form)) return `${form.slice(0, -3)}eană`;
  if (/ese$/.test(form)) return `${form.slice(0, -3)}eză`;
  return form.endsWith('e') ? `${form.slice(0, -1)}ă` : form;
}

/** `guvern` → `guvernului`, `diplomație` → `diplomației`. */
export function genitiveOf(base: string): string {
  if (/ie$/.test(base)) return `${base.slice(0, -1)}ei`;
  if (/ă$/.test(base)) return `${base.slice(0, -1)}ei`;
  if (/e$/.test(base)) return `${base.slice(0, -1)}ii`;
  return `${base}ului`;
}
