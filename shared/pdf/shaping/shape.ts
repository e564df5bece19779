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

/** The glyphs of a letter with its marks. Lengths are in thousandths of the font size. */
export type Cluster = {
  readonly text: string;
  readonly glyphs: readonly PlacedGlyph[];
  readonly advance: number;
  /** The advance that the font states for a single glyph; for several, the same as `advance`. */
  readonly nominal: number;
  /** Identifies glyphs and text within a typeface; equal clusters share it. */
  readonly look: string;
  /** A number of `look` for faster lookup; equal clusters that were not cached may have several. */
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
  /** Loaded when first needed: a Chinese font covers tens of thousands of characters. */
  covered?: ReadonlySet<number>;
};

const perMille = 1_000;
/** The cached results of a typeface. */
type TypefaceCache = {
  readonly words: TextCache<Shaped>;
  /** Thousands of words consist of some hundreds of clusters. */
  readonly clusters: TextCache<Cluster>;
  readonly kindOf: (look: string) => number;
  /** Whether two characters of a number have the same shapes together as alone. */
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

/** Shapes a word. Words are separated where it is safe, so the result is the same as within the sentence and can be cached. */
export function shape(text: string, typeface: Typeface): Shaped {
  if (isRarelyRepeated(text)) return composeNumber(text, typeface);
  const { words } = cacheOf(typeface);
  const known = words.get(text);
  if (known) return known;
  const result = shapeAnew(copyText(text), typeface);
  words.set(result.text, result);
  return result;
}

/** Composes a number from the shapes of its characters, if HarfBuzz would give the same. */
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

/** An estimate of what a word takes beside its clusters, including its item with and without the space after it. */
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

/** The offsets at which a text must not be separated, because shapes depend on each other across them. */
export function unsafeToBreak(text: string, typeface: Typeface): ReadonlySet<number> {
  const infos = runShaper(text, typeface).getGlyphInfos();
  const unsafe = infos.filter(({ flags }) => (flags & GlyphFlag.UNSAFE_TO_BREAK) !== 0);
  return new Set(unsafe.map(({ cluster }) => cluster));
}

/** One for all words: collecting a new buffer for each would take as long as shaping. */
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

/** In ems: the maximum vertical offset of a mark, so that piled-up marks stay on the page. */
const maxShift = 1;

type Drawn = {
  readonly text: string;
  readonly glyphs: readonly PlacedGlyph[];
  readonly pen: number;
};

/** Equal clusters with the same advance are one object. */
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

/** The glyph of a cluster that is a single unmodified glyph. */
export function onlyGlyph(glyphs: readonly PlacedGlyph[]): number | undefined {
  const [first] = glyphs;
  const isAsInFont = first?.x === 0 && first.y === 0 && !first.scale;
  return isAsInFont && glyphs.length === 1 ? first.id : undefined;
}

/** A command of an SVG path with its coordinates; y points upwards. */
export type PathCommand = { readonly type: string; readonly values: readonly number[] };

/** The outline of a cluster, in thousandths of the font size. */
export function outlineOf({ glyphs }: Cluster, typeface: Typeface): readonly PathCommand[] {
  const { font, scale } = loadFont(typeface);
  return glyphs.flatMap(({ id, x, y }) =>
    font.glyphToJson(id).map(({ type, values }) => ({
      type,
      values: values.map((value, at) => (value + (at % 2 === 0 ? x : y)) * scale),
    })),
  );
}
