/** Folded function words that are frequent in a language and in none of its neighbours. */
export const SURE_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  ro: new Set(
    (
      'acest aceasta acestei acestui aceste acestor care catre ceea cele celor dintre din dupa este fara fiind fost iar ' +
      'inainte insa intr isi lui nici niciun numai pana peste pentru potrivit precum printr prin privind sale sunt unei unor unui'
    ).split(' '),
  ),
  en: new Set(
    (
      'the and which that would could should their there were been has had with from this these those after before about because ' +
      'between during while they what who whose its but not said according against since until more than also'
    ).split(' '),
  ),
};
