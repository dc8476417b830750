/** What comes in: one dated report. */
export interface Report {
  /** Stable id if the input brings one; else the record uses a content hash. */
  readonly id?: string | null;
  /** The words, as they came. `read` brings them to normal form (NFC, LF) and all offsets refer to that form. */
  readonly text: string;
  /** ISO 8601 date or date-time with offset: the anchor for relative dates. */
  readonly published: string;
  /** BCP 47 tag; identified from the text by the caller if not given. */
  readonly language?: string | null;
  readonly title?: string | null;
  readonly outlet?: string | null;
  readonly url?: string | null;
  readonly author?: string | null;
}
