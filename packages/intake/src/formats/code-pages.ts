/** Decodes what Node's own decoder lacks (ISO 8859-16) or gets wrong in some versions (0x80 to 0x9F of windows-1252). */
export function decodeBytes(bytes: Uint8Array, charset: string): string {
  if (charset === 'iso-8859-16') return singleBytes(bytes, ISO_8859_16);
  if (charset === 'windows-1252') return singleBytes(bytes, WINDOWS_1252);
  return new TextDecoder(charset).decode(bytes);
}

/** The name of a charset as WHATWG gives it, or null where none can be decoded by that label. */
export function charsetNamed(label: string): string | null {
  const lower = label.toLowerCase();
  if (lower === 'iso-8859-16' || lower === 'latin10' || lower === 'iso8859-16') return 'iso-8859-16';
  try {
    return new TextDecoder(lower).encoding;
  } catch {
    return null;
  }
}

function singleBytes(bytes: Uint8Array, { from, letters }: { from: number; letters: string }): string {
  const parts: string[] = [];
  const units = new Uint16Array(Math.min(bytes.length, 8192));
  for (let start = 0; start < bytes.length; start += units.length) {
    const end = Math.min(bytes.length, start + units.length);
    for (let i = start; i < end; i++) {
      const byte = bytes[i] as number;
      const at = byte - from;
      units[i - start] = at >= 0 && at < letters.length ? letters.charCodeAt(at) : byte;
    }
    parts.push(String.fromCharCode(...units.subarray(0, end - start)));
  }
  return parts.join('');
}

const WINDOWS_1252 = {
  from: 0x80,
  letters: '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ',
};

const ISO_8859_16 = {
  from: 0xa0,
  letters: '\u00a0ĄąŁ€„Š§š©Ș«Ź\u00adźŻ°±ČłŽ”¶·žčș»ŒœŸżÀÁÂĂÄĆÆÇÈÉÊËÌÍÎÏĐŃÒÓÔŐÖŚŰÙÚÛÜĘȚßàáâăäćæçèéêëìíîïđńòóôőöśűùúûüęțÿ',
};
