import type { Comparison } from '../comparison.js';
import { match } from '../match.js';
import { makeTally, type Tally } from '../tally.js';
import { fold } from '../words.js';

/** Same words and same TIMEX3 value. A wrong value is both missed and too much. */
export function scoreTimes({ gold, record, miss }: Comparison): Tally {
  const tally = makeTally();
  const wanted = gold.times ?? [];
  const { found, taken } = match(
    wanted,
    record.times,
    (want, find) => {
      const [a, b] = [fold(find.text), fold(want.text)];
      if (!a.includes(b) && !b.includes(a)) return 0;
      return find.value === want.value ? 1 : 0.5;
    },
    0.5,
  );
  wanted.forEach((want, i) => {
    const at = found.get(i);
    if (at !== undefined && record.times[at].value === want.value) tally.right++;
    else if (want.optional) return;
    else {
      tally.missed++;
      if (at === undefined) miss('time missed', `${want.text} = ${want.value}`);
      else {
        tally.extra++;
        miss('time value', `${want.text} = ${want.value}, found ${record.times[at].value}`);
      }
    }
  });
  if (gold.timesComplete !== false) {
    record.times.forEach((find, j) => {
      if (taken.has(j)) return;
      tally.extra++;
      miss('time extra', `${find.text} = ${find.value}`);
    });
  }
  return tally;
}
