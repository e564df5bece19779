import { farthest, longestRepeat, shortestRepeat } from './alphabet.ts';
import { mostParts, type Parts, takeByte, takeRepeat } from './parts.ts';

/**
 * Finds what stands in a text before, as zlib does: places are chained by their next three bytes, the latest first, and a
 * repeat waits for the place after it, which may have a longer one. One memory for all streams: what is made anew for each
 * must be cleared away by the collector.
 */
const hashBits = 15;
const latest = new Int32Array(1 << hashBits);
const before = new Int32Array(farthest);
const inWindow = farthest - 1;

/** How many places are tried, fewer once a good repeat is at hand: more make the standard report smaller by less than 1 %. */
const mostTried = 6;
const fewTried = 2;
const goodLength = 4;
/** A repeat this long is taken without a look at the next place. */
const longEnough = 12;

/**
 * Places are counted on from stream to stream, so that what is left of the one before is told by its number, and nothing needs
 * to be wiped.
 */
let origin = 1;
const lastOrigin = 2 ** 30;

/** How far back the repeat is that `longestAt` found; 0 for none. A number of its own, for each byte is asked for one. */
let foundDistance = 0;

/** Parts bytes into those to be written out and repeats of what came before; `empty` is called when no more parts fit. */
export function partIntoRepeats(bytes: Uint8Array, parts: Parts, empty: () => void): void {
  if (origin > lastOrigin) restart();
  const first = origin;
  origin += bytes.length;
  /** The repeat that waits, which begins at the place before. */
  let length = 0;
  let distance = 0;
  let hash = (byteAt(bytes, 0) << 5) ^ byteAt(bytes, 1);
  for (let at = 0; at < bytes.length; at += 1) {
    if (parts.size >= mostParts - 1) empty();
    hash = hashNext(hash, byteAt(bytes, at + 2));
    const place = (latest[hash] ?? 0) - first;
    before[at & inWindow] = place + first;
    latest[hash] = at + first;
    const longest = length < longEnough ? longestAt(bytes, at, place, first, length) : 0;
    if (longest > length) {
      if (length > 0) takeByte(parts, byteAt(bytes, at - 1));
      length = longest;
      distance = foundDistance;
    } else if (length === 0) {
      takeByte(parts, byteAt(bytes, at));
    } else {
      takeRepeat(parts, length, distance);
      for (const end = at - 2 + length; at < end; ) {
        at += 1;
        hash = hashNext(hash, byteAt(bytes, at + 2));
        before[at & inWindow] = latest[hash] ?? 0;
        latest[hash] = at + first;
      }
      length = 0;
    }
  }
  if (length > 0) takeRepeat(parts, length, distance);
}

/** The length of the longest repeat among those tried at a place, where it is longer than the one at hand. */
function longestAt(
  bytes: Uint8Array,
  at: number,
  start: number,
  first: number,
  length: number,
): number {
  const most = Math.min(longestRepeat, bytes.length - at);
  const oldest = Math.max(0, at - farthest);
  let tries = length >= goodLength ? fewTried : mostTried;
  let longest = Math.max(length, shortestRepeat - 1);
  let found = 0;
  for (let place = start; place >= oldest && tries > 0 && longest < most; tries -= 1) {
    if (bytes[place + longest] === bytes[at + longest] && bytes[place] === bytes[at]) {
      let same = 1;
      while (same < most && bytes[place + same] === bytes[at + same]) same += 1;
      if (same > longest) {
        longest = same;
        found = at - place;
      }
    }
    place = (before[place & inWindow] ?? 0) - first;
  }
  foundDistance = found;
  return found === 0 ? 0 : longest;
}

const byteAt = (bytes: Uint8Array, at: number) => bytes[at] ?? 0;

/** Three bytes of which the first falls out as the next comes in. */
const hashNext = (hash: number, byte: number) => ((hash << 5) ^ byte) & ((1 << hashBits) - 1);

function restart(): void {
  latest.fill(0);
  origin = 1;
}
