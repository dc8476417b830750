import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useParams } from '../router/router.js';
import { useFactWords } from './words.js';

/** Long enough to type a name, short enough to see it work. */
const TYPING = 350;

interface FieldProps {
  readonly label: string;
  /** The parameter of the address it writes. */
  readonly name: string;
}

/** Filters whose values stand in the address. */
export function Filters({ names, children }: { readonly names: readonly string[]; readonly children: ReactNode }) {
  const [params, change] = useParams();
  const words = useFactWords();
  const isSet = names.some((name) => params.has(name));
  return (
    <form className="filters" onSubmit={(event) => event.preventDefault()}>
      {children}
      {isSet && (
        <button type="button" onClick={() => change(Object.fromEntries(names.map((name) => [name, null])))}>
          {words.clear}
        </button>
      )}
    </form>
  );
}

export function TextField({
  label,
  name,
  suggestions = [],
}: FieldProps & { readonly suggestions?: readonly string[] }) {
  const [params, change] = useParams();
  const given = params.get(name) ?? '';
  const [typed, setTyped] = useState(given);
  const sent = useRef(given);
  const latest = useRef(change);
  latest.current = change;
  const list = useId();
  // Back and forward, or a link, may write it too.
  useEffect(() => {
    if (given !== sent.current) setTyped(given);
    sent.current = given;
  }, [given]);
  useEffect(() => {
    if (typed.trim() === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = typed.trim();
      latest.current({ [name]: typed.trim() });
    }, TYPING);
    return () => clearTimeout(timer);
  }, [typed, name]);
  return (
    <label>
      {label}
      <input
        type="search"
        value={typed}
        maxLength={200}
        autoComplete="off"
        list={suggestions.length > 0 ? list : undefined}
        onChange={(event) => setTyped(event.target.value)}
      />
      {suggestions.length > 0 && (
        <datalist id={list}>
          {suggestions.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </label>
  );
}

export function DayField({ label, name }: FieldProps) {
  const [params, change] = useParams();
  const given = params.get(name) ?? '';
  return (
    <label>
      {label}
      <input type="date" value={given} onChange={(event) => change({ [name]: event.target.value })} />
    </label>
  );
}

export function ChoiceField({
  label,
  name,
  choices,
}: FieldProps & { readonly choices: readonly (readonly [value: string, label: string])[] }) {
  const [params, change] = useParams();
  return (
    <label>
      {label}
      <select value={params.get(name) ?? ''} onChange={(event) => change({ [name]: event.target.value })}>
        {choices.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The parameters of the address that a page knows, for its question to the API. */
export function picked(params: URLSearchParams, names: readonly string[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of names) {
    const value = params.get(name)?.trim();
    if (value) found[name] = value;
  }
  return found;
}
