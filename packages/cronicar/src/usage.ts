import { CommanderError } from 'commander';
import type { Words } from './words/words.js';

/** A command that can't be understood; its message is already in the user's language. */
export class UsageError extends Error {}

/** Commander words its errors in English; what they are about is taken out of them and worded anew. */
export function usageMessage(error: CommanderError | UsageError, { usage }: Words): string {
  if (!(error instanceof CommanderError)) return error.message;
  const about = /'([^']{1,200})'/.exec(error.message)?.[1] ?? '';
  const meant = /Did you mean (?:one of )?([^?]{1,200})\?/.exec(error.message)?.[1];
  return [wording(error, about, usage), meant ? usage.didYouMean(meant) : ''].filter(Boolean).join('. ');
}

function wording(error: CommanderError, about: string, usage: Words['usage']): string {
  switch (error.code) {
    case 'commander.unknownOption':
      return usage.unknownOption(about);
    case 'commander.unknownCommand':
      return usage.unknownCommand(about);
    case 'commander.optionMissingArgument':
      return usage.missingValue(about.split(' ')[0]);
    case 'commander.missingArgument':
      return about === 'files' ? usage.missingFiles : usage.missingArgument(about);
    default:
      return usage.other(error.message.replace(/^error: /, ''));
  }
}
