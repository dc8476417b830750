/** From twenty on Romanian counts with `de`, except where the last two figures are below twenty. */
export function countedRo(count: number, one: string, many: string): string {
  const rest = Math.abs(count) % 100;
  const of = Math.abs(count) >= 20 && (rest === 0 || rest >= 20) ? 'de ' : '';
  return count === 1 ? one : `${count.toLocaleString('ro')} ${of}${many}`;
}

export function countedEn(count: number, one: string, many: string): string {
  return count === 1 ? one : `${count.toLocaleString('en')} ${many}`;
}
