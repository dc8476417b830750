/**
 * What a language brings for time expressions: words by class, and rules that say which rows of words are one expression
 * and what kind of thing it says (its sense). Data only; the arithmetic is in `times/`.
 *
 * Pattern language of `match` (compiled by `times/pattern.ts`), over folded atoms of `text/atoms.ts`:
 *   `word`          that word or mark; `azi-noapte` is the three atoms `azi` `-` `noapte`
 *   `{class}`       a word or number of the class, kept as `class`; `{class:name}` keeps it as `name`
 *   `=name:value`   nothing is read; `name` is set to `value`
 *   `(a b|c)`       one of these; `x?` and `(a b)?` may be missing
 *   `<name>`        the macro of that name
 *   `^` `$`         the expression begins or ends here; what stands outside is only context
 *   `!x` `!(a|b)`   what follows must not be this
 *   `"("`           a mark that the pattern language itself uses
 */
import type { PartOfDay, Season, TimeUnit } from './time-units.js';

/** Classes of words that are single atoms. */
export interface TimeWords {
  /** 1 Monday – 7 Sunday, as they stand for one day (`marți`), and with the article (`marțea`: that day or every one). */
  readonly weekday: ReadonlyMap<string, number>;
  readonly weekdayDefinite: ReadonlyMap<string, number>;
  /** Full month names that are nothing else; all names and abbreviations that are months after a day (`mai`, `nov`). */
  readonly month: ReadonlyMap<string, number>;
  readonly monthAfterDay: ReadonlyMap<string, number>;
  /** Month names that are months only where a rule's words say so (`mai`). */
  readonly monthDoubtful: ReadonlyMap<string, number>;
  /** Counted: singular (`an`), plural (`ani`), with the article (`anul`), in the genitive (`anului`), plural with the article (`anii`, `anilor`). */
  readonly unit1: ReadonlyMap<string, TimeUnit>;
  readonly unit: ReadonlyMap<string, TimeUnit>;
  readonly the: ReadonlyMap<string, TimeUnit>;
  readonly of: ReadonlyMap<string, TimeUnit>;
  readonly these: ReadonlyMap<string, TimeUnit>;
  readonly part: ReadonlyMap<string, PartOfDay>;
  readonly partOf: ReadonlyMap<string, PartOfDay>;
  readonly season: ReadonlyMap<string, Season>;
  /** `trecut` -1, `acesta` 0, `viitor` 1; and those that count from what was told last (`precedent`, `următor`). */
  readonly shift: ReadonlyMap<string, number>;
  readonly shiftTold: ReadonlyMap<string, number>;
  /** Demonstratives in front (`acest`). */
  readonly this: ReadonlyMap<string, number>;
  /** `începutul` START … */
  readonly bound: ReadonlyMap<string, string>;
  /** Counting words without a number: `câteva`, `mai`+`multe` go into rules; single atoms only. */
  readonly some: ReadonlyMap<string, number>;
  /** Words before a name of a month or day that make it the name of a street, place, party. */
  readonly namer: ReadonlyMap<string, number>;
  /** Sets in one word: `zilnic` → day. */
  readonly every: ReadonlyMap<string, TimeUnit>;
  /** `anii optzeci` → 8. */
  readonly decade: ReadonlyMap<string, number>;
  /** Hedges in one atom, TIMEX3 mod: `aproximativ` APPROX. */
  readonly hedge: ReadonlyMap<string, string>;
  /** What may be stuck to an hour: `6pm`. */
  readonly clockEnd?: ReadonlyMap<string, number>;
  /** Words for persons, whose `de N ani` is an age. */
  readonly person: ReadonlyMap<string, number>;
}

export type TimeClass =
  | Exclude<keyof TimeWords, 'clockEnd'>
  /** 1–31 in digits. */
  | 'day'
  /** Four digits, or fewer before an era. */
  | 'year'
  | 'eraYear'
  /** Clock with minutes: `18:00`, `18h37`; `18.00` too; an hour with or without minutes, or in words. */
  | 'clock'
  | 'clockDot'
  | 'hour'
  /** Counted number, digits or words, not one; the article that says one. */
  | 'number'
  | 'one'
  | 'ordinal'
  | 'roman'
  | 'fraction'
  /** A date in digits: `03.09.2025`, `2025-09-03`. */
  | 'numeric'
  /** Two digits after an apostrophe or not: `'90`. */
  | 'twoDigits'
  /** One digit, also stuck to a letter (`T4`). */
  | 'digit'
  /** By tag: adjective, adverb or determiner; noun; indefinite plural noun. By its capital: `name`. */
  | 'modifier'
  | 'noun'
  | 'plural'
  | 'name';

export type Sense =
  /** Words that look like a time and are none. */
  | { readonly kind: 'trap' }
  | { readonly kind: 'reference'; readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' }
  /** Days from publication. */
  | { readonly kind: 'day'; readonly days: number; readonly part?: PartOfDay }
  /** A weekday, `shift` in weeks where a rule fixes it. */
  | { readonly kind: 'weekday'; readonly weeks?: number }
  | { readonly kind: 'date' }
  | { readonly kind: 'dayOfMonth' }
  /** `în ultima zi a lunii` */
  | { readonly kind: 'edge'; readonly edge: 'first' | 'last' }
  | { readonly kind: 'nthWeekday' }
  /** From one to the other, or both (`2 și 3 septembrie`). */
  | { readonly kind: 'range' }
  | { readonly kind: 'open'; readonly side: 'from' | 'until' }
  | { readonly kind: 'month' }
  | { readonly kind: 'monthRange' }
  | { readonly kind: 'unit'; readonly shift?: number; readonly unit?: TimeUnit; readonly bound?: string }
  | { readonly kind: 'weekend'; readonly weeks?: number }
  | { readonly kind: 'weekOfMonth' }
  /** `after`: only where another time ends right before (`2019, 2020 și 2021`). */
  | { readonly kind: 'year'; readonly after?: boolean }
  | { readonly kind: 'yearRange' }
  | { readonly kind: 'season' }
  | { readonly kind: 'quarter' }
  | { readonly kind: 'halfYear' }
  | { readonly kind: 'decade' }
  | { readonly kind: 'decadeRange' }
  | { readonly kind: 'centuryRange' }
  | { readonly kind: 'century'; readonly mod?: string }
  | {
      readonly kind: 'holiday';
      readonly month?: number;
      readonly day?: number;
      readonly easter?: number;
      readonly part?: PartOfDay;
      readonly adverbial?: boolean;
    }
  | { readonly kind: 'part'; readonly part?: PartOfDay; readonly days?: number }
  | { readonly kind: 'night' }
  | { readonly kind: 'clock'; readonly mod?: string }
  | { readonly kind: 'clockRange' }
  | { readonly kind: 'midnight' }
  | { readonly kind: 'offset'; readonly from: 'published' | 'told'; readonly direction: -1 | 1 }
  /** `peste cinci ani`: in five years, or longer than five years. */
  | { readonly kind: 'over' }
  | { readonly kind: 'told'; readonly days?: number; readonly unit?: TimeUnit }
  | { readonly kind: 'duration'; readonly mod?: string; readonly some?: boolean; readonly age?: boolean }
  | { readonly kind: 'durationRange'; readonly age?: boolean }
  | { readonly kind: 'set' }
  | { readonly kind: 'weekdaySet' };

export interface TimeRule {
  /** Shown as the reason of the value. */
  readonly name: string;
  readonly match: string | readonly string[];
  readonly sense: Sense;
}

/** Words before an expression that say which way a date without a year or week lies. */
export interface TimeCues {
  /** Up to then: it lies ahead unless told in the past (`până`). */
  readonly ahead: ReadonlySet<string>;
  /** For then: it lies ahead even of a past verb (`pentru`). */
  readonly goal: ReadonlySet<string>;
  /** From then on: ahead of a verb in the present (`începând`). */
  readonly onward: ReadonlySet<string>;
  /** What stands between weekdays that are told in a row (`joi, vineri și sâmbătă`). */
  readonly joiners: ReadonlySet<string>;
  /** Verbs whose object has a day of its own (`a stabilit o ședință joi`), and objects that make such verbs (`a luat în calcul`). */
  readonly scheduling: ReadonlySet<string>;
  /** Verbs of beginning: what they tell of `since` then lies ahead (`încep de vineri`); folded participles of what has been issued. */
  readonly beginning?: ReadonlySet<string>;
  readonly issued?: ReadonlySet<string>;
  readonly schedulingObjects: ReadonlySet<string>;
  /** Of a passive they tell the day that was set (`a fost stabilit pe 15 mai`). */
  readonly schedulingPrepositions: ReadonlySet<string>;
  /** Prepositions that hang a time on a noun (`ședința de luni`, `din 6 octombrie`). */
  readonly attributive: ReadonlySet<string>;
  /** Since then (`de`): it lies behind where the verb is in the present; the second only of a state (`este închis din`). */
  readonly since: ReadonlySet<string>;
  readonly sinceState: ReadonlySet<string>;
  /** Before then: ahead of what is told (`înainte de`, `înaintea`). */
  readonly before: ReadonlySet<string>;
  /** Prepositions and nouns that may stand between a cue and the expression (`la`, `data`). */
  readonly between: ReadonlySet<string>;
  /** Lemmas and participles that look ahead: `așteptat`, `programat`, `prevăzut`, `urmează`. */
  readonly planned: ReadonlySet<string>;
  /** Lemmas of verbs that take a length of time as object (`dura`). */
  readonly lasting: ReadonlySet<string>;
  /** Endings of finite past forms that are the same in the present (`expiră`), where news means the present. */
  readonly presentEndings: readonly string[];
  /** Auxiliaries of future and past where no clause is known. */
  readonly futureWords: ReadonlySet<string>;
  readonly pastWords: ReadonlySet<string>;
  readonly conditionalWords: ReadonlySet<string>;
}

export interface TimeRules {
  readonly words: TimeWords;
  readonly macros: Readonly<Record<string, string>>;
  readonly rules: readonly TimeRule[];
  readonly cues: TimeCues;
  /** Holiday Easter: which church's. */
  readonly easter: 'east' | 'west';
  /** Months and days are written with a capital (`Wednesday`), so that one says nothing of a name. */
  readonly capitals?: boolean;
}
