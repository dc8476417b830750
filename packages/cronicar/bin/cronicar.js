#!/usr/bin/env node
/** Starts the command. CommonJS (`package.json` beside it), as that starts a little sooner. */
const { readFileSync, statSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { Script } = require('node:vm');

/** The whole command in one file, and what V8 made of it once: with them it starts in half the time (`scripts/bundle.js`). */
const BUNDLE = join(__dirname, '../bundle/main.cjs');
const COMPILED = join(__dirname, '../bundle/main.cache');

/** What goes on for long has no use for a quick start, and much that a bundle can't hold. */
const SERVES = process.argv[2] === 'serve';

if (!SERVES && isFresh()) runBundle();
else import('../dist/main.js');

/** A bundle that is older than what the compiler wrote last is not used. */
function isFresh() {
  const written = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const compiled = ['cronicar', 'intake', 'archive', 'reader', 'server'].map((name) =>
    written(join(__dirname, '../..', name, 'tsconfig.tsbuildinfo')),
  );
  return written(BUNDLE) > Math.max(...compiled, 0);
}

/** Another version of V8 takes no notice of `cachedData`. */
function runBundle() {
  const script = new Script(readFileSync(BUNDLE, 'utf8'), {
    filename: BUNDLE,
    cachedData: readIfThere(COMPILED),
  });
  script.runInThisContext()(createRequire(BUNDLE), pathToFileURL(BUNDLE).href);
}

function readIfThere(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
