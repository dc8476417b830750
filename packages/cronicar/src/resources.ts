import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createReader, type Reader } from '@cronicar/reader';

/** A reader with the language data shipped in `@cronicar/reader`, and the user's own table of office-holders if given. */
export function openReader(world?: string): Reader {
  const folder = join(dirname(createRequire(import.meta.url).resolve('@cronicar/reader')), '../resources');
  return createReader({
    ro: readFileSync(join(folder, 'ro.bin')),
    en: () => readFileSync(join(folder, 'en.bin')),
    places: readFileSync(join(folder, 'places.txt'), 'utf8'),
    world,
  });
}
