/** What speaks for an event read by rule, and against it: features for the judge. */
import { type StatementsDoc, UPOS } from '../doc.js';
import { type Judge, TRUSTING } from '../trust/judge.js';
import { prepositionOf, relationOf } from '../trust/paths.js';
import type { Told } from './merge.js';

/** Leaves out events that are likely none. */
export function withTrust(doc: StatementsDoc, told: readonly Told[], judge: Judge): readonly Told[] {
  if (judge === TRUSTING) return told;
  return told.filter(
    (event) =>
      // A promise stands in the words of who gives it; an event without sides only adds to one that has them.
      event.status === 'promised' ||
      event.actors.length + event.recipients.length === 0 ||
      judge.stands('event', eventFeatures(doc, event), () => ({
        trigger: event.trigger,
        type: event.type,
        status: event.status,
      })),
  );
}

/** `name=value` each. */
function eventFeatures(doc: StatementsDoc, event: Told): string[] {
  const { token, type } = event;
  const clause = doc.clauses[event.clause];
  const statement = doc.statements[doc.statementOf[token] as number];
  const form = event.nominal ? 'noun' : 'verb';
  const out = [
    `type=${type}`,
    `mode=${type}/${event.mode}`,
    `status=${event.status}`,
    `typed status=${type}/${event.status}/${form}`,
    `form=${form}`,
    `typed form=${type}/${form}`,
    `lemma=${event.lemma}/${form}`,
    `typed lemma=${event.lemma}/${type}`,
    `rule=${event.from.source}`,
    `sides=${Math.min(2, event.actors.length)}${Math.min(2, event.recipients.length)}`,
    `typed sides=${type}/${Math.min(2, event.actors.length)}${Math.min(2, event.recipients.length)}/${form}`,
    `kinds=${kindsOf(doc, event.actors)}>${kindsOf(doc, event.recipients)}`,
    `typed kinds=${type}/${kindsOf(doc, event.actors)}>${kindsOf(doc, event.recipients)}`,
    `said=${statement ? statement.form : 'no'}`,
    `theme=${type}/${event.theme}`,
    `time=${event.time < 0 ? 'none' : 'time' in event.inferred ? 'inferred' : 'stated'}`,
    `place=${event.place < 0 ? 'none' : 'place' in event.inferred ? 'inferred' : 'stated'}`,
    `trusted=${doc.trusted[token]}`,
    ...Object.keys(event.inferred).map((slot) => `inferred=${slot}/${form}`),
  ];
  if (clause) {
    out.push(
      `clause=${form}/${clause.tense}/${clause.mood}`,
      `voice=${form}/${clause.voice}`,
      `typed voice=${type}/${form}/${clause.voice}`,
      `link=${form}/${clause.link}`,
      `marker=${form}/${clause.marker}`,
      `modality=${form}/${clause.modality}`,
      `negated=${form}/${clause.negated}`,
      `clause trusted=${clause.trusted}`,
      `person=${form}/${clause.person}/${clause.number}`,
    );
    if (event.nominal) out.push(`verb=${clause.lemma}`);
  }
  if (event.object) out.push(`object=${type}/${event.object}`);
  return [...out, ...wordFeatures(doc, token, form)];
}

/** How the trigger stands in its tree. */
function wordFeatures(doc: StatementsDoc, token: number, form: string): string[] {
  const morph = doc.morph[doc.xpos[token] as number];
  const head = doc.head[token] as number;
  const relation = relationOf(doc, token);
  const before = token > 0 ? (doc.folded[token - 1] as string) : '';
  const after = token + 1 < doc.count ? (doc.folded[token + 1] as string) : '';
  const out = [
    `relation=${form}/${relation}`,
    `shape=${form}/${morph?.number}/${morph?.definite}/${morph?.case}/${morph?.verbForm}`,
    `before=${before}`,
    `after=${after}`,
    `lemma after=${doc.foldedLemmas[token]}/${after}`,
  ];
  if (head >= 0)
    out.push(
      `head=${relation}/${doc.foldedLemmas[head]}`,
      `head kind=${form}/${relation}/${UPOS[doc.upos[head] as number]}`,
    );
  const unit = doc.units[doc.unitOf[token] as number];
  const words = unit ? unit.tokens : [];
  for (const at of words) {
    if (doc.head[at] !== token) continue;
    const child = relationOf(doc, at);
    if (child === 'punct') continue;
    out.push(
      `child=${form}/${child}/${prepositionOf(doc, at)}`,
      `child word=${doc.foldedLemmas[token]}/${child}/${prepositionOf(doc, at)}`,
    );
    if (UPOS[doc.upos[at] as number] === 'NOUN' || UPOS[doc.upos[at] as number] === 'ADJ')
      out.push(`child lemma=${child}/${doc.foldedLemmas[at]}`);
  }
  return out;
}

function kindsOf(doc: StatementsDoc, rows: readonly number[]): string {
  return [...new Set(rows.map((row) => doc.entities[row]?.kind ?? ''))].sort().join('+');
}
