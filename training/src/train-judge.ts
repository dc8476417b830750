/**
 * The judge of facts read by rule: learned from sentences marked by reading. `npm run evaluate:judge` prints, by
 * cross-validation over sentences, what is kept and how much of it is true at each threshold.
 */
import { judgeSection, QUESTIONS, type Question, SCALE, type Section, sumOf } from '@cronicar/reader/training';
import { type Example, type Examples, readExamples } from './judge-data.js';
import { learnJudge } from './judge-learn.js';

/** Least sums, in logits, that stand. */
export const LEAST: Readonly<Record<Question, number>> = {
  event: -0.5,
  actor: 0,
  recipient: 0.5,
  place: 0.5,
  time: 1,
};

export function trainJudge(dataDir: string, weights: Uint8Array): Section[] {
  const examples = readExamples(dataDir, weights);
  return QUESTIONS.map((question) =>
    judgeSection(question, learnJudge(examples[question]), Math.round(LEAST[question] * SCALE)),
  );
}

const FOLDS = 10;

/** Sums of every example, each by weights that have not seen its sentence. */
function crossJudge(examples: readonly Example[]): { readonly sum: number; readonly stands: boolean }[] {
  const sentences = [...new Set(examples.map((one) => one.sentence))];
  const foldOf = new Map(sentences.map((sentence, at) => [sentence, at % FOLDS]));
  const out: { sum: number; stands: boolean }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = learnJudge(examples.filter((one) => foldOf.get(one.sentence) !== fold));
    for (const one of examples)
      if (foldOf.get(one.sentence) === fold)
        out.push({ sum: sumOf(weights, one.features) / SCALE, stands: one.stands });
  }
  return out;
}

export function printJudge(examples: Examples): void {
  for (const question of QUESTIONS) {
    const judged = crossJudge(examples[question]);
    const all = judged.filter((one) => one.stands).length;
    console.log(`\n${question}: ${judged.length} asked, ${((100 * all) / judged.length).toFixed(1)} % true`);
    for (const least of [-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5]) {
      const kept = judged.filter((one) => one.sum >= least);
      const right = kept.filter((one) => one.stands).length;
      console.log(
        `  at ${least.toFixed(1).padStart(4)}: ${((100 * kept.length) / judged.length).toFixed(0).padStart(3)} % kept, ` +
          `${((100 * right) / kept.length).toFixed(1)} % of them true, ${((100 * right) / all).toFixed(1)} % of the true ones kept`,
      );
    }
  }
}
