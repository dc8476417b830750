/** Pieces that several English rules share; the pattern language is described in `language/times.ts`. */
export const macros: Readonly<Record<string, string>> = {
  // `, 2024`, `of 2024`, `last year`, `of this year`, `the same year`
  yearRef: `,? (of|in)? {year} | ,? (of)? (the)? {shift:yearShift} year | (of)? {this:yearShift} year | (of)? the {shiftTold:yearTold} year |
    (of)? (the|that) same =yearTold:0 year | of that =yearTold:0 year`,
  // without `, 2024` behind a month alone: `In March, 2000 people …`
  monthYear: `(of|in)? {year} | (of)? (the)? {shift:yearShift} year | (of)? {this:yearShift} year | of the {shiftTold:yearTold} year | (of)? the same =yearTold:0 year`,
  monthName: `({month}|{monthDoubtful:month})`,
  ending: `(st|nd|rd|th)`,
  dayMonth: `{monthAfterDay:month} . ? {day} <ending>? (<yearRef>)? | (the)? {day} <ending>? (day)? of? {monthAfterDay:month} (<yearRef>)?`,

  meridiem: `(a . m . ?|am) =part:MO | (p . m . ?|pm) =part:AF`,
  zone: `,? "("? (gmt|utc) =zone:Z ")"? | ,? "("? (local|{name}) time ")"? | ,? "("? (est|edt|et|cet|cest|bst|ist|msk|pst|pdt|eet|eest) ")"?`,
  // `5:30 a.m. local time`, `6pm GMT`, `10 o'clock in the morning`, `14:30`
  clockTime: `{hour} (<meridiem>) <zone>? | {clock} <zone>? | {hour} o' ?clock <zone>? | {hour} o ' clock <zone>?`,
  about: `(about|around|approximately|roughly|nearly|almost) =mod:APPROX | shortly after =mod:AFTER | just after =mod:AFTER | after =mod:AFTER | just before =mod:BEFORE | shortly before =mod:BEFORE | before =mod:BEFORE`,

  dayPart: `{part} | (in|at|during|overnight) the? {part} | (early|late)? in the {part} | overnight =part:NI | at (noon|midday) =part:MI`,
  early: `(early|earlier) =part:MO | late =part:EV`,
  tail: `,? (at|from|by|until)? (<about>)? <clockTime> | <dayPart> (,? (at|from|by)? (<about>)? <clockTime>)?`,

  hedge: `{hedge:mod} | at least =mod:EQUAL_OR_MORE | at most =mod:EQUAL_OR_LESS | (no )? more than =mod:MORE_THAN | less than =mod:LESS_THAN |
    fewer than =mod:LESS_THAN | up to =mod:EQUAL_OR_LESS | (just|only|exactly|well) (over =mod:MORE_THAN|under =mod:LESS_THAN)? | close to =mod:APPROX`,
  // `ten days`, `a year and a half`, `two-and-a-half years`, `half an hour`, `a six-month`
  length: `{number:amount} -? {unit} (and a half =half:1)? | {number:amount} - {unit1:unit} | {one:amount} {unit1:unit} (and a half =half:1)? |
    {fraction:amount} {one} {unit1:unit} | {number:amount} and a half =half:1 {unit} | one =amount:1 {unit1:unit}`,
  length2: `{number:amount2} {unit:unit2} | {one:amount2} {unit1:unit2}`,
  someLength: `(a few|several|many|some|a couple of|a number of|dozens of|tens of|hundreds of|thousands of|countless|recent|a handful of) {unit}`,
  centuryNumber: `{ordinal:century}`,
};
