import { Failed } from '../parts/states.js';
import { TokenDialog } from './token-dialog.js';
import type { Writing } from './use-writing.js';

/** What writing asks for and what came of it. */
export function WritingState({ writing: { message, error, dialog } }: { readonly writing: Writing }) {
  return (
    <>
      <div className="notices">
        <p className="toast" role="status">
          {message}
        </p>
        {error !== null && !dialog.isOpen && <Failed error={error} />}
      </div>
      <TokenDialog {...dialog} error={error} />
    </>
  );
}
