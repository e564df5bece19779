import {
  Blob,
  Direction,
  Face,
  Font,
  GlyphFlag,
  Buffer as ShapingBuffer,
  shape as shapeBuffer,
} from 'harfbuzzjs';
import { copyText, sharedCaches, type TextCache } from '../shared-caches.ts';
import { fontBytes } from './font-files.ts';
import { boxOf } from './missing-glyph.ts';
import { isRarelyRepeated } from './numerals.ts';
import type { PlacedGlyph } from './placed-glyph.ts';
import { isShaped } from './printable.ts';
import { families, familyOf, type Typeface } from './typefaces.ts';

/** A letter of a shaped word with all its signs, which no cursor stands within; lengths in thousandths of the font size. */
export type Cluster = {
  readonly text: string;
  readonly glyphs: readonly PlacedGlyph[];
  readonly advance: number;
  /** The advance it has wherever it stands; one glyph has what the font gives it. */
  readonly nominal: number;
  /** What it looks like and says: letters of one typeface that are alike have the same. */
  readonly look: string;
  /** A number of that, by which it is found faster; what could not be remembered has several. */
  readonly kind: number;
};
export type Shaped = {
  readonly text: string;
  readonly clusters: readonly Cluster[];
  readonly width: number;
};

type LoadedFont = {
  readonly face: Face;
  readonly font: Font;
  readonly scale: number;
  /** Found when first asked for; a font of Chinese has tens of thousands, and most fonts are never asked. */
  covered?: ReadonlySet<number>;
};

const perMille = 1_000;
/** What was found out about a typeface. */
type TypefaceCache = {
  readonly words: TextCache<Shaped>;
  /** Words of thousands of letters are made of some hundreds of different ones. */
  readonly clusters: TextCache<Cluster>;
  readonly kindOf: (look: string) => number;
  /** Whether two characters of a number stand beside each other as they stand alone. */
  readonly pairs: Map<number, boolean>;
};

const loadFont = sharedCaches.loadOnce((typeface: Typeface): LoadedFont => {
  const face = new Face(new Blob(fontBytes(typeface)));
  return { face, font: new Font(face), scale: perMille / face.upem };
});

/** Whether a typeface has a glyph for a code point. */
export function covers(typeface: Typeface, codePoint: number): boolean {
  const entry = loadFont(typeface);
  entry.covered ??= new Set(entry.face.collectUnicodes());
  return entry.covered.has(codePoint);
}

/** The letters of a word; parted where it is safe, words are shaped as their sentence is, and so can be remembered. */
export function shape(text: string, typeface: Typeface): Shaped {
  if (isRarelyRepeated(text)) return composeNumber(text, typeface);
  const { words } = cacheOf(typeface);
  const known = words.get(text);
  if (known) return known;
  const result = shapeAnew(copyText(text), typeface);
  words.set(result.text, result);
  return result;
}

/** A number from the shapes of its characters, where HarfBuzz would give the same. */
function composeNumber(text: string, typeface: Typeface): Shaped {
  const { words, pairs } = cacheOf(typeface);
  const clusters: Cluster[] = [];
  let width = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const { clusters: own, width: wide } = words.get(character) ?? shape(character, typeface);
    const [cluster] = own;
    const pair = (text.charCodeAt(at) << 7) | text.charCodeAt(at + 1);
    const isAlone = at === text.length - 1 || (pairs.get(pair) ?? composesPair(pair, typeface));
    if (!cluster || !isAlone) return shapeAnew(text, typeface);
    clusters.push(cluster);
    width += wide;
  }
  return { text, clusters, width };
}

/** @param pair the codes of two characters of ASCII, 7 bits each */
function composesPair(pair: number, typeface: Typeface): boolean {
  const characters = [pair >> 7, pair & 0x7f].map((code) => String.fromCharCode(code));
  const apart = characters.flatMap((character) => shape(character, typeface).clusters);
  const together = shapeAnew(characters.join(''), typeface).clusters;
  const isSame = JSON.stringify(apart) === JSON.stringify(together);
  cacheOf(typeface).pairs.set(pair, isSame);
  return isSame;
}

/** About how much a word takes beside its letters, also as an item with and without the space behind it. */
const wordBytes = 300;
const clusterBytes = 120;

const cacheOf = sharedCaches.loadOnce(
  (_: Typeface): TypefaceCache => ({
    words: sharedCaches.textCache(({ clusters }) => wordBytes + 2 * 8 * clusters.length),
    clusters: sharedCaches.textCache(
      ({ glyphs, look }) => clusterBytes + 40 * glyphs.length + 2 * look.length,
    ),
    kindOf: sharedCaches.numbering(),
    pairs: new Map(),
  }),
);

/** Where the letters of a text depend on each other across a place: offsets at which it is not to be parted. */
export function unsafeToBreak(text: string, typeface: Typeface): ReadonlySet<number> {
  const infos = runShaper(text, typeface).getGlyphInfos();
  const unsafe = infos.filter(({ flags }) => (flags & GlyphFlag.UNSAFE_TO_BREAK) !== 0);
  return new Set(unsafe.map(({ cluster }) => cluster));
}

/** One for all words: what is made anew must be cleared away by the collector, which takes as long as shaping. */
const shapingBuffer = sharedCaches.loadOnce<void, ShapingBuffer>(() => new ShapingBuffer());

function runShaper(text: string, typeface: Typeface): ShapingBuffer {
  const { script, language } = families[familyOf(typeface)];
  const buffer = shapingBuffer();
  buffer.reset();
  buffer.addText(text);
  buffer.setDirection(Direction.LTR);
  buffer.setScript(script);
  buffer.setLanguage(language);
  shapeBuffer(loadFont(typeface).font, buffer);
  return buffer;
}

function shapeAnew(text: string, typeface: Typeface): Shaped {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0x20);
  const clusters =
    isShaped(first) && covers(typeface, first.codePointAt(0) ?? 0)
      ? clustersOf(text, typeface)
      : Array.from(text, (character) => boxCluster(character, typeface));
  return {
    text,
    clusters,
    width: clusters.reduce((sum, { advance }) => sum + advance, 0),
  };
}

function clustersOf(text: string, typeface: Typeface): readonly Cluster[] {
  const result = runShaper(text, typeface);
  const infos = result.getGlyphInfos();
  const positions = result.getGlyphPositions();
  const highest = loadFont(typeface).face.upem * maxShift;
  const clusters: Cluster[] = [];
  let glyphs: PlacedGlyph[] = [];
  let pen = 0;
  for (const [at, { codepoint: id, cluster }] of infos.entries()) {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[at] ?? {};
    const y = Math.max(-highest, Math.min(highest, yOffset));
    glyphs.push({ id, x: pen + xOffset, y });
    pen += xAdvance;
    const next = infos[at + 1]?.cluster ?? text.length;
    if (next === cluster) continue;
    clusters.push(clusterOf({ text: text.slice(cluster, next), glyphs, pen }, typeface));
    glyphs = [];
    pen = 0;
  }
  return clusters;
}

/** Of the size: signs that are piled up on a letter go no farther up or down, so that none leaves the page. */
const maxShift = 1;

type Drawn = {
  readonly text: string;
  readonly glyphs: readonly PlacedGlyph[];
  readonly pen: number;
};

/** One for all letters that are alike and take the same room. */
function clusterOf({ text, glyphs, pen }: Drawn, typeface: Typeface): Cluster {
  const only = onlyGlyph(glyphs);
  const look =
    only === undefined ? `${glyphs.map(lookOf).join(';')};${pen} ${text}` : `${only} ${text}`;
  const memory = cacheOf(typeface);
  const key = only === undefined ? look : `${pen} ${look}`;
  const known = memory.clusters.get(key);
  if (known) return known;
  const { font, scale } = loadFont(typeface);
  const advance = pen * scale;
  const nominal = only === undefined ? advance : font.glyphHAdvance(only) * scale;
  const made = { text, glyphs, advance, nominal, look, kind: memory.kindOf(look) };
  memory.clusters.set(key, made);
  return made;
}

const lookOf = ({ id, x, y, scale }: PlacedGlyph) =>
  scale ? `${id},${x},${y},${scale.join()}` : `${id},${x},${y}`;

function boxCluster(character: string, typeface: Typeface): Cluster {
  const { font } = loadFont(typeface);
  const glyphOf = (digit: string) => shape(digit, typeface).clusters[0]?.glyphs[0]?.id ?? 0;
  return clusterOf(boxOf(character, font, glyphOf), typeface);
}

/** The glyph of a letter that is nothing but it, as the font has it. */
export function onlyGlyph(glyphs: readonly PlacedGlyph[]): number | undefined {
  const [first] = glyphs;
  const isAsInFont = first?.x === 0 && first.y === 0 && !first.scale;
  return isAsInFont && glyphs.length === 1 ? first.id : undefined;
}

/** A command of an SVG path: a letter, and its points as numbers, y upwards. */
export type PathCommand = { readonly type: string; readonly values: readonly number[] };

/** The outline of a letter, in thousandths of the font size. */
export function outlineOf({ glyphs }: Cluster, typeface: Typeface): readonly PathCommand[] {
  const { font, scale } = loadFont(typeface);
  return glyphs.flatMap(({ id, x, y }) =>
    font.glyphToJson(id).map(({ type, values }) => ({
      type,
      values: values.map((value, at) => (value + (at % 2 === 0 ? x : y)) * scale),
    })),
  );
}
