/** Rows of the tag table, all of one shape: what asks a tag for a field does so for every word. */
import type { Morph } from '../doc.js';

/**
 * The row with some fields in place of its own. Written field by field: rows put together by spreading differ in shape by what was
 * spread, and with more than four shapes an engine looks each field up by its name.
 */
export function morphRow(row: Morph, changed: Partial<Morph> = {}): Morph {
  return {
    tag: changed.tag ?? row.tag,
    upos: changed.upos ?? row.upos,
    number: changed.number ?? row.number,
    gender: changed.gender ?? row.gender,
    person: changed.person ?? row.person,
    case: changed.case ?? row.case,
    definite: changed.definite ?? row.definite,
    verbForm: changed.verbForm ?? row.verbForm,
    tense: changed.tense ?? row.tense,
    mood: changed.mood ?? row.mood,
    pronoun: changed.pronoun ?? row.pronoun,
    clitic: changed.clitic ?? row.clitic,
  };
}
