/** GDELT's tables have no header: events have the address in the last of 61 (or 58) columns, mentions in the 6th of 16, GKG in the 5th of 27. */
const SHAPES: readonly { readonly columns: number; readonly address: number }[] = [
  { columns: 61, address: 60 },
  { columns: 58, address: 57 },
  { columns: 16, address: 5 },
  { columns: 27, address: 4 },
];

/** The address in a row of GDELT; null for a row of anything else. The dates there are not those of publication. */
export function gdeltAddress(row: readonly string[]): string | null {
  const shape = SHAPES.find(({ columns }) => columns === row.length);
  const address = shape ? (row[shape.address] ?? '') : '';
  return /^https?:\/\//.test(address) && /^\d/.test(row[0] ?? '') ? address : null;
}
