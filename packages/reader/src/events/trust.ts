/** What speaks for an event read by rule and for each of its sides, and against them: features for the judge. */
import { type Mention, type StatementsDoc, UPOS } from '../doc.js';
import type { Asked, Judge } from '../trust/judge.js';
import { crossed, mentionsBySentence, nearestMention, pathOf, prepositionOf, relationOf } from '../trust/paths.js';
import type { Told } from './merge.js';

/** Leaves out events that are likely none, and sides that are likely another event's. */
export function withTrust(doc: StatementsDoc, told: readonly Told[], judge: Judge): Told[] {
  const mentions = mentionsBySentence(doc);
  return told.flatMap((event) => {
    const asked: Asked = { trigger: event.trigger, type: event.type, status: event.status, entities: [] };
    if (!judge.stands('event', eventFeatures(doc, event), asked)) return [];
    const near = mentions.get(doc.sentenceOf[event.token] as number) ?? [];
    const sides = (question: 'actor' | 'recipient', rows: readonly number[]) =>
      rows.filter((row) =>
        judge.stands(question, sideFeatures(doc, event, row, near, question), { ...asked, entities: [row] }),
      );
    const actors = sides('actor', event.actors);
    const recipients = sides('recipient', event.recipients);
    if (actors.length === event.actors.length && recipients.length === event.recipients.length) return [event];
    const lost = actors.length === 0 && event.actors.length > 0;
    return lost && event.from.needsActor ? [] : [{ ...event, actors, recipients }];
  });
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

/** For one of its sides; `near` are the mentions of the trigger's sentence. */
function sideFeatures(
  doc: StatementsDoc,
  event: Told,
  row: number,
  near: readonly Mention[],
  question: 'actor' | 'recipient',
): string[] {
  const entity = doc.entities[row];
  const { token, type } = event;
  const form = event.nominal ? 'noun' : 'verb';
  const clause = doc.clauses[event.clause];
  const voice = event.nominal ? 'noun' : `${clause?.voice}/${clause?.mood === 'participle' ? 'part' : ''}`;
  const same = question === 'actor' ? event.actors : event.recipients;
  const other = question === 'actor' ? event.recipients : event.actors;
  const slot = question === 'actor' ? 'actors' : 'recipients';
  const out = [
    `type=${type}`,
    `form=${type}/${form}/${voice}`,
    `rule=${event.from.source}`,
    `kind=${entity?.kind}`,
    `typed kind=${type}/${entity?.kind}/${form}`,
    `number=${Math.min(3, same.length)}/${other.length > 0}`,
    `order=${same.indexOf(row) > 0}`,
    `inferred=${event.inferred[slot] ?? 'no'}`,
    `named=${entity?.world !== null}`,
    `members=${Math.min(3, entity?.members.length ?? 0)}`,
  ];
  const mention = nearestMention(near, row, entity?.members ?? [], token);
  if (!mention) return [...out, 'mention=none', `mention=none/${form}/${entity?.kind}`, `mention=none/${type}`];
  const inside = mention.first <= token && token < mention.end;
  const gap = inside ? 0 : mention.end <= token ? token - mention.end + 1 : mention.first - token;
  const side = mention.head < token ? 'left' : 'right';
  const from = Math.min(mention.head, token);
  const to = Math.max(mention.head, token);
  const path = pathOf(doc, mention.head, token);
  const preposition = prepositionOf(doc, mention.head);
  const sameClause = doc.clauseOf[mention.head] === event.clause;
  const between = crossed(doc, from, to);
  const others = near.filter((one) => one.entity !== row && one.head > from && one.head < to && one.form !== 'pronoun');
  out.push(
    `mention=${mention.form}/${entity?.kind}`,
    `path=${path}`,
    `typed path=${type}/${path}`,
    `voiced path=${voice}/${path}`,
    `lemma path=${event.lemma}/${path}/${preposition}`,
    `path preposition=${path}/${preposition}`,
    `relation=${relationOf(doc, mention.head)}/${form}`,
    `gap=${Math.min(4, Math.floor(Math.log2(gap + 1)))}/${side}`,
    `side=${side}/${voice}`,
    `clause=${sameClause}/${side}`,
    `verbs between=${Math.min(2, between.verbs)}/${side}`,
    `commas between=${Math.min(2, between.commas)}/${side}`,
    `names between=${Math.min(2, others.length)}/${side}`,
    `said=${doc.statementOf[mention.head] === doc.statementOf[token]}`,
    `trusted=${path.split(' ').length}/${doc.trusted[mention.head]}/${doc.trusted[token]}`,
    `subject=${clause?.subject ? clause.subject.heads.includes(mention.head) : 'none'}/${voice}`,
    `object=${clause?.object ? clause.object.heads.includes(mention.head) : 'none'}/${voice}`,
    `both=${other.includes(row)}`,
  );
  const head = doc.head[mention.head] as number;
  if (head >= 0 && head !== token) out.push(`head=${relationOf(doc, mention.head)}/${doc.foldedLemmas[head]}`);
  return out;
}

function kindsOf(doc: StatementsDoc, rows: readonly number[]): string {
  return [...new Set(rows.map((row) => doc.entities[row]?.kind ?? ''))].sort().join('+');
}
