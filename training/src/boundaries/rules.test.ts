import { expect, test } from 'vitest';
import { violations } from './rules.js';

test.each<[path: string, source: string, found: number]>([
  ['packages/reader/src/events/a.ts', "import { b } from '../names/b.js';", 0],
  ['packages/reader/src/names/a.ts', "import { b } from '../events/b.js';", 1],
  ['packages/reader/src/names/a.ts', "import type { B } from '../events/b.js';", 1],
  ['packages/reader/src/names/a.test.ts', "import { b } from '../events/b.js';", 0],
  ['packages/reader/src/times/a.ts', "import { b } from '../figures/b.js';", 1],
  ['packages/reader/src/times/a.ts', "import { b } from './b.js';\nimport { c } from '../text/c.js';", 0],
  ['packages/reader/src/languages/ro/a.ts', "import type { Morph } from '../../doc.js';", 0],
  ['packages/reader/src/languages/ro/a.ts', "import { b } from '../../text/tokens.js';", 1],
  ['packages/reader/src/languages/ro/a.ts', "import { fold } from '../../text/fold.js';", 0],
  ['packages/reader/src/language/a.ts', "import type { Clause } from '../grammar/clause.js';", 0],
  ['packages/reader/src/language/a.ts', "import { clause } from '../grammar/clause.js';", 1],
  ['packages/reader/src/read.ts', "import { b } from './events/b.js';", 0],
  ['packages/reader/src/text/a.ts', "import { readFileSync } from 'node:fs';", 1],
  ['packages/reader/src/text/a.ts', "import fs from 'fs';", 1],
  ['packages/reader/src/text/a.ts', 'const now = Date.now();', 1],
  ['packages/reader/src/text/a.ts', "// Date.now() of 'ședință'\nconst url = 'http://a';", 0],
  ['packages/reader/src/text/a.ts', "const word = 'ședință';", 1],
  ['packages/reader/src/languages/ro/a.ts', "const word = 'ședință';", 0],
  ['packages/reader/src/text/a.ts', "import { x } from '@cronicar/intake';", 1],
  ['packages/intake/src/a.ts', "import type { Report } from '@cronicar/reader';", 0],
  ['packages/intake/src/a.ts', "import { x } from 'cronicar';", 1],
  ['packages/archive/src/archive.ts', "import type { ReportRecord } from '@cronicar/reader';", 0],
  ['packages/archive/src/archive.ts', "import { createReader } from '@cronicar/reader';", 1],
  ['packages/archive/src/archive.ts', "import { fold } from '@cronicar/reader/fold';", 0],
  ['packages/archive/src/archive.ts', "import { sql } from 'kysely';", 1],
  ['packages/archive/src/store/events.ts', "import { sql } from 'kysely';", 0],
  ['packages/archive/src/events/a.ts', "import type { Row } from '../store/schema.js';", 1],
  ['packages/archive/src/copies/a.ts', "import { createHash } from 'node:crypto';", 1],
  ['packages/archive/src/stories/a.ts', 'const now = Date.now();', 1],
  ['packages/archive/src/a.ts', "import { createServer } from 'node:http';", 1],
  ['packages/cronicar/src/a.ts', "const x = await import('@cronicar/training');", 1],
])('%s: %s', (path, source, found) => {
  expect(violations({ path, source })).toHaveLength(found);
});
