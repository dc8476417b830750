import type { ReaderResources } from '@cronicar/reader';
import placesUrl from '@cronicar/reader/resources/places.txt?url';
import weightsUrl from '@cronicar/reader/resources/ro.bin?url';

const CACHE = 'cronicar-language';

/**
 * What the reader needs, from where the page comes from; fetched once and kept by the browser, so that reading goes on
 * without a network. The names of the files change with what is in them: old ones are thrown away.
 */
export async function loadResources(onProgress: (loaded: number, all: number) => void): Promise<ReaderResources> {
  const cache = await openCache();
  const [ro, places] = await Promise.all([load(weightsUrl, cache, onProgress), load(placesUrl, cache, () => {})]);
  await cache
    ?.keys()
    .then((kept) =>
      Promise.all(
        kept
          .filter(({ url }) => !url.endsWith(nameOf(weightsUrl)) && !url.endsWith(nameOf(placesUrl)))
          .map((old) => cache.delete(old)),
      ),
    );
  return { ro, places: new TextDecoder().decode(places) };
}

/** Without a secure origin, or in private windows, there is none: then the HTTP cache has to do. */
async function openCache(): Promise<Cache | null> {
  try {
    return await caches.open(CACHE);
  } catch {
    return null;
  }
}

async function load(
  url: string,
  cache: Cache | null,
  onProgress: (loaded: number, all: number) => void,
): Promise<Uint8Array> {
  const kept = await cache?.match(url);
  if (kept) return new Uint8Array(await kept.arrayBuffer());
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  const bytes = await readAll(response, onProgress);
  // A full disk must not keep anybody from reading.
  await cache?.put(url, new Response(bytes as Uint8Array<ArrayBuffer>)).catch(() => {});
  return bytes;
}

async function readAll(response: Response, onProgress: (loaded: number, all: number) => void): Promise<Uint8Array> {
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
