import { describe, expect, test } from 'vitest';
import { spotsBeside } from '../../../shared/pdf/figures/map-spots.ts';
import type { Point } from '../../../shared/pdf/figures/path.ts';

const radius = 6;
const square: readonly Point[] = [
  [60, 60],
  [140, 60],
  [140, 140],
  [60, 140],
];
const map = { borders: [square], room: [200, 200], radius } as const;
const distance = ([x1, y1]: Point, [x2, y2]: Point) => Math.hypot(x1 - x2, y1 - y2);

describe('the site marks of a map', () => {
  const places: readonly Point[] = [
    [100, 100],
    [100, 110],
    [104, 104],
    [63, 62],
  ];
  const spots = spotsBeside(places, map);

  test('cover no place', () => {
    const covered = spots.filter(({ spot }) =>
      places.some((place) => distance(place, spot) < radius),
    );
    expect(covered).toEqual([]);
  });

  test('cover no other mark', () => {
    const pairs = spots.flatMap((one, at) => spots.slice(at + 1).map((other) => [one, other]));
    expect(pairs.filter(([a, b]) => a && b && distance(a.spot, b.spot) < 2 * radius)).toEqual([]);
  });

  test('cover no border', () => {
    const covers = ({ spot: [x, y] }: (typeof spots)[number]) =>
      [60, 140].some(
        (edge) =>
          (Math.abs(x - edge) < radius && y > 60 - radius && y < 140 + radius) ||
          (Math.abs(y - edge) < radius && x > 60 - radius && x < 140 + radius),
      );
    expect(spots.filter(covers)).toEqual([]);
  });

  test('stay within the frame of the map', () => {
    const corner = spotsBeside([[1, 1]], map).map(({ spot }) => spot);
    expect(corner.flat().every((length) => length >= radius)).toBe(true);
  });
});
