/** Checks the borders between packages and between the rooms of the reader. Prints what is against them and fails. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { violations } from './boundaries/rules.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const files = ['packages', 'training'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() && /\.tsx?$/.test(entry.name) && !/\/(?:node_modules|dist)(?:\/|$)/.test(entry.parentPath),
    )
    .map((entry) => join(entry.parentPath, entry.name)),
);
const found = files
  .sort()
  .flatMap((file) => violations({ path: relative(ROOT, file), source: readFileSync(file, 'utf8') }));

for (const line of found) console.error(line);
console.log(`Boundaries: ${files.length} files, ${found.length} violations.`);
if (found.length > 0) process.exitCode = 1;
