import type { RecordStatement } from '@cronicar/reader';
import type { Comparison } from '../comparison.js';
import type { GoldStatement } from '../gold.js';
import { match } from '../match.js';
import { countAttribute, makeTally, type Tally } from '../tally.js';
import { overlap } from '../words.js';

const CONTENT_OVERLAP = 0.6;

/** Statements by the words of their content; `attribution` asks for the right speaker too. */
export function scoreStatements(comparison: Comparison): { statements: Tally; attribution: Tally } {
  const { gold, record, cut, denotes, nameOf, miss } = comparison;
  const statements = makeTally();
  const attribution = makeTally();
  const wanted = gold.statements ?? [];
  const finds = record.statements.map((statement) => ({ statement, words: statement.content.map(cut).join(' ') }));
  const { found, taken } = match(wanted, finds, (want, find) => overlap(contentOf(want), find.words), CONTENT_OVERLAP);
  wanted.forEach((want, i) => {
    const at = found.get(i);
    if (at === undefined) {
      if (want.optional) return;
      statements.missed++;
      attribution.missed++;
      miss('statement missed', `${want.speaker}: ${contentOf(want)}`);
      return;
    }
    const { statement } = finds[at];
    statements.right++;
    if (denotes(statement.speaker, want.speaker)) attribution.right++;
    else {
      attribution.missed++;
      attribution.extra++;
      miss('speaker wrong', `${nameOf(statement.speaker)}, not ${want.speaker}: ${contentOf(want)}`);
    }
    countAttributes(comparison, statements, statement, want);
  });
  finds.forEach(({ statement, words }, j) => {
    if (taken.has(j)) return;
    statements.extra++;
    attribution.extra++;
    miss('statement extra', `${nameOf(statement.speaker)}: ${words}`);
  });
  return { statements, attribution };
}

function countAttributes(comparison: Comparison, tally: Tally, statement: RecordStatement, want: GoldStatement): void {
  const { denotes, nameOf, miss } = comparison;
  if (want.form) {
    countAttribute(tally, 'form', want.form === statement.form);
    if (want.form !== statement.form) miss('form', `${statement.form}, not ${want.form}: ${contentOf(want)}`);
  }
  if (want.act) {
    countAttribute(tally, 'act', want.act.includes(statement.act));
    if (!want.act.includes(statement.act))
      miss('act', `${statement.act}, not ${want.act.join('/')}: ${contentOf(want)}`);
  }
  if (want.via) {
    const all = want.via.every((name) => statement.via.some((id) => denotes(id, name)));
    const right = all && (want.via.length > 0 || statement.via.length === 0);
    countAttribute(tally, 'via', right);
    if (!right)
      miss(
        'via',
        `${statement.via.map(nameOf).join(', ') || 'none'}, not ${want.via.join(', ') || 'none'}: ${contentOf(want)}`,
      );
  }
  if (want.addressees) {
    const all = want.addressees.every((name) => statement.addressees.some((id) => denotes(id, name)));
    countAttribute(tally, 'addressees', all);
    if (!all)
      miss(
        'addressees',
        `${statement.addressees.map(nameOf).join(', ') || 'none'}, not ${want.addressees.join(', ')}: ${contentOf(want)}`,
      );
  }
}

function contentOf(want: GoldStatement): string {
  return typeof want.content === 'string' ? want.content : want.content.join(' ');
}
