import { type Input, type Item, readInput } from '@cronicar/intake';
import { READABLE } from './readable.js';
import type { IntakeSettings } from './settings.js';

/** One thing found in one of the inputs. */
export interface Step {
  readonly input: Input;
  readonly item: Item;
  /** Of the reports of this input, from 1; 0 for what is no report. */
  readonly number: number;
  /** The last of its input: an item of none. */
  readonly last?: boolean;
}

/** Everything in all inputs, in order, as it is needed. */
export async function* stepsOf(
  inputs: readonly Input[],
  settings: IntakeSettings,
  more: {
    readonly keepOthers?: boolean;
    readonly from?: (input: Input) => Parameters<typeof readInput>[1]['from'];
  } = {},
): AsyncIterable<Step> {
  for (const input of inputs) {
    let reports = 0;
    const { date, outlet, language, columns, guess } = settings;
    const options = {
      date,
      outlet,
      language,
      columns,
      guess,
      readable: READABLE,
      keepOthers: more.keepOthers,
      from: more.from?.(input),
    };
    for await (const item of readInput(input, options))
      yield { input, item, number: item.kind === 'report' ? ++reports : 0 };
  }
}
