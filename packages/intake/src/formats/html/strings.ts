const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  bdquo: '„',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  icirc: 'î',
  Icirc: 'Î',
  acirc: 'â',
  Acirc: 'Â',
  abreve: 'ă',
  Abreve: 'Ă',
  scedil: 'ş',
  Scedil: 'Ş',
  tcedil: 'ţ',
  Tcedil: 'Ţ',
  euro: '€',
  eacute: 'é',
  deg: '°',
  sbquo: '‚',
  shy: '\u00ad',
};

/** Entities that were written into a value once too often (`&quot;` in JSON-LD, `&amp;#8222;` in a title). */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:amp;)?(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}));/g,
    (whole, decimal, hex, name) => {
      if (name !== undefined) return NAMED[name as string] ?? whole;
      const code = decimal !== undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16);
      return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '';
    },
  );
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Lower case without diacritics and with single spaces, to compare words. */
export function plain(text: string): string {
  return oneLine(text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''));
}
