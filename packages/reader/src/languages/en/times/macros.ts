/** Pieces that several English rules share; the pattern language is described in `language/times.ts`. */
export const macros: Readonly<Record<string, string>> = {
  yearRef: `,? of? {year} | {shift:yearShift} year | {this:yearShift} year`,
  dayMonth: `{monthAfterDay:month} . ? {day} (st|nd|rd|th)? (<yearRef>)? | the? {day} (st|nd|rd|th)? of? {monthAfterDay:month} (<yearRef>)?`,
  tail: `{part} | (in|at) the? {part}`,
  length: `{number:amount} -? {unit} | {one:amount} {unit1:unit}`,
};
