import { describe, expect, test } from 'vitest';
import { outlineOfPath } from '../../../../shared/pdf/emblem/outline.ts';

describe('path data as an outline', () => {
  const outline = (d: string) => outlineOfPath(d, { left: 0, top: 0, scale: 1 }).operators;

  test.each([
    ['M1 2L3 4H5V6Z', '1 2 m 3 4 l 5 4 l 5 6 l h'],
    ['m1 2l2 2h2v2z', '1 2 m 3 4 l 5 4 l 5 6 l h'],
    ['M0 0C1 2 3 4 5 6S8 9 10 12', '0 0 m 1 2 3 4 5 6 c 7 8 8 9 10 12 c'],
    ['M0 0S8 9 10 12', '0 0 m 0 0 8 9 10 12 c'],
    ['M0 0Q3 3 6 0T12 0', '0 0 m 2 2 4 2 6 0 c 8 -2 10 -2 12 0 c'],
    ['M0 0 1 1 2 2', '0 0 m 1 1 l 2 2 l'],
    ['M0 0L5 0zl1 1', '0 0 m 5 0 l h 1 1 l'],
    ['M0 0A0 5 0 0 1 10 10', '0 0 m 10 10 l'],
  ])('%s', (d, operators) => {
    expect(outline(d)).toBe(operators);
  });

  test('is moved and scaled to its place', () => {
    const placing = { left: 10, top: 20, scale: 2 };
    expect(outlineOfPath('M10 20L15 30', placing).operators).toBe('0 0 m 10 20 l');
  });

  /** Points of the ends and the middles of curves lie on the circle. */
  test.each([
    ['M10 0A10 10 0 0 1 0 10', 1],
    ['M10 0A10 10 0 1 0 0 10', 3],
    ['M10 0a10 10 0 1 0 -20 0a10 10 0 1 0 20 0', 4],
    ['M10 0A10 10 77 0 1 0 10', 1],
  ])('an arc of a circle stays on the circle: %s', (d, quarters) => {
    const curves = outline(d).split(' c').slice(0, -1);
    expect(curves).toHaveLength(quarters);
    let [x, y] = [10, 0];
    for (const curve of curves) {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = curve
        .replace(/.*m /, '')
        .trim()
        .split(' ')
        .map(Number);
      expect(
        Math.hypot((x + 3 * x1 + 3 * x2 + x3) / 8, (y + 3 * y1 + 3 * y2 + y3) / 8),
      ).toBeCloseTo(10, 1);
      expect(Math.hypot(x3, y3)).toBeCloseTo(10, 1);
      [x, y] = [x3, y3];
    }
  });

  test('a radius that is too small grows until the arc reaches its end', () => {
    expect(outline('M0 0A1 1 0 0 1 20 0').split(' ').slice(-3)).toEqual(['20', '0', 'c']);
  });
});
