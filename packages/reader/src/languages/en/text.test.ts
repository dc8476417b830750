import { describe, expect, test } from 'vitest';
import { readText } from '../../text/text.js';
import { englishText } from './text.js';

const tokens = (text: string): string => readText(text, '2025-03-04', englishText).forms.join(' ');
const sentences = (text: string): number => readText(text, '2025-03-04', englishText).sentences.count;

describe('tokens', () => {
  test.each([
    ["They didn't go.", "They did n't go ."],
    ['She’s here, we’ll see.', 'She ’s here , we ’ll see .'],
    ["It can't won't", "It ca n't wo n't"],
    ["Norland's army and the soldiers' tents", "Norland 's army and the soldiers ' tents"],
    ["O'Hara's car", "O'Hara 's car"],
    ['a well-known 15-year-old', 'a well-known 15-year-old'],
    ['Mr. Vale paid $1.2 million.', 'Mr. Vale paid $ 1.2 million .'],
    ['at 5:30 a.m. on Sept. 3', 'at 5:30 a.m. on Sept. 3'],
  ])('%s', (text, cut) => {
    expect(tokens(text)).toBe(cut);
  });
});

describe('sentences', () => {
  test.each([
    ['He met U.S. Secretary of State Ann Vale on Monday.', 1],
    ['Gen. Ann Vale spoke. Lt. Col. Tom Reed left.', 2],
    ['They came from the U.S. He left at 5 p.m. Friday.', 2],
    ['"We are ready." She left.', 2],
    ['Sen. Ann Vale, D-N.J., voted no. The bill failed.', 2],
  ])('%s', (text, count) => {
    expect(sentences(text)).toBe(count);
  });
});
