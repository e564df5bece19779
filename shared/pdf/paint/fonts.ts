import { escaped } from '../pdf-string.ts';
import type { Letter, Shaped } from '../text/shaper.ts';
import { type Typeface, typefaces } from '../text/typefaces.ts';
import type { Writer } from '../writer.ts';
import { bytesOfCode } from './character-maps.ts';
import { embed } from './font-program.ts';
import { operandOf } from './operators.ts';

/** The fonts of one document: the code a letter is written with, and the files that are embedded in the end. */
export type Fonts = {
  /** The name of the font among the resources of the current page. */
  use(typeface: Typeface): string;
  /** How a word of a typeface is written between the brackets of one operator. */
  operand(typeface: Typeface): (shaped: Shaped) => string;
  end(): void;
};

type Embedded = {
  readonly name: string;
  readonly reference: PDFKit.PDFKitReference;
  readonly letters: readonly Letter[];
  readonly operand: (shaped: Shaped) => string;
};
type Codes = {
  /** By the kind of a letter: how its code is written. */
  readonly written: string[];
  /** In the order of their codes. */
  readonly letters: Letter[];
};

export function startFonts(writer: Writer): Fonts {
  const used = new Map<Typeface, Embedded>();
  const embedded = (typeface: Typeface): Embedded => {
    const known = used.get(typeface);
    if (known) return known;
    const codes: Codes = { written: [], letters: [] };
    const entry = {
      name: `F${typefaces.indexOf(typeface) + 1}`,
      reference: writer.ref({}),
      letters: codes.letters,
      operand: (shaped: Shaped) => operandIn(codes, shaped),
    };
    used.set(typeface, entry);
    return entry;
  };
  return {
    use(typeface) {
      const { name, reference } = embedded(typeface);
      writer.page.fonts[name] = reference;
      return name;
    },
    operand: (typeface) => embedded(typeface).operand,
    end() {
      for (const [typeface, entry] of used) embed(writer, typeface, entry);
    },
  };
}

/** Found once for a word in a document. */
function operandIn(codes: Codes, shaped: Shaped): string {
  if (shaped.written?.codes === codes) return shaped.written.operand;
  const operand = operandOf(shaped, (letter) => written(codes, letter));
  shaped.written = { codes, operand };
  return operand;
}

/** One code for each letter and the text it stands for, so that text can be copied and searched. */
function written({ written: known, letters }: Codes, letter: Letter): string {
  const before = known[letter.kind];
  if (before !== undefined) return before;
  const bytes = escaped(bytesOfCode(letters.push(letter) - 1));
  known[letter.kind] = bytes;
  return bytes;
}
