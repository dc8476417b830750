/**
 * Columns of numbers that stand in one piece of memory: a unit needs dozens of short ones, and an array with memory of its own
 * takes four times as long to make.
 *
 * @param columns Most that may be asked for.
 */
export function columnsOf(columns: number, rows: number): () => Int32Array {
  const bytes = 4 * rows;
  const memory = new ArrayBuffer(columns * bytes);
  let next = 0;
  return () => {
    const column = new Int32Array(memory, next, rows);
    next += bytes;
    return column;
  };
}
