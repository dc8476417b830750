/**
 * Whom people and bodies act for where no word of theirs says it: in a report that is about one state alone, a body that
 * every state has is that state's, and a person with a name of the home state is at home. Always marked as inferred.
 */
import type { Draft } from './book.js';
import type { State } from './discourse.js';
import { settingOf } from './scene.js';

const REASON = 'setting of the report';

export function settleCountries(state: State): void {
  const setting = settingOf(state);
  if (setting === '') return;
  const { rules } = state.ctx;
  for (const draft of state.book.drafts) {
    if (draft.country !== '' || draft.mentions.length === 0 || draft.world !== null || !draft.named) continue;
    const fits =
      draft.kind === 'person'
        ? setting === rules.home && rules.isHomeName(rules.plain(draft.name))
        : draft.kind === 'organization' && isStateBody(draft) && ownWords(state, draft);
    if (!fits) continue;
    draft.country = setting;
    draft.inferred.country = REASON;
  }
}

/** Sectors of bodies that are one state's. */
const DOMESTIC: ReadonlySet<string> = new Set(['GOV', 'LEG', 'PTY', 'JUD', 'COP', 'MIL', 'EDU', 'MED', 'LAB', 'CVL']);
const DOMESTIC_FAMILIES: ReadonlySet<string> = new Set(['council', 'committee']);

function isStateBody({ family, sector }: Draft): boolean {
  return DOMESTIC_FAMILIES.has(family) || (family !== '' && sector !== null && DOMESTIC.has(sector));
}

/** Its name is made of words of this language, none of which says that it is of many states. */
function ownWords({ ctx }: State, draft: Draft): boolean {
  const words = draft.name.split(' ').map(ctx.rules.plain);
  if (words.length < 2 || !ctx.rules.nouns.has(words[0] ?? '')) return false;
  return !words.some((word) => ctx.rules.international.has(ctx.rules.stem(word)));
}
