import { bytesOfCode, maxCodes } from '../file/fonts/character-maps.ts';
import { embed } from '../file/fonts/embed-font.ts';
import { escaped } from '../file/pdf-string.ts';
import type { Writer } from '../file/pdfkit-adapter.ts';
import { isRarelyRepeated } from '../shaping/numerals.ts';
import type { Letter, Shaped } from '../shaping/shape.ts';
import { type Typeface, typefaces } from '../shaping/typefaces.ts';
import { type Code, operandsOf, type Stretch } from './text-operands.ts';

/** The fonts of one document: the code a letter is written with, and the files that are embedded in the end. */
export type Fonts = {
  /** How words of a typeface are written, with fonts that are then among the resources of the current page. */
  write(typeface: Typeface, parts: readonly Shaped[]): readonly Stretch[];
  end(): void;
};

/** One font of a typeface; where a document has more letters than a font has codes, there are several. */
type Embedded = {
  readonly name: string;
  readonly reference: PDFKit.PDFKitReference;
  /** In the order of their codes. */
  readonly letters: Letter[];
};
type Used = {
  readonly typeface: Typeface;
  readonly fonts: Embedded[];
  /** By the kind of a letter, and by its look: of what is not remembered, each letter is a kind of its own. */
  readonly byKind: Map<number, Code>;
  readonly byLook: Map<string, Code>;
  /** Found once for a word in a document. */
  readonly words: Map<Shaped, readonly Stretch[]>;
};

export function startFonts(writer: Writer): Fonts {
  const used = new Map<Typeface, Used>();
  const usedOf = (typeface: Typeface): Used => {
    const known = used.get(typeface);
    if (known) return known;
    const [byKind, byLook, words] = [new Map(), new Map(), new Map()];
    const entry = { typeface, fonts: [], byKind, byLook, words };
    used.set(typeface, entry);
    return entry;
  };
  return {
    write(typeface, parts) {
      const own = usedOf(typeface);
      const stretches = joined(parts.map((shaped) => written(own, shaped, writer)));
      for (const { name, reference } of own.fonts) writer.page.fonts[name] = reference;
      return stretches;
    },
    end() {
      for (const { typeface, fonts } of used.values())
        for (const [at, font] of fonts.entries()) embed(writer, { typeface, at }, font);
    },
  };
}

function joined(words: readonly (readonly Stretch[])[]): readonly Stretch[] {
  const [first = []] = words;
  if (words.length < 2) return first;
  const stretches: { font: string; operand: string }[] = [];
  let last: { font: string; operand: string } | undefined;
  for (const { font, operand } of words.flat()) {
    if (last?.font === font) {
      last.operand += operand;
    } else {
      last = { font, operand };
      stretches.push(last);
    }
  }
  return stretches;
}

function written(used: Used, shaped: Shaped, writer: Writer): readonly Stretch[] {
  const known = used.words.get(shaped);
  if (known) return known;
  const found = operandsOf(shaped, (letter) => codeIn(used, letter, writer));
  if (!isRarelyRepeated(shaped.text)) used.words.set(shaped, found);
  return found;
}

/** One code for each letter and the text it stands for, so that text can be copied and searched. */
function codeIn(used: Used, letter: Letter, writer: Writer): Code {
  const { byKind, byLook } = used;
  const known = byKind.get(letter.kind);
  if (known) return known;
  const code = byLook.get(letter.look) ?? newCode(used, letter, writer);
  byKind.set(letter.kind, code);
  byLook.set(letter.look, code);
  return code;
}

function newCode({ typeface, fonts }: Used, letter: Letter, writer: Writer): Code {
  let font = fonts.at(-1);
  if (!font || font.letters.length === maxCodes) {
    const nth = fonts.length === 0 ? '' : `-${fonts.length + 1}`;
    const name = `F${typefaces.indexOf(typeface) + 1}${nth}`;
    font = { name, reference: writer.ref({}), letters: [] };
    fonts.push(font);
  }
  return { font: font.name, bytes: escaped(bytesOfCode(font.letters.push(letter) - 1)) };
}
