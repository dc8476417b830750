/** How long and how much a host may answer. Times in milliseconds, sizes in bytes. */
export interface Limits {
  /** Until the connection stands, TLS included. */
  readonly connect: number;
  /** Until the headers are there: name, connection and all. */
  readonly headers: number;
  /** One request with its whole body; each redirect is a request of its own. */
  readonly whole: number;
  /** Most redirects followed. */
  readonly redirects: number;
  readonly headerBytes: number;
  /** Of the body as it comes over the wire. */
  readonly wireBytes: number;
  /** Of the body when unpacked. */
  readonly bytes: number;
}

export const LIMITS: Limits = {
  connect: 10_000,
  headers: 20_000,
  whole: 60_000,
  redirects: 5,
  headerBytes: 32 * 1024,
  wireBytes: 8_000_000,
  bytes: 16_000_000,
};
