import {
  Blob,
  Direction,
  Face,
  Font,
  GlyphFlag,
  Buffer as ShapingBuffer,
  shape as shapeBuffer,
} from 'harfbuzzjs';
import { fontBytes } from './font-files.ts';
import { isComposed, isNumeral, isRarelyRepeated } from './numerals.ts';
import { families, familyOf, type Typeface } from './typefaces.ts';

/** One glyph of a shaped word; lengths in thousandths of the font size. */
export type Glyph = {
  readonly id: number;
  /** The text it stands for; of several glyphs that stand for one text, each has its part. */
  readonly text: string;
  readonly advance: number;
  /** The advance the font gives the glyph where nothing is placed. */
  readonly nominal: number;
  readonly dx: number;
  readonly dy: number;
  /** A number for its id and text: glyphs of one typeface with the same ones have the same number, and are found by it. */
  readonly kind: number;
};
export type Shaped = {
  readonly text: string;
  readonly glyphs: readonly Glyph[];
  readonly width: number;
  /** Whether several glyphs stand for one text, so that it is said once more for readers that go by it. */
  readonly isDealtOut: boolean;
  /** Whether a glyph stands above or below its line. */
  readonly isRisen: boolean;
};

type Loaded = {
  readonly font: Font;
  readonly covered: ReadonlySet<number>;
  readonly scale: number;
};

const perMille = 1_000;
const loaded = new Map<Typeface, Loaded>();
/** What was found out about a typeface. */
type Memory = {
  readonly words: Map<string, Shaped>;
  /** Whether two characters of a number stand beside each other as they stand alone. */
  readonly pairs: Map<string, boolean>;
  readonly kinds: Map<string, number>;
};
const memories = new Map<Typeface, Memory>();
/** An instance lives through many reports; the same words come again and again. */
const mostWords = 50_000;

function load(typeface: Typeface): Loaded {
  const known = loaded.get(typeface);
  if (known) return known;
  const face = new Face(new Blob(fontBytes(typeface)));
  const entry = {
    font: new Font(face),
    covered: new Set(face.collectUnicodes()),
    scale: perMille / face.upem,
  };
  loaded.set(typeface, entry);
  return entry;
}

/** Whether a typeface has a glyph for a code point. */
export function covers(typeface: Typeface, codePoint: number): boolean {
  return load(typeface).covered.has(codePoint);
}

/** The glyphs of a word; parted where it is safe, words are shaped as their sentence is, and so can be remembered. */
export function shape(text: string, typeface: Typeface): Shaped {
  const { words } = memoryOf(typeface);
  const known = words.get(text);
  if (known) return known;
  const result = composed(text, typeface) ?? shapedAnew(text, typeface);
  if (isRarelyRepeated(text)) return result;
  if (words.size >= mostWords) words.clear();
  words.set(text, result);
  return result;
}

/** A number from the shapes of its characters, where HarfBuzz would give the same. */
function composed(text: string, typeface: Typeface): Shaped | undefined {
  if (text.length < 2 || !isNumeral.test(text)) return undefined;
  if (!isComposed(text, (pair) => composes(pair, typeface))) return undefined;
  const glyphs: Glyph[] = [];
  let width = 0;
  let isRisen = false;
  for (const character of text) {
    const one = shape(character, typeface);
    glyphs.push(...one.glyphs);
    width += one.width;
    isRisen ||= one.isRisen;
  }
  return { text, glyphs, width, isDealtOut: false, isRisen };
}

function composes(pair: string, typeface: Typeface): boolean {
  const { pairs } = memoryOf(typeface);
  const known = pairs.get(pair);
  if (known !== undefined) return known;
  const apart = [...pair].flatMap((character) => shape(character, typeface).glyphs);
  const together = shapedAnew(pair, typeface).glyphs;
  const isSame = JSON.stringify(apart) === JSON.stringify(together);
  pairs.set(pair, isSame);
  return isSame;
}

function memoryOf(typeface: Typeface): Memory {
  const known = memories.get(typeface);
  if (known) return known;
  const memory: Memory = { words: new Map(), pairs: new Map(), kinds: new Map() };
  memories.set(typeface, memory);
  return memory;
}

function kindOf(id: number, text: string, { kinds }: Memory): number {
  const key = `${id} ${text}`;
  const known = kinds.get(key);
  if (known !== undefined) return known;
  kinds.set(key, kinds.size);
  return kinds.size - 1;
}

/** Where the letters of a text depend on each other across a place: offsets at which it is not to be parted. */
export function unsafeToBreak(text: string, typeface: Typeface): ReadonlySet<number> {
  const infos = run(text, typeface).getGlyphInfos();
  const unsafe = infos.filter(({ flags }) => (flags & GlyphFlag.UNSAFE_TO_BREAK) !== 0);
  return new Set(unsafe.map(({ cluster }) => cluster));
}

/** One for all words: what is made anew must be cleared away by the collector, which takes as long as shaping. */
let buffer: ShapingBuffer | undefined;

function run(text: string, typeface: Typeface): ShapingBuffer {
  const { script, language } = families[familyOf(typeface)];
  buffer ??= new ShapingBuffer();
  buffer.reset();
  buffer.addText(text);
  buffer.setDirection(Direction.LTR);
  buffer.setScript(script);
  buffer.setLanguage(language);
  shapeBuffer(load(typeface).font, buffer);
  return buffer;
}

function shapedAnew(text: string, typeface: Typeface): Shaped {
  const { font, scale } = load(typeface);
  const memory = memoryOf(typeface);
  const result = run(text, typeface);
  const infos = result.getGlyphInfos();
  const positions = result.getGlyphPositions();
  const parts = textParts(
    text,
    infos.map(({ cluster }) => cluster),
  );
  const glyphs = infos.map(({ codepoint: id }, at) => ({
    id,
    text: parts[at] ?? '',
    advance: (positions[at]?.xAdvance ?? 0) * scale,
    nominal: font.glyphHAdvance(id) * scale,
    dx: (positions[at]?.xOffset ?? 0) * scale,
    dy: (positions[at]?.yOffset ?? 0) * scale,
    kind: kindOf(id, parts[at] ?? '', memory),
  }));
  return {
    text,
    glyphs,
    width: glyphs.reduce((width, { advance }) => width + advance, 0),
    isDealtOut: hasShared(infos),
    isRisen: glyphs.some(({ dy }) => dy !== 0),
  };
}

/** Whether a cluster has more than one glyph; one glyph for several letters, a ligature, says them all by itself. */
function hasShared(infos: readonly { readonly cluster: number }[]): boolean {
  return infos.some(({ cluster }, at) => infos[at + 1]?.cluster === cluster);
}

/**
 * Deals the text of each cluster out to its glyphs, a character each and the rest to the last, so that glyph by glyph the text
 * comes out whole and in order.
 */
function textParts(text: string, clusters: readonly number[]): readonly string[] {
  const starts = [...new Set(clusters)].toSorted((left, right) => left - right);
  const rest = new Map<number, string[]>();
  for (const [at, start] of starts.entries())
    rest.set(start, [...text.slice(start, starts[at + 1])]);
  return clusters.map((cluster, at) => {
    const characters = rest.get(cluster) ?? [];
    const isLast = clusters[at + 1] !== cluster;
    return characters.splice(0, isLast ? characters.length : 1).join('');
  });
}
