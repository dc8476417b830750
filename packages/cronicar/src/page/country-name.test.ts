import { COUNTRIES } from '@cronicar/reader';
import { describe, expect, it } from 'vitest';
import { countryNames } from './country-name.js';

describe('countryNames', () => {
  it.each([
    ['ro', 'ROU', 'România'],
    ['ro', 'USA', 'Statele Unite ale Americii'],
    ['en', 'DEU', 'Germany'],
    ['en', 'EUR', 'EUR'],
    ['en', '', ''],
  ] as const)('names in %s %s: %s', (locale, alpha3, name) => {
    expect(countryNames(locale)(alpha3)).toBe(name);
  });

  it('knows every state', () => {
    for (const locale of ['ro', 'en'] as const) {
      const nameOf = countryNames(locale);
      expect(COUNTRIES.filter(({ alpha3 }) => nameOf(alpha3) === alpha3 || nameOf(alpha3) === '')).toEqual([]);
    }
  });
});
