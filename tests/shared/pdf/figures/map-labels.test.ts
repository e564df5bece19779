import { expect, test } from 'vitest';
import { type Box, placeBeside, placeWithin } from '../../../../shared/pdf/figures/map-labels.ts';

const room = { width: 100, height: 100 };
const size = { width: 20, height: 10 };
const right: Box = { x: 50, y: 40, width: 40, height: 20 };

test('the name of a capital stands right of it, or where nothing is covered', () => {
  expect(placeBeside([50, 50], size, { room, boxes: [] }, 5).x).toBe(55);
  expect(placeBeside([50, 50], size, { room, boxes: [right] }, 5).x).toBe(25);
  expect(placeBeside([95, 50], size, { room, boxes: [] }, 5).x).toBe(70);
});

test('the name of a country stands within its outline, clear of markers', () => {
  const outline = [
    [10, 10],
    [90, 10],
    [90, 90],
    [10, 90],
  ] as const;
  const middle = placeWithin(outline, size, { room, boxes: [] });
  expect(middle).toEqual({ x: 40, y: 45, ...size });
  const marker: Box = { x: 40, y: 40, width: 20, height: 20 };
  const moved = placeWithin(outline, size, { room, boxes: [marker] });
  expect(moved).toBeDefined();
  expect(moved && (moved.y >= 60 || moved.y + 10 <= 40 || moved.x >= 60 || moved.x <= 20)).toBe(
    true,
  );
  const whole: Box = { x: 0, y: 0, width: 100, height: 100 };
  expect(placeWithin(outline, size, { room, boxes: [whole] })).toBeUndefined();
});
