/** Tokens as columns, and what kinds there are. */
export const WORD = 0;
export const PUNCTUATION = 1;
/** `.`, `?!`, `…`. */
export const TERMINATOR = 2;
/** A word that carries its own full stop and never ends a sentence, and one that may. */
export const ABBREVIATION = 3;
export const ABBREVIATION_OR_END = 4;
/** Dotted acronyms and initials. */
export const ACRONYM = 5;

export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly stop: Int32Array;
  readonly kind: Uint8Array;
}

/** Columns that grow; a class because its three arrays must grow together. */
export class TokenSink {
  private count = 0;
  private start: Int32Array;
  private stop: Int32Array;
  private kind: Uint8Array;

  constructor(capacity: number) {
    this.start = new Int32Array(capacity + 16);
    this.stop = new Int32Array(capacity + 16);
    this.kind = new Uint8Array(capacity + 16);
  }

  add(start: number, stop: number, kind: number): void {
    if (this.count === this.start.length) this.grow();
    this.start[this.count] = start;
    this.stop[this.count] = stop;
    this.kind[this.count++] = kind;
  }

  tokens(): Tokens {
    const { count } = this;
    return {
      count,
      start: this.start.slice(0, count),
      stop: this.stop.slice(0, count),
      kind: this.kind.slice(0, count),
    };
  }

  private grow(): void {
    const start = new Int32Array(this.count * 2);
    const stop = new Int32Array(this.count * 2);
    const kind = new Uint8Array(this.count * 2);
    start.set(this.start);
    stop.set(this.stop);
    kind.set(this.kind);
    [this.start, this.stop, this.kind] = [start, stop, kind];
  }
}

/** Adds a token and returns its end. */
export function emit(sink: TokenSink, start: number, stop: number, kind: number = WORD): number {
  sink.add(start, stop, kind);
  return stop;
}
