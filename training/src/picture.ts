/**
 * Draws what `cronicar read` prints for a bundled report as `docs/read.svg`, colours as a terminal shows them, so that
 * the picture in the README is always of a real run: `npm run picture`.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../../', import.meta.url);
const LINES = 64;
const COLUMNS = 100;
const CELL = { width: 8.43, height: 19 };

const COLOURS: Readonly<Record<string, string>> = {
  30: '#1f2328',
  31: '#b3261e',
  32: '#1a7f37',
  33: '#9a6700',
  34: '#0b57d0',
  35: '#8250df',
  36: '#0e7490',
  90: '#6e7781',
  37: '#57606a',
};

const ESCAPE = '\u001b';
const SGR = new RegExp(`(${ESCAPE}\\[[0-9;]*m)`);

interface Style {
  readonly bold: boolean;
  readonly dim: boolean;
  readonly italic: boolean;
  readonly colour: string;
}

const PLAIN: Style = { bold: false, dim: false, italic: false, colour: '#1f2328' };

const command = fileURLToPath(new URL('packages/cronicar/bin/cronicar.js', ROOT));
const report = fileURLToPath(new URL('examples/acord-energie.txt', ROOT));
const printed = execFileSync(
  process.execPath,
  [command, 'read', '--color', '--ui', 'en', '--width', String(COLUMNS), report],
  {
    encoding: 'utf8',
  },
);
const lines = printed.trimEnd().split('\n').slice(0, LINES);
writeFileSync(new URL('docs/read.svg', ROOT), draw(lines));
console.log(`docs/read.svg: ${lines.length} lines`);

function draw(rows: readonly string[]): string {
  const width = Math.ceil(COLUMNS * CELL.width + 32);
  const height = rows.length * CELL.height + 32;
  const text = rows.map((row, at) => `<text x="16" y="${30 + at * CELL.height}">${spans(row)}</text>`).join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="cronicar read">
<rect width="100%" height="100%" rx="8" fill="#fbfaf7"/>
<g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14" xml:space="preserve">
${text}
</g>
</svg>
`;
}

/** One line with its SGR sequences as tspans. */
function spans(row: string): string {
  let style = PLAIN;
  let result = '';
  for (const part of row.split(SGR)) {
    if (part.startsWith(`${ESCAPE}[`)) style = restyled(style, part.slice(2, -1));
    else if (part !== '') result += `<tspan${attributes(style)}>${escaped(part)}</tspan>`;
  }
  return result;
}

function restyled(style: Style, codes: string): Style {
  let next = style;
  for (const code of codes === '' ? ['0'] : codes.split(';')) {
    if (code === '0') next = PLAIN;
    else if (code === '1') next = { ...next, bold: true };
    else if (code === '2') next = { ...next, dim: true };
    else if (code === '3') next = { ...next, italic: true };
    else if (code === '22') next = { ...next, bold: false, dim: false };
    else if (code === '23') next = { ...next, italic: false };
    else if (code === '39') next = { ...next, colour: PLAIN.colour };
    else if (COLOURS[code]) next = { ...next, colour: COLOURS[code] };
  }
  return next;
}

function attributes({ bold, dim, italic, colour }: Style): string {
  const fill = dim ? '#6e7781' : colour;
  return `${fill === PLAIN.colour ? '' : ` fill="${fill}"`}${bold ? ' font-weight="700"' : ''}${italic ? ' font-style="italic"' : ''}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
