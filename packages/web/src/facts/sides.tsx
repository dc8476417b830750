import { Who } from './who.js';
import { useFactWords } from './words.js';

interface SidesProps {
  readonly event: {
    readonly type: string;
    readonly actors: readonly { readonly name: string }[];
    readonly recipients: readonly { readonly name: string }[];
  };
}

/** `: A → B`, and that nobody is named who does it; what befalls somebody (types beyond PLOVER) has no doer to name. */
export function Sides({ event: { type, actors, recipients } }: SidesProps) {
  const words = useFactWords();
  const isDone = actors.length > 0 || !type.startsWith('+');
  if (!isDone && recipients.length === 0) return null;
  return (
    <>
      {': '}
      {actors.length > 0 ? <Who entities={actors} /> : isDone && <span>{words.nobody}</span>}
      {isDone && recipients.length > 0 && ' → '}
      <Who entities={recipients} />
    </>
  );
}
