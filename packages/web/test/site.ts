/** The pages as people get them: built, served over HTTP by the real server over an archive of invented reports. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../../server/test/served.js';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const PAGES = at('../dist/app');
/** North, east. */
const PLACES: Readonly<Record<string, readonly [number, number]>> = {
  Tbilisi: [41.69, 44.83],
  Erevan: [40.18, 44.51],
  Goris: [39.51, 46.34],
  Constanța: [44.18, 28.63],
};

export interface Site {
  readonly origin: string;
  /** Ids of the reports, in the order given. */
  readonly ids: readonly string[];
  readonly end: () => Promise<void>;
}

export async function startSite(reports: readonly string[]): Promise<Site> {
  checkBuilt();
  const served = await serve(reports, { pages: PAGES, gazetteer });
  await served.app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = served.app.server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, ids: served.ids, end: served.end };
}

function gazetteer(name: string) {
  const [latitude, longitude] = PLACES[name] ?? [];
  return latitude === undefined || longitude === undefined ? null : { latitude, longitude };
}

/** What is tested must be what stands in `src`. */
function checkBuilt(): void {
  const built = join(PAGES, 'index.html');
  const newest = Math.max(
    ...readdirSync(at('../src'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  );
  if (!existsSync(built) || statSync(built).mtimeMs < newest)
    throw new Error('packages/web/dist/app is older than its sources: npm run build --workspace packages/web');
}

/** Reports of the examples that come with the program. */
export function exampleReports(folder: string): string[] {
  const path = at(`../../../examples/${folder}/`);
  return readdirSync(path)
    .sort()
    .map((name) => readFileSync(join(path, name), 'utf8'));
}

/** All that a page could be fooled with. */
export const HOSTILE = `---
title: "<script>window.hacked = 1</script><img src=x onerror='window.hacked = 1'>"
outlet: "\\"><svg onload=window.hacked=1>"
author: "{{constructor.constructor('window.hacked=1')()}}"
url: "javascript:window.hacked=1"
published: 2026-03-19T10:00:00+02:00
---
„<script>window.hacked = 1</script>”, a declarat Ilarion Vântu, primarul comunei Lunca Mare.

<img src=x onerror="window.hacked = 1"> Primarul Ilarion Vântu a acuzat \u202Ejandarmii că au lovit oameni. ${'a'.repeat(20_000)}

Ministrul Transporturilor, Horia Sămărtean, s-a întâlnit joi cu primarul Ilarion Vântu la Lunca Mare.
`;

/** A live blog: as many entries as asked for, each with somebody who says something. */
export function liveBlog(entries: number): string {
  const lines = Array.from({ length: entries }, (_, i) => {
    const two = (n: number) => String(n).padStart(2, '0');
    return `Ora ${two(8 + Math.floor(i / 60))}:${two(i % 60)}. „Am primit apelul cu numărul ${i + 1}”, a declarat Ilarion Vântu, primarul comunei Lunca Mare.`;
  });
  return `---\ntitle: Inundații, minut cu minut\noutlet: Ecoul Văii\npublished: 2026-03-19T20:00:00+02:00\n---\n${lines.join('\n')}\n`;
}
