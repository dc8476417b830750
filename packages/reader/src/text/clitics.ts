import type { TextRules } from '../language/text.js';
import { APOSTROPHE, CLASSES, DIGIT, HYPHEN, LOWER } from './characters.js';
import { fold } from './fold.js';

/** More parts than a word with its clitics can have: such a chain is a compound and stays whole. */
const MAX_PARTS = 6;

/** Cuts `[from, end)`, a word with hyphens or apostrophes inside, into clitics and host, and adds the parts in order. */
export function splitClitics(
  text: string,
  from: number,
  end: number,
  rules: TextRules,
  add: (start: number, stop: number) => void,
): void {
  const joints: number[] = [];
  for (let at = from + 1; at < end - 1 && joints.length <= MAX_PARTS; at++) {
    const charClass = CLASSES[text.charCodeAt(at)];
    if (charClass === HYPHEN || charClass === APOSTROPHE) joints.push(at);
  }
  if (joints.length > MAX_PARTS || rules.whole.has(fold(text.slice(from, end)))) {
    add(from, end);
    return;
  }
  const cuts: number[] = [];
  let hostFrom = from;
  let hostEnd = end;
  while (joints.length > 0) {
    const first = joints[0];
    if (isProclitic(text, hostFrom, first, joints.length > 1 ? joints[1] : hostEnd, rules)) {
      cuts.push(first + 1);
      hostFrom = first + 1;
      joints.shift();
      continue;
    }
    const last = joints[joints.length - 1];
    if (!isEnclitic(text, hostFrom, last, hostEnd, rules)) break;
    // The clitic may begin a letter before its apostrophe: `did|n't`.
    const cut = rules.enclitics.has(fold(text.slice(last - 1, hostEnd))) && last - 1 > hostFrom ? last - 1 : last;
    cuts.push(cut);
    hostEnd = cut;
    joints.pop();
  }
  let start = from;
  for (const cut of cuts.sort((a, b) => a - b)) {
    add(start, cut);
    start = cut;
  }
  add(start, end);
}

function isProclitic(text: string, from: number, joint: number, hostEnd: number, rules: TextRules): boolean {
  if (joint - from > 6) return false;
  const clitic = fold(text.slice(from, joint + 1));
  const any = rules.proclitics.has(clitic);
  if (!any && !rules.procliticsBeforeHost.has(clitic)) return false;
  const host = text.slice(joint + 1, hostEnd);
  if (!sameCase(text, from, joint, host)) return false;
  const folded = fold(host);
  return rules.hosts.has(folded) || (any && !rules.enclitics.has(`-${folded}`));
}

function isEnclitic(text: string, from: number, joint: number, end: number, rules: TextRules): boolean {
  if (end - joint > 5) return false;
  const tail = text.slice(joint + 1, end);
  const clitic = fold(text.slice(joint, end));
  if (joint - 1 > from && rules.enclitics.has(fold(text.slice(joint - 1, end)))) return true;
  if (rules.numeralEnclitics.has(clitic) && isNumeral(text, from, joint)) return true;
  return rules.enclitics.has(clitic) && sameCase(text, from, joint, tail);
}

/** A clitic is in lower case, unless the whole word is in capitals: `Al-I`, `S-300`, `Te-Deum` are no clitics. */
function sameCase(text: string, from: number, joint: number, part: string): boolean {
  const first = CLASSES[part.charCodeAt(0)];
  if (first === DIGIT) return false;
  if (first === LOWER) return true;
  const rest = text.slice(from, joint);
  return rest === rest.toUpperCase() && part === part.toUpperCase();
}

function isNumeral(text: string, from: number, end: number): boolean {
  if (end - from > 12) return false;
  return NUMERAL.test(text.slice(from, end));
}

const NUMERAL = /^(?:[0-9]+|[IVXLCDM]+)$/;
