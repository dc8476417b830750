import type { NumeralRules } from '../../language/numerals.js';

const map = (entries: Readonly<Record<string, number>>): ReadonlyMap<string, number> => new Map(Object.entries(entries));

export const numerals: NumeralRules = {
  groupMark: '.',
  decimalMark: ',',
  ones: map({
    zero: 0, unu: 1, una: 1, doi: 2, doua: 2, trei: 3, patru: 4, cinci: 5, sase: 6, sapte: 7, opt: 8, noua: 9,
  }),
  articles: new Set(['un', 'o']),
  teens: map({
    zece: 10, unsprezece: 11, doisprezece: 12, douasprezece: 12, treisprezece: 13, paisprezece: 14, patrusprezece: 14,
    cincisprezece: 15, saisprezece: 16, sasesprezece: 16, saptesprezece: 17, optsprezece: 18, nouasprezece: 19,
    unspe: 11, doispe: 12, douaspe: 12, treispe: 13, paispe: 14, cincispe: 15, saispe: 16, saptespe: 17, optspe: 18,
    nouaspe: 19,
  }),
  tens: map({
    douazeci: 20, treizeci: 30, patruzeci: 40, cincizeci: 50, saizeci: 60, sasezeci: 60, saptezeci: 70, optzeci: 80,
    nouazeci: 90,
  }),
  tensJoiner: 'si',
  hundredsJoiner: '',
  scales: map({
    suta: 100, sute: 100, mie: 1e3, mii: 1e3, milion: 1e6, milioane: 1e6, mil: 1e6, mln: 1e6, miliard: 1e9, miliarde: 1e9,
    mld: 1e9, mlrd: 1e9, trilion: 1e12, trilioane: 1e12,
  }),
  vague: map({
    zeci: 10, sute: 100, mii: 1e3, milioane: 1e6, miliarde: 1e9,
    zecile: 10, sutele: 100, miile: 1e3, milioanele: 1e6, miliardele: 1e9,
    zecilor: 10, sutelor: 100, miilor: 1e3, milioanelor: 1e6, miliardelor: 1e9,
  }),
  link: 'de',
  linkNeeded: (lastTwo) => lastTwo === 0 || lastTwo >= 20,
  several: new Set(['cateva', 'cativa', 'catorva', 'citeva', 'citiva']),
  fractions: map({
    jumatate: 1 / 2, jumatatea: 1 / 2, treime: 1 / 3, treimi: 1 / 3, sfert: 1 / 4, sferturi: 1 / 4, patrime: 1 / 4,
    patrimi: 1 / 4, cincime: 1 / 5, cincimi: 1 / 5, sesime: 1 / 6, septime: 1 / 7, optime: 1 / 8, optimi: 1 / 8,
    noime: 1 / 9, zecime: 1 / 10, zecimi: 1 / 10, sutime: 1 / 100, sutimi: 1 / 100, miime: 1 / 1000, miimi: 1 / 1000,
  }),
  andHalf: ['si', 'jumatate'],
  doubtful: new Set(['noua']),
  ordinals: map({
    doilea: 2, treilea: 3, patrulea: 4, cincilea: 5, saselea: 6, saptelea: 7, optulea: 8, noualea: 9, zecelea: 10,
    unsprezecelea: 11, doisprezecelea: 12, treisprezecelea: 13, paisprezecelea: 14, cincisprezecelea: 15,
    saisprezecelea: 16, saptesprezecelea: 17, optsprezecelea: 18, nouasprezecelea: 19, douazecilea: 20,
    doua: 2, treia: 3, patra: 4, cincea: 5, sasea: 6, saptea: 7, opta: 8, noua: 9, zecea: 10, unsprezecea: 11,
    douasprezecea: 12, treisprezecea: 13, paisprezecea: 14, cincisprezecea: 15,
  }),
  firsts: map({ primul: 1, prima: 1, intaiul: 1, intaia: 1 }),
  ordinalArticles: new Set(['al', 'a']),
  ordinalEndings: new Set(['lea', 'a']),
};
