/**
 * The fields of each line of a table whose columns are parted by `|`. Empty lines and lines that begin with `#` say
 * nothing.
 */
export function tableRows(text: string): string[][] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('|').map((field) => field.trim()));
}
