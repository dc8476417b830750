import type { RecordFigure } from '@cronicar/reader';
import type { Words } from '../words/words.js';
import { clean } from './clean.js';
import { columns, wrap } from './lines.js';
import type { Sheet } from './sheet.js';

const WORDS_COLUMN = 44;
/** The least that a plural can mean. */
const FEWEST = 2;

/** Figures: the words, and what they amount to. */
export function figureLines(sheet: Sheet): string[] {
  const column = Math.min(WORDS_COLUMN, Math.floor(sheet.width / 2));
  return sheet.record.figures.flatMap((figure) => {
    const value = [amount(figure, sheet.words)];
    if (figure.of) value.push(sheet.words.page.of(clean(figure.of)));
    if (figure.sources.length > 0)
      value.push(sheet.words.page.source(sheet.names(figure.sources), figure.sources.length > 1));
    return [
      ...columns(sheet.quoted(figure.span), wrap(value.join(' · '), sheet.width - column), '  ', column),
      ...sheet.reason(figure, figure.span, ' '.repeat(column)),
    ];
  });
}

/** `more than 120 people`, `2,000–9,999 soldiers`. */
function amount(figure: RecordFigure, words: Words): string {
  const { value, min, max, hedge } = figure;
  const unit = clean(figure.unit ?? '');
  const last = max ?? value ?? min;
  if (last === null) return unit;
  // "Several" with no upper bound says no number: the least it can mean is not printed as if it had been counted.
  if (hedge === 'several' && value === null && max === null && last <= FEWEST)
    return `${words.hedges[hedge]} ${unit}`.trim();
  const range = min !== null && max !== null && min !== max;
  const digits = range ? `${grouped(min, words)}–${grouped(max, words)}` : grouped(value ?? min ?? last, words);
  const counted = unit === '' ? digits : unit === '%' ? `${digits}%` : words.counted(digits, last, unit);
  return range ? counted : `${words.hedges[hedge]} ${counted}`.trim();
}

function grouped(amount: number, words: Words): string {
  const [whole, part] = Math.abs(amount).toString().split('.');
  // What JavaScript writes with an exponent is no number to group.
  const groups = /^\d{4,}$/.test(whole) ? whole.replace(/\B(?=(?:\d{3})+$)/g, words.thousands) : whole;
  return (amount < 0 ? '−' : '') + (part === undefined ? groups : `${groups}${words.decimal}${part}`);
}
