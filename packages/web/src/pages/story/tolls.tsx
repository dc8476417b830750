import type { Story } from '@cronicar/server/api';
import { shown } from '../../reading/segments.js';
import { shortDay, timeOfDay } from '../../words/dates.js';
import { useWords } from '../../words/words.js';
import { ReportRef } from './report-ref.js';

/** Counts as they changed from report to report; a count told only once is no series. */
export function Tolls({ story }: { readonly story: Story }) {
  const { story: words, locale } = useWords();
  const series = story.tolls.filter(({ points }) => points.length > 1);
  if (series.length === 0) return null;
  const number = (n: number) => n.toLocaleString(locale);
  return (
    <section>
      <h2>{words.tollsTitle}</h2>
      {series.map(({ toll, unit, country, points }) => (
        <table key={`${toll} ${unit} ${country}`}>
          <caption>
            <b>{words.tolls[toll] ?? toll}</b>
          </caption>
          <tbody>
            {points.map(({ at, report, figure, words: told, low, high }) => (
              <tr key={`${report} ${figure}`}>
                <th scope="row">
                  {shortDay(at, locale)}
                  {timeOfDay(at) && `, ${timeOfDay(at)}`}
                </th>
                <td>
                  <b>{words.series(number(low), number(high))}</b>
                </td>
                <td>
                  <ReportRef story={story} report={report} fact={figure} />: {shown(told)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </section>
  );
}
