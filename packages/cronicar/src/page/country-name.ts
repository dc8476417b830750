import { COUNTRIES } from '@cronicar/reader';

/** Name of a country, by its ISO 3166-1 alpha-3 code, in the page's language. Groups of states keep their code. */
export function countryName(alpha3: string, locale: 'ro' | 'en'): string {
  const country = COUNTRIES.find((candidate) => candidate.alpha3 === alpha3);
  if (!country) return alpha3;
  return new Intl.DisplayNames(locale, { type: 'region' }).of(country.alpha2) ?? country.name;
}
