/** Pieces that several Romanian rules share; the pattern language is described in `language/times.ts`. */
export const macros: Readonly<Record<string, string>> = {
  // `2024`, `din 2024`, `al anului trecut`, `a acestui an`, `a.c.`
  yearRef: `,? (din|al|a|ale|de|in|,)? ((anul|anului|anii)? {year} | (anul|anului|an) {shift:yearShift} | (anul|anului) {shiftTold:yearTold} |
    {this:yearShift} an | lui {year} | acelasi =yearTold:0 an) | a . c . ? =yearShift:0`,
  year2Ref: `,? (din|al|a|ale)? ((anul|anului)? {year:year2} | (anul|anului) {shift:yearShift} | {this:yearShift} an)`,
  monthName: `(luna|lunii)? {month} | (luna|lunii) {monthDoubtful:month} | lui ({month}|{monthDoubtful:month} !{modifier})`,

  dayPart: `(in|spre|de)? {part} | - {part} | la ({part}|amiaza) | la primele ore (ale diminetii)? =part:MO | in zori =part:MO |
    (spre|in|la)? dupa - ? (amiaza|amiezii|masa) =part:AF | (in|la)? orele (diminetii =part:MO|serii =part:EV|dupa-amiezii =part:AF) |
    in cursul {partOf:part} | in (timpul|miezul) noptii =part:NI | la ora pranzului =part:MI | in jurul pranzului =part:MI |
    tarziu =part:NI | (in|la) {part}`,
  // `, la ora 10:00 (ora locală)`
  clockTail: `,? (incepand cu|incepand de la|de la|la|pe la|pentru|in jurul =mod:APPROX|in jur de =mod:APPROX|dupa =mod:AFTER|pana la|inainte de =mod:BEFORE|din jurul =mod:APPROX)?
    (aproximativ =mod:APPROX)? (ora|orele|orei|orelor) (locale|locala)? {hour} <clockPart>? <zone>? |
    ,? (de la|la) {clockDot:hour} <zone>? | ,? {clock:hour} <zone>?`,
  clockPart: `fix | precis | si jumatate =half:1 | ,? (de)? {part} | (ale)? {partOf:part} | dupa - ? (amiaza|amiezii|masa) =part:AF`,
  zone: `,? "("? (gmt|utc) =zone:Z ")"? | ,? "("? (ora|orei) (locala|locale|{name}) {name}? ")"? | "(" (ora|orei) ({name}|oficiala) {name}? ")"`,
  tail: `,? <dayPart> (<clockTail>)? | <clockTail>`,

  dayMonth: `({day}|intai =day:1|1 -? (iu|ul) =day:1) {monthAfterDay:month} (<yearRef>)?`,
  numericOrDay: `{numeric}|<dayMonth>`,

  hedge: `{hedge:mod} | (cel|pe) putin =mod:EQUAL_OR_MORE | cel mult =mod:EQUAL_OR_LESS | mai (mult|bine) de =mod:MORE_THAN | mai putin de =mod:LESS_THAN |
    in jur de =mod:APPROX | putin (peste|mai mult de) =mod:MORE_THAN | pana la =mod:EQUAL_OR_LESS | (doar|numai|abia|exact|fix|taman)`,
  // `zece zile`, `o jumătate de oră`, `doi ani și jumătate`, `trei sferturi de oră`
  length: `{number:amount} de? {unit} (si jumatate =half:1)? | {one:amount} {unit1:unit} (si jumatate =half:1)? |
    {one}? {fraction:amount} de {unit1:unit} | {number:times} {fraction:amount} de {unit1:unit} | {one:amount} {unit1:unit} si {one}? {fraction:more}`,
  length2: `{number:amount2} de? {unit:unit2} | {one:amount2} {unit1:unit2}`,
  length3: `{number:amount3} de? {unit:unit3} | {one:amount3} {unit1:unit3}`,
  someLength: `{some} {unit} | mai (multe|multi) {unit} | (zeci|sute|mii) (bune)? de {unit} | (multi|multe) {unit}`,
  centuryNumber: `(al)? {roman:century} (- lea)? | (al)? {number:century} (- lea)? | {ordinal:century}`,
  century2Number: `(al)? {roman:century2} (- lea)? | (al)? {number:century2} (- lea)? | {ordinal:century2}`,
  christ: `(i . (hr|h|c|chr|en) . ? | i . e . n . ? | inainte de hristos) =era:BC | (d . (hr|h|c|chr) . ? | e . n . ? | dupa hristos) =era:AD`,
};
