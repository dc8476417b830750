import { describe, expect, it } from 'vitest';
import { englishTimesOf } from '../../../../test/english-doc.js';

// 3 September 2025 is a Wednesday
describe('English days', () => {
  it.each([
    ['The minister arrived in Oslo on Tuesday.', ['Tuesday = 2025-09-02']],
    ['The two sides will meet on Friday.', ['Friday = 2025-09-05']],
    ['The mayor said Monday that the bridge was safe.', ['Monday = 2025-09-01']],
    ['The strike is due to begin on Thursday.', ['Thursday = 2025-09-04']],
    ['A vote is scheduled for Sunday.', ['Sunday = 2025-09-07']],
    ['Police broke up the crowd late on Sunday.', ['late on Sunday = 2025-08-31TEV']],
    ['Police used tear gas to break up a rally in Oslo late on Sunday.', ['late on Sunday = 2025-08-31TEV']],
    ['The union vowed to hold a rally on Friday.', ['Friday = 2025-09-05']],
    ['The depot burned early Monday.', ['early Monday = 2025-09-01TMO']],
    ['He was arrested on Tuesday night.', ['Tuesday night = 2025-09-02TNI']],
    ['He was arrested on the night of August 30.', ['the night of August 30 = 2025-08-30TNI']],
    ['The court ruled on Sept. 2.', ['Sept. 2 = 2025-09-02']],
    ['The court ruled on 2 September 2024.', ['2 September 2024 = 2024-09-02']],
    ['The court ruled on March 3, 2021.', ['March 3, 2021 = 2021-03-03']],
    ['Talks will resume on Sept. 12.', ['Sept. 12 = 2025-09-12']],
    ['The bank opened yesterday.', ['yesterday = 2025-09-02']],
    ['Shots were heard last night.', ['last night = 2025-09-02TNI']],
    ['She will speak tomorrow morning.', ['tomorrow morning = 2025-09-04TMO']],
    ['They met last Friday.', ['last Friday = 2025-08-29']],
    ['They will meet next Tuesday.', ['next Tuesday = 2025-09-09']],
    ['The shop closes every Monday.', ['every Monday = XXXX-WXX-1']],
  ])('%s', (text, expected) => expect(englishTimesOf(text)).toEqual(expected));
});

describe('English clocks', () => {
  it.each([
    ['The drone fell at 5:30 a.m. local time.', ['5:30 a.m. local time = 2025-09-03T05:30']],
    ['The drone fell at about 5:30 a.m. on Tuesday.', ['about 5:30 a.m. on Tuesday = 2025-09-02T05:30 (APPROX)']],
    ['The drone fell at 6pm on Tuesday.', ['6pm on Tuesday = 2025-09-02T18:00']],
    ['The train left at 14:30 GMT on Monday.', ['14:30 GMT on Monday = 2025-09-01T14:30Z']],
    ['The train left on Monday at 8 p.m.', ['Monday at 8 p.m. = 2025-09-01T20:00']],
    ['The sirens went off shortly after midnight.', ['midnight = 2025-09-03T00:00']],
  ])('%s', (text, expected) => expect(englishTimesOf(text)).toEqual(expected));
});

describe('English periods', () => {
  it.each([
    ['The plant shut last month.', ['last month = 2025-08']],
    ['The plant will shut next year.', ['next year = 2026']],
    ['The plant has been shut since September last year.', ['September last year = 2024-09']],
    ['The plant will open next May.', ['next May = 2026-05']],
    ['The plant opened in May.', ['May = 2025-05']],
    ['It may rain in the valley.', []],
    ['The plant will open by the end of the year.', ['the end of the year = 2025 (END)']],
    ['The plant will open by the end of March.', ['the end of March = 2026-03 (END)']],
    ['The plant opened in early June.', ['early June = 2025-06 (START)']],
    ['The plant opened in mid-July.', ['mid-July = 2025-07 (MID)']],
    ['Late last year the plant closed.', ['Late last year = 2024 (END)']],
    ['The plant opened in November 2023.', ['November 2023 = 2023-11']],
    ['The plant opened in 2014.', ['2014 = 2014']],
    ['The plant opened in December, 2000.', ['December, 2000 = 2000-12']],
    ['The plant had 2,000 workers.', []],
    ['The plant grew in the second quarter.', ['the second quarter = 2025-Q2']],
    ['The plant grew in the 1990s.', ['the 1990s = 199']],
    ['The plant closed over the weekend.', ['the weekend = 2025-W35-WE']],
    ['The plant closed this week.', ['this week = 2025-W36']],
    ['The plant opened last summer.', ['last summer = 2024-SU']],
    ['The plant opened on the first day of September.', ['the first day of September = 2025-09-01']],
    ['The war lasted from 2003 to 2011.', ['from 2003 to 2011 = 2003/2011']],
  ])('%s', (text, expected) => expect(englishTimesOf(text)).toEqual(expected));
});

describe('English lengths', () => {
  it.each([
    ['The mine closed two weeks ago.', ['two weeks ago = 2025-08-20']],
    ['The mine closed three months ago.', ['three months ago = 2025-06']],
    ['The closure will last 30 days.', ['30 days = P30D']],
    ['He was jailed for seven years.', ['seven years = P7Y']],
    ['A six-month truce was signed.', ['six-month = P6M']],
    ['They waited half an hour.', ['half an hour = PT30M']],
    ['He spent the past two years abroad.', ['the past two years = P2Y']],
    ['They meet twice a week.', ['twice a week = P1W']],
    ['A 15-year-old boy was hurt.', []],
    ['The company recently changed its name.', ['recently = PAST_REF']],
  ])('%s', (text, expected) => expect(englishTimesOf(text)).toEqual(expected));
});
