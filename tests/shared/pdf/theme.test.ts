import { expect, test } from 'vitest';
import { scaleLeading, styles, stylesOnAccent, widthOfColumns } from '../../../shared/pdf/theme.ts';

const all = Object.entries({ ...styles, ...stylesOnAccent });
const inMillimetres = (points: number) => (points * 25.4) / 72;

test.each(all)('%s is not under 8 pt, and its leading is in quarters of a point', (_, style) => {
  expect(style.size).toBeGreaterThanOrEqual(8);
  expect(style.leading).toBeGreaterThan(style.size);
  expect(style.leading * 4).toBe(Math.round(style.leading * 4));
});

test.each([
  [1, 10.5],
  [3, 39.5],
  [4, 54],
  [5, 68.5],
  [7, 97.5],
  [8, 112],
  [12, 170],
])('%i columns of the grid are %d mm wide', (span, width) => {
  expect(inMillimetres(widthOfColumns(span))).toBeCloseTo(width, 1);
});

test.each([
  [14, 17.5],
  [11.5, 15.75],
  [12.25, 15.75],
  [10.5, 14],
  [24.5, 31.5],
])(
  'a leading of %d pt is %d in Lao, Khmer and Burmese: rounded up to half a module',
  (own, scaled) => {
    expect(scaleLeading(own, 1.25)).toBe(scaled);
    expect(scaleLeading(own, 1)).toBe(own);
  },
);
