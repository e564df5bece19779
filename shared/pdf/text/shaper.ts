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
import { isRarelyRepeated } from './numerals.ts';
import { families, familyOf, type Typeface } from './typefaces.ts';

/** A glyph of the font where it stands within its letter, in units of the font. */
export type PlacedGlyph = { readonly id: number; readonly x: number; readonly y: number };
/** A letter of a shaped word with all its signs, which no cursor stands within; lengths in thousandths of the font size. */
export type Letter = {
  readonly text: string;
  readonly glyphs: readonly PlacedGlyph[];
  readonly advance: number;
  /** The advance it has wherever it stands; one glyph has what the font gives it. */
  readonly nominal: number;
  /** A number for what it looks like and says: letters of one typeface that are alike have the same, and are found by it. */
  readonly kind: number;
};
export type Shaped = {
  readonly text: string;
  readonly letters: readonly Letter[];
  readonly width: number;
  /** How it was written last, with the codes of one document; a map would be asked for every word of every page. */
  written: { readonly codes: object; readonly operand: string } | undefined;
};

type Loaded = {
  readonly face: Face;
  readonly font: Font;
  readonly scale: number;
  /** Found when first asked for; a font of Chinese has tens of thousands, and most fonts are never asked. */
  covered?: ReadonlySet<number>;
};

const perMille = 1_000;
const loaded = new Map<Typeface, Loaded>();
/** What was found out about a typeface. */
type Memory = {
  readonly words: Map<string, Shaped>;
  /** Whether two characters of a number stand beside each other as they stand alone. */
  readonly pairs: Map<number, boolean>;
  readonly kinds: Map<string, number>;
};
const memories = new Map<Typeface, Memory>();
/** An instance lives through many reports; the same words come again and again. */
const mostWords = 50_000;

function load(typeface: Typeface): Loaded {
  const known = loaded.get(typeface);
  if (known) return known;
  const face = new Face(new Blob(fontBytes(typeface)));
  const entry = { face, font: new Font(face), scale: perMille / face.upem };
  loaded.set(typeface, entry);
  return entry;
}

/** Whether a typeface has a glyph for a code point. */
export function covers(typeface: Typeface, codePoint: number): boolean {
  const entry = load(typeface);
  entry.covered ??= new Set(entry.face.collectUnicodes());
  return entry.covered.has(codePoint);
}

/** The letters of a word; parted where it is safe, words are shaped as their sentence is, and so can be remembered. */
export function shape(text: string, typeface: Typeface): Shaped {
  if (isRarelyRepeated(text)) return composed(text, typeface);
  const { words } = memoryOf(typeface);
  const known = words.get(text);
  if (known) return known;
  const result = shapedAnew(text, typeface);
  if (words.size >= mostWords) words.clear();
  words.set(text, result);
  return result;
}

/** A number from the shapes of its characters, where HarfBuzz would give the same. */
function composed(text: string, typeface: Typeface): Shaped {
  const { words, pairs } = memoryOf(typeface);
  const letters: Letter[] = [];
  let width = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const { letters: own, width: wide } = words.get(character) ?? shape(character, typeface);
    const [letter] = own;
    const pair = (text.charCodeAt(at) << 7) | text.charCodeAt(at + 1);
    const isAlone = at === text.length - 1 || (pairs.get(pair) ?? composes(pair, typeface));
    if (!letter || !isAlone) return shapedAnew(text, typeface);
    letters.push(letter);
    width += wide;
  }
  return { text, letters, width, written: undefined };
}

/** @param pair the codes of two characters of ASCII, 7 bits each */
function composes(pair: number, typeface: Typeface): boolean {
  const characters = [pair >> 7, pair & 0x7f].map((code) => String.fromCharCode(code));
  const apart = characters.flatMap((character) => shape(character, typeface).letters);
  const together = shapedAnew(characters.join(''), typeface).letters;
  const isSame = JSON.stringify(apart) === JSON.stringify(together);
  memoryOf(typeface).pairs.set(pair, isSame);
  return isSame;
}

function memoryOf(typeface: Typeface): Memory {
  const known = memories.get(typeface);
  if (known) return known;
  const memory: Memory = { words: new Map(), pairs: new Map(), kinds: new Map() };
  memories.set(typeface, memory);
  return memory;
}

function kindOf(key: string, { kinds }: Memory): number {
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
  const result = run(text, typeface);
  const infos = result.getGlyphInfos();
  const positions = result.getGlyphPositions();
  const letters: Letter[] = [];
  let width = 0;
  let glyphs: PlacedGlyph[] = [];
  let pen = 0;
  for (const [at, { codepoint: id, cluster }] of infos.entries()) {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[at] ?? {};
    glyphs.push({ id, x: pen + xOffset, y: yOffset });
    pen += xAdvance;
    const next = infos[at + 1]?.cluster ?? text.length;
    if (next === cluster) continue;
    const letter = letterOf({ text: text.slice(cluster, next), glyphs, pen }, typeface);
    letters.push(letter);
    width += letter.advance;
    glyphs = [];
    pen = 0;
  }
  return { text, letters, width, written: undefined };
}

type Drawn = {
  readonly text: string;
  readonly glyphs: readonly PlacedGlyph[];
  readonly pen: number;
};

function letterOf({ text, glyphs, pen }: Drawn, typeface: Typeface): Letter {
  const { font, scale } = load(typeface);
  const memory = memoryOf(typeface);
  const advance = pen * scale;
  const only = onlyGlyph(glyphs);
  if (only !== undefined) {
    const nominal = font.glyphHAdvance(only) * scale;
    return { text, glyphs, advance, nominal, kind: kindOf(`${only} ${text}`, memory) };
  }
  const look = glyphs.map(({ id, x, y }) => `${id},${x},${y}`).join(';');
  return {
    text,
    glyphs,
    advance,
    nominal: advance,
    kind: kindOf(`${look};${pen} ${text}`, memory),
  };
}

/** The glyph of a letter that is nothing but it, as the font has it. */
export function onlyGlyph(glyphs: readonly PlacedGlyph[]): number | undefined {
  const [first] = glyphs;
  return first && glyphs.length === 1 && first.x === 0 && first.y === 0 ? first.id : undefined;
}

/** A command of an SVG path: a letter, and its points as numbers, y upwards. */
export type PathCommand = { readonly type: string; readonly values: readonly number[] };

/** The outline of a letter, in thousandths of the font size. */
export function outlineOf({ glyphs }: Letter, typeface: Typeface): readonly PathCommand[] {
  const { font, scale } = load(typeface);
  return glyphs.flatMap(({ id, x, y }) =>
    font.glyphToJson(id).map(({ type, values }) => ({
      type,
      values: values.map((value, at) => (value + (at % 2 === 0 ? x : y)) * scale),
    })),
  );
}
