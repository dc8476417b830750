import enUrl from '@cronicar/reader/resources/en.bin?url';
import placesUrl from '@cronicar/reader/resources/places.txt?url';
import roUrl from '@cronicar/reader/resources/ro.bin?url';

const CACHE = 'cronicar-language';
const WEIGHTS = { ro: roUrl, en: enUrl } as const;

/** BCP 47 code of a language that can be read here. */
export type Readable = keyof typeof WEIGHTS;

export const READABLE = Object.keys(WEIGHTS) as readonly Readable[];

type Progress = (loaded: number, all: number) => void;

/**
 * Weights of a language, from where the page comes from; fetched once and kept by the browser, so that reading goes on
 * without a network.
 */
export async function loadWeights(language: Readable, onProgress: Progress): Promise<Uint8Array> {
  return load(WEIGHTS[language], await openCache(), onProgress);
}

/** Places by name. The names of files change with what is in them: old ones are thrown away here. */
export async function loadPlaces(): Promise<string> {
  const cache = await openCache();
  const places = await load(placesUrl, cache, () => {});
  const names = [placesUrl, ...Object.values(WEIGHTS)].map(nameOf);
  const kept = (await cache?.keys()) ?? [];
  await Promise.all(
    kept.filter(({ url }) => !names.some((name) => url.endsWith(name))).map((old) => cache?.delete(old)),
  );
  return new TextDecoder().decode(places);
}

/** Without a secure origin, or in private windows, there is none: then the HTTP cache has to do. */
async function openCache(): Promise<Cache | null> {
  try {
    return await caches.open(CACHE);
  } catch {
    return null;
  }
}

async function load(url: string, cache: Cache | null, onProgress: Progress): Promise<Uint8Array> {
  const kept = await cache?.match(url);
  if (kept) return new Uint8Array(await kept.arrayBuffer());
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  const bytes = await readAll(response, onProgress);
  // A full disk must not keep anybody from reading.
  await cache?.put(url, new Response(bytes as Uint8Array<ArrayBuffer>)).catch(() => {});
  return bytes;
}

async function readAll(response: Response, onProgress: Progress): Promise<Uint8Array> {
  const all = Number(response.headers.get('content-length')) || 0;
  const parts: Uint8Array[] = [];
  let loaded = 0;
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(await response.arrayBuffer());
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    loaded += part.value.length;
    onProgress(loaded, Math.max(all, loaded));
  }
  const bytes = new Uint8Array(loaded);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function nameOf(url: string): string {
  return url.slice(url.lastIndexOf('/'));
}
