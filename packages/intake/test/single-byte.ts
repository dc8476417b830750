/** Text as bytes of a code page, one a letter: the other way round than the decoder. */
export function singleByte(text: string, charset: string): Uint8Array {
  const decoder = new TextDecoder(charset);
  const byLetter = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) byLetter.set(decoder.decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from([...text].map((letter) => byLetter.get(letter) ?? 0x3f));
}
