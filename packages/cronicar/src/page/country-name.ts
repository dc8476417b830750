import { COUNTRY_NAMES } from '../words/countries.js';

/** Makes the look-up from ISO 3166-1 alpha-3 codes to names in the page's language. Groups of states keep their code. */
export function countryNames(locale: 'ro' | 'en'): (alpha3: string) => string {
  return (alpha3) => {
    // The table is short, and a page shows few countries.
    const at = COUNTRY_NAMES.indexOf(`\n${alpha3} | `);
    if (at < 0 || alpha3 === '') return alpha3;
    const [, romanian, english] = COUNTRY_NAMES.slice(at + 1, COUNTRY_NAMES.indexOf('\n', at + 1)).split(' | ');
    return (locale === 'ro' ? romanian : english) ?? alpha3;
  };
}
