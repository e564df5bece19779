import { describe, expect, test } from 'vitest';
import {
  faultOfPaths,
  maxCommands,
  maxPaths,
} from '../../../../shared/pdf/emblem/fault-of-paths.ts';
import { outlineOfPath } from '../../../../shared/pdf/emblem/outline.ts';

const paths = (d: string, fill = '#0b4f6c') => ({
  svgPaths: [{ d, fill }],
  viewBox: [0, 0, 100, 100] as const,
});

describe('paths of an emblem', () => {
  test.each([
    'M0 0L10 0H20V10C1 2 3 4 5 6S7 8 9 10Q1 2 3 4T5 6A5 5 0 0 1 10 10Z',
    'm0,0l10-5h.5v-1e1c1 2 3 4 5 6s7 8 9 10q1 2 3 4t5 6a5 5 30 1 0 10 10z',
    'M0 0 10 0 10 10z',
    'M0 0a5 5 0 0110 10',
  ])('are path data of M L H V C S Q T A Z: %s', (d) => {
    expect(faultOfPaths(paths(d))).toBeUndefined();
  });

  test.each([
    ['L0 0', 'path data'],
    ['M0 0 X', 'path data'],
    ['M0 0L1', 'path data'],
    ['M0 0A5 5 0 2 1 10 10', 'path data'],
    ['M0 0L1e999 0', 'path data'],
    ['M0 0url(#a)', 'path data'],
    ['<script/>', 'path data'],
    ['', 'path data'],
    ['M0 0L1000000 0', 'goes beyond'],
    [`M0 0${'l1 1'.repeat(maxCommands)}`, `more than ${maxCommands} commands`],
  ])('are refused with the reason: %.20s', (d, reason) => {
    expect(faultOfPaths(paths(d))).toContain(reason);
  });

  test.each(['red', '#fff', 'url(#a)', 'currentColor', '#0b4f6c80'])('have no fill %s', (fill) => {
    expect(faultOfPaths(paths('M0 0h1v1z', fill))).toContain('svgPaths/0/fill');
  });

  test('are at most so many, at least one, in a box with an area', () => {
    const one = { d: 'M0 0h1v1z', fill: '#000000' };
    const of = (svgPaths: (typeof one)[], viewBox = [0, 0, 1, 1] as const) =>
      faultOfPaths({ svgPaths, viewBox });
    expect(of([])).toContain('empty');
    expect(of(Array.from({ length: maxPaths }, () => one))).toBeUndefined();
    expect(of(Array.from({ length: maxPaths + 1 }, () => one))).toContain(`more than ${maxPaths}`);
    expect(faultOfPaths({ svgPaths: [one], viewBox: [0, 0, 0, 1] })).toContain('viewBox');
    expect(faultOfPaths({ svgPaths: [one], viewBox: [0, Number.NaN, 1, 1] })).toContain('viewBox');
  });
});

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
