#!/usr/bin/env node
import { statSync } from 'node:fs';

/** In one file everything loads in half the time. One that is older than what the compiler wrote last is not used. */
function isFresh(bundle) {
  const written = (file) => statSync(new URL(file, import.meta.url), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const compiled = ['cronicar', 'intake', 'archive', 'reader'].map((name) =>
    written(`../../${name}/tsconfig.tsbuildinfo`),
  );
  return written(bundle) > Math.max(...compiled, 0);
}

const bundle = '../bundle/main.js';
await import(isFresh(bundle) ? bundle : '../dist/main.js');
