import type { Correction, CorrectionAsk, ReportDetail } from '@cronicar/server/api';
import { useState } from 'react';
import { send } from '../api/client.js';
import { currentSettings } from '../settings/settings.js';
import { useWords } from '../words/words.js';
import { useWriting, type Writing } from './use-writing.js';

/** What a note says that only confirms a fact. */
export const ACCEPTED = 'accepted';

export interface Correcting {
  readonly writing: Writing;
  readonly write: (ask: CorrectionAsk) => void;
  /** Undoes the newest correction of a fact; without a fact, the newest made on this page. */
  readonly undo: (factId: string | null) => void;
  readonly undoOne: (id: string) => void;
}

/** Corrections of one report. */
export function useCorrecting(detail: ReportDetail): Correcting {
  const { correcting: words } = useWords();
  const writing = useWriting();
  const [made, setMade] = useState<readonly string[]>([]);
  const undoOne = (id: string) =>
    writing.run(async () => {
      await send<Correction>('DELETE', `corrections/${encodeURIComponent(id)}`, undefined, {
        by: currentSettings().name,
      });
      setMade((all) => all.filter((one) => one !== id));
      return words.undone;
    });
  return {
    writing,
    write: (ask) =>
      writing.run(async () => {
        const correction = await send<Correction>('POST', 'corrections', { ...ask, by: currentSettings().name });
        setMade((all) => [...all, correction.id]);
        return words.done;
      }),
    undo: (factId) => {
      const id = factId === null ? made.at(-1) : newestOf(detail, factId);
      if (id === undefined) writing.say(words.nothingToUndo);
      else undoOne(id);
    },
    undoOne,
  };
}

function newestOf({ remarks, corrections }: ReportDetail, factId: string): string | undefined {
  const about = new Set(remarks[factId]?.corrections?.map(({ id }) => id));
  return corrections.findLast(({ id, undone }) => undone === null && about.has(id))?.id;
}
