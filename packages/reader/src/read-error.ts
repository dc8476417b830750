export type ReadErrorCode = 'text-empty' | 'text-too-long' | 'published-invalid' | 'language-unsupported';

/** Why a report can't be read: a code for the faces to word, and what was found. */
export class ReadError extends Error {
  constructor(
    readonly code: ReadErrorCode,
    readonly found: string,
  ) {
    super(`${code}: ${found}`);
    this.name = 'ReadError';
  }
}
