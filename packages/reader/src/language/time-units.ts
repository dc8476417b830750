/** Units of time, parts of the day and seasons, as TIMEX3 knows them. */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'halfYear'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'
  | 'while';
export type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI';
export type Season = 'SP' | 'SU' | 'FA' | 'WI';
