import { expect, test } from 'vitest';
import { labelsOf } from './labels.js';

const marker = (x: number, y: number, text: string) => ({ x, y, radius: 5, text });

test.each([
  ['alone', [marker(50, 50, 'Brad')], ['right']],
  ['at the edge', [marker(190, 50, 'Goris')], ['left']],
  ['another marker to the right', [marker(50, 50, 'Brad'), marker(70, 50, 'Deva')], ['left', 'right']],
  ['no room on either side', [marker(20, 50, 'Constanța'), marker(40, 50, 'X')], [null, 'right']],
  ['one above the other', [marker(50, 50, 'Brad'), marker(50, 80, 'Deva')], ['right', 'right']],
])('%s', (_, markers, sides) => {
  expect(labelsOf(markers, 200)).toEqual(sides);
});
