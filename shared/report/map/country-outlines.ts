import type { Position, Ring } from '../tree.ts';
import rings from './outlines.json' with { type: 'json' };
/** The outline of a country, one ring for each island; empty for countries not in the table. */
export function findOutline(country: string): readonly Ring[] {
  const written = (rings as Readonly<Record<string, readonly string[]>>)[country] ?? [];
  return written.map((ring) => ring.split(',').map(parsePosition));
}

function parsePosition(text: string): Position {
  const [longitude = 0, latitude = 0] = text.split(' ').map(Number);
  return [longitude, latitude];
}
