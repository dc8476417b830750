/** Endings by which a surname shows where it is at home. Only a check against guesses, never a reason for one. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:enko|chuk|ciuk|niuk|skyi|skii|tiuk)$/, ['UKR', 'BLR', 'RUS']],
  [/(?:iuk|uk)$/, ['UKR', 'BLR', 'POL']],
  [
    /(?:ov|ev|in|ski|ova|eva|ina|skaia|zov)$/,
    ['RUS', 'BGR', 'BLR', 'KAZ', 'UKR', 'MKD', 'POL', 'UZB', 'KGZ', 'TJK', 'TKM', 'AZE'],
  ],
  [/(?:vili|dze|ia|ua)$/, ['GEO', 'ROU', 'MDA', 'ITA', 'ESP']],
  [/(?:ian|yan)$/, ['ARM', 'ROU', 'MDA', 'USA', 'FRA']],
  [/(?:escu|eanu|aru|oiu|scu)$/, ['ROU', 'MDA']],
  [/(?:ic|ici|vic|vici)$/, ['SRB', 'HRV', 'BIH', 'MNE', 'SVN', 'BLR', 'MKD', 'XKX']],
  [/(?:nen|lainen|salo|nieni)$/, ['FIN', 'EST']],
  [/(?:opoulos|idis|akis|oglou)$/, ['GRC', 'CYP']],
  [/(?:oglu|soy|can)$/, ['TUR', 'AZE']],
];
/** One capital syllable and a hyphenated pair: Korean. */
const KOREAN = /^[a-z]{1,6} [a-z]{2,6}-[a-z]{2,6}$/;

/** Alpha-3 of states where such a name is common; empty where it tells nothing. */
export function nameOrigin(folded: string): readonly string[] {
  if (KOREAN.test(folded)) return ['PRK', 'KOR'];
  const last = folded.split(' ').at(-1) ?? '';
  for (const [pattern, states] of ENDINGS) if (last.length > 4 && pattern.test(last)) return states;
  return [];
}
