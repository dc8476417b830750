import type { Correction, CorrectionAsk, ReportDetail } from '@cronicar/server/api';
import { useState } from 'react';
import { ApiError, send } from '../api/client.js';
import { queryClient } from '../api/queries.js';
import { currentSettings } from '../settings/settings.js';
import { changeToken, currentToken } from '../settings/token.js';
import { useWords } from '../words/words.js';

/** What a note says that only confirms a fact. */
export const ACCEPTED = 'accepted';

export interface Correcting {
  /** Writes a correction, after asking for the token if there is none yet. */
  readonly write: (ask: CorrectionAsk) => void;
  /** Undoes the newest correction of a fact; without a fact, the newest made on this page. */
  readonly undo: (factId: string | null) => void;
  readonly undoOne: (id: string) => void;
  readonly message: string | null;
  readonly error: unknown;
  readonly isBusy: boolean;
  /** True while the token and a name are to be asked for. */
  readonly asksToken: boolean;
  readonly goOn: () => void;
  readonly cancel: () => void;
}

type Pending = () => Promise<string>;

/** Corrections of one report. */
export function useCorrecting(detail: ReportDetail | undefined): Correcting {
  const { correcting: words } = useWords();
  const [pending, setPending] = useState<Pending | null>(null);
  const [made, setMade] = useState<readonly string[]>([]);
  const [message, setMessage] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);

  const run = async (action: Pending) => {
    if (currentToken() === null || currentSettings().name === '') {
      setPending(() => action);
      return;
    }
    setPending(null);
    setBusy(true);
    setError(null);
    setMessage(null);
    try {
      setMessage(await action());
      await queryClient.invalidateQueries();
    } catch (failure) {
      if (failure instanceof ApiError && failure.status === 401) {
        changeToken(null);
        setPending(() => action);
      }
      setError(failure);
    } finally {
      setBusy(false);
    }
  };

  const undoOne = (id: string) =>
    void run(async () => {
      await send<Correction>('DELETE', `corrections/${encodeURIComponent(id)}`, undefined, {
        by: currentSettings().name,
      });
      setMade((all) => all.filter((one) => one !== id));
      return words.undone;
    });

  return {
    write: (ask) =>
      void run(async () => {
        const correction = await send<Correction>('POST', 'corrections', { ...ask, by: currentSettings().name });
        setMade((all) => [...all, correction.id]);
        return words.done;
      }),
    undo: (factId) => {
      const id = factId === null ? made.at(-1) : newestOf(detail, factId);
      if (id === undefined) setMessage(words.nothingToUndo);
      else undoOne(id);
    },
    undoOne,
    ...{ message, error, isBusy },
    asksToken: pending !== null,
    goOn: () => pending && void run(pending),
    cancel: () => setPending(null),
  };
}

function newestOf(detail: ReportDetail | undefined, factId: string): string | undefined {
  const about = new Set(detail?.remarks[factId]?.corrections?.map(({ id }) => id));
  return detail?.corrections.findLast(({ id, undone }) => undone === null && about.has(id))?.id;
}
