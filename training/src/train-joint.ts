/** Learns to choose between two parsers' arcs, from what the parsers say of sentences that they have not seen. */
import { choiceFeatures, MAX_CHOICE_FEATURES, type ParseWords, type Proposal } from '@cronicar/reader/training';
import { MovePerceptron } from './move-perceptron.js';
import { randomFrom, shuffle } from './random.js';

export interface JointExample {
  /** Those of the left-to-right parser. */
  readonly words: ParseWords;
  readonly forward: Proposal;
  readonly backward: Proposal;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

const [FORWARD, BACKWARD] = [0, 1];

/** An averaged perceptron; its contrast of class 1 to class 0 speaks for the right-to-left parser. */
export function trainJoint(
  examples: readonly JointExample[],
  { epochs, seed }: { readonly epochs: number; readonly seed: number },
): MovePerceptron {
  const model = new MovePerceptron();
  const random = randomFrom(seed);
  const choices = examples.flatMap((example) =>
    Array.from({ length: example.words.count }, (_, i) => ({ example, i, better: betterOf(example, i) })).filter(
      ({ better }) => better >= 0,
    ),
  );
  const features = new Int32Array(MAX_CHOICE_FEATURES);
  const scores = new Float64Array(3);
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0;
    for (const { example, i, better } of shuffle(choices, random)) {
      const count = choiceFeatures(example.words, example.forward, example.backward, i, features);
      scores.fill(0);
      model.score(features, count, scores);
      const guess = scores[BACKWARD] > scores[FORWARD] ? BACKWARD : FORWARD;
      model.time++;
      if (guess === better) continue;
      wrong++;
      model.update(features, count, better, guess, 1);
    }
    console.log(
      `  joint epoch ${epoch + 1}: ${((100 * wrong) / choices.length).toFixed(2)}% of ${choices.length} wrong`,
    );
  }
  return model;
}

/** Which parser is right about a word, -1 where neither is more so than the other. */
function betterOf({ forward, backward, heads, labels }: JointExample, i: number): number {
  const worth = ({ head, label }: Proposal): number => (head[i] !== heads[i] ? 0 : label[i] !== labels[i] ? 1 : 2);
  const [a, b] = [worth(forward), worth(backward)];
  return a === b ? -1 : a > b ? FORWARD : BACKWARD;
}
