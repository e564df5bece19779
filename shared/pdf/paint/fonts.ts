import { escaped } from '../pdf-string.ts';
import type { Glyph, Shaped } from '../text/shaper.ts';
import { type Typeface, typefaces } from '../text/typefaces.ts';
import type { Writer } from '../writer.ts';
import { bytesOfCode } from './character-maps.ts';
import { embed } from './font-program.ts';
import { operandOf, risenOperators, type Shown } from './operators.ts';

/** The fonts of one document: the code a glyph is written with, and the files that are embedded in the end. */
export type Fonts = {
  /** The name of the font among the resources of the current page. */
  use(typeface: Typeface): string;
  /** How words of a typeface and size are shown. */
  shown(typeface: Typeface, size: number): Shown;
  end(): void;
};

type Embedded = {
  readonly name: string;
  readonly reference: PDFKit.PDFKitReference;
  /** By the kind of a glyph: how its code is written. */
  readonly written: string[];
  /** By code: the glyph and what it stands for; code 0 is the missing glyph, which is never used. */
  readonly glyphs: Glyph[];
  readonly operands: Map<Shaped, string>;
  readonly bySize: Map<number, Shown>;
};

const missing: Glyph = { id: 0, text: '', advance: 0, nominal: 0, dx: 0, dy: 0, kind: -1 };

export function startFonts(writer: Writer): Fonts {
  const used = new Map<Typeface, Embedded>();
  const embedded = (typeface: Typeface): Embedded => {
    const known = used.get(typeface);
    if (known) return known;
    const entry = {
      name: `F${typefaces.indexOf(typeface) + 1}`,
      reference: writer.ref({}),
      written: [],
      glyphs: [missing],
      operands: new Map<Shaped, string>(),
      bySize: new Map<number, Shown>(),
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
    shown(typeface, size) {
      const entry = embedded(typeface);
      const known = entry.bySize.get(size);
      if (known) return known;
      const found = shownBy(entry, size);
      entry.bySize.set(size, found);
      return found;
    },
    end() {
      for (const [typeface, entry] of used) embed(writer, typeface, entry);
    },
  };
}

/** Operands are the same at every size; how far glyphs rise is not. */
function shownBy(entry: Embedded, size: number): Shown {
  const encode = (glyph: Glyph) => written(entry, glyph);
  return {
    operand: remembered(entry.operands, (shaped) => operandOf(shaped, encode)),
    risen: remembered(new Map(), (shaped) => risenOperators(shaped, size, encode)),
  };
}

function remembered(known: Map<Shaped, string>, make: (shaped: Shaped) => string) {
  return (shaped: Shaped): string => {
    const before = known.get(shaped);
    if (before !== undefined) return before;
    const made = make(shaped);
    known.set(shaped, made);
    return made;
  };
}

/** One code for each glyph and the text it stands for, so that text can be copied and searched. */
function written({ written: known, glyphs }: Embedded, glyph: Glyph): string {
  const before = known[glyph.kind];
  if (before !== undefined) return before;
  const bytes = escaped(bytesOfCode(glyphs.push(glyph) - 1));
  known[glyph.kind] = bytes;
  return bytes;
}
