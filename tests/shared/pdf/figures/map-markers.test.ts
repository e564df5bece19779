import { describe, expect, test } from 'vitest';
import { placeMarkers } from '../../../../shared/pdf/figures/map-markers.ts';
import type { Point } from '../../../../shared/pdf/figures/path.ts';

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
  const markers = placeMarkers(places, map);

  test('cover no place', () => {
    const covered = markers.filter(({ centre }) =>
      places.some((place) => distance(place, centre) < radius),
    );
    expect(covered).toEqual([]);
  });

  test('cover no other mark', () => {
    const pairs = markers.flatMap((one, at) => markers.slice(at + 1).map((other) => [one, other]));
    expect(pairs.filter(([a, b]) => a && b && distance(a.centre, b.centre) < 2 * radius)).toEqual(
      [],
    );
  });

  test('cover no border', () => {
    const covers = ({ centre: [x, y] }: (typeof markers)[number]) =>
      [60, 140].some(
        (edge) =>
          (Math.abs(x - edge) < radius && y > 60 - radius && y < 140 + radius) ||
          (Math.abs(y - edge) < radius && x > 60 - radius && x < 140 + radius),
      );
    expect(markers.filter(covers)).toEqual([]);
  });

  test('stay within the frame of the map', () => {
    const corner = placeMarkers([[1, 1]], map).map(({ centre }) => centre);
    expect(corner.flat().every((length) => length >= radius)).toBe(true);
  });
});
