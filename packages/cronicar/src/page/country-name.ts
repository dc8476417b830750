import { COUNTRIES } from '@cronicar/reader';

/** Makes the look-up from ISO 3166-1 alpha-3 codes to names in the page's language. Groups of states keep their code. */
export function countryNames(locale: 'ro' | 'en'): (alpha3: string) => string {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  return (alpha3) => {
    const country = COUNTRIES.find((candidate) => candidate.alpha3 === alpha3);
    return country ? (names.of(country.alpha2) ?? country.name) : alpha3;
  };
}
