import { Problem } from '../../shared/domain/problem.ts';

/** Longer than any id, date or fixed part of a path. */
const maxSegmentCharacters = 100;

/**
 * Refuses a path that no route can have.
 * @throws Problem `malformed_request` where its percent-encoding is broken, `route_not_found` where a part is too long
 */
export function checkPath(path: string): void {
  for (const segment of path.split('/')) {
    if (decodeSegment(segment).length > maxSegmentCharacters) {
      const detail = `A part of the path has more than ${maxSegmentCharacters} characters.`;
      throw new Problem('route_not_found', detail);
    }
  }
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new Problem('malformed_request', 'A part of the path is not percent-encoded UTF-8.');
  }
}
