import { codeBytes, maxCodes } from '../file/fonts/character-maps.ts';
import { embedFont } from '../file/fonts/embed-font.ts';
import { escapeString } from '../file/pdf-string.ts';
import type { PdfObject, Writer } from '../file/pdfkit-adapter.ts';
import { isRarelyRepeated } from '../shaping/numerals.ts';
import type { Cluster, Shaped } from '../shaping/shape.ts';
import { type Typeface, typefaces } from '../shaping/typefaces.ts';
import { type EncodedCluster, type EncodedText, encodeWord, joinTexts } from './text-operands.ts';

/** The fonts of one document. Each cluster gets a code where it is first written; the files are embedded in the end. */
export type DocumentFonts = {
  /** Encodes words of a typeface, and adds its fonts to the resources of the current page. */
  encode(typeface: Typeface, words: readonly Shaped[]): readonly EncodedText[];
  end(): void;
};

/** One font of a typeface; where a document has more clusters than a font has codes, there are several. */
type EmbeddedFont = {
  readonly name: string;
  readonly object: PdfObject;
  /** In the order of their codes. */
  readonly clusters: Cluster[];
};
type UsedTypeface = {
  readonly typeface: Typeface;
  readonly fonts: EmbeddedFont[];
  /** Equal clusters share a `look`. Their `kind` is found faster, but equal clusters can have several. */
  readonly byKind: Map<number, EncodedCluster>;
  readonly byLook: Map<string, EncodedCluster>;
  readonly words: Map<Shaped, readonly EncodedText[]>;
};

export function startDocumentFonts(writer: Writer): DocumentFonts {
  const typefacesUsed = new Map<Typeface, UsedTypeface>();
  const usedOf = (typeface: Typeface): UsedTypeface => {
    const known = typefacesUsed.get(typeface);
    if (known) return known;
    const [byKind, byLook, words] = [new Map(), new Map(), new Map()];
    const used = { typeface, fonts: [], byKind, byLook, words };
    typefacesUsed.set(typeface, used);
    return used;
  };
  return {
    encode(typeface, words) {
      const used = usedOf(typeface);
      const texts = joinTexts(words.map((word) => encodeOnce(used, word, writer)));
      for (const { name, object } of used.fonts) writer.page.fonts[name] = object;
      return texts;
    },
    end() {
      for (const { typeface, fonts } of typefacesUsed.values())
        for (const [index, font] of fonts.entries()) embedFont(writer, { typeface, index }, font);
    },
  };
}

function encodeOnce(used: UsedTypeface, word: Shaped, writer: Writer): readonly EncodedText[] {
  const known = used.words.get(word);
  if (known) return known;
  const encoded = encodeWord(word, (cluster) => codeOf(used, cluster, writer));
  if (!isRarelyRepeated(word.text)) used.words.set(word, encoded);
  return encoded;
}

/** A code stands for a drawn cluster and its text, so that the text can be copied and searched. */
function codeOf(used: UsedTypeface, cluster: Cluster, writer: Writer): EncodedCluster {
  const { byKind, byLook } = used;
  const known = byKind.get(cluster.kind);
  if (known) return known;
  const code = byLook.get(cluster.look) ?? addCode(used, cluster, writer);
  byKind.set(cluster.kind, code);
  byLook.set(cluster.look, code);
  return code;
}

function addCode(used: UsedTypeface, cluster: Cluster, writer: Writer): EncodedCluster {
  const last = used.fonts.at(-1);
  const font = last && last.clusters.length < maxCodes ? last : addFont(used, writer);
  const index = font.clusters.push(cluster) - 1;
  return { font: font.name, bytes: escapeString(codeBytes(index)) };
}

function addFont({ typeface, fonts }: UsedTypeface, writer: Writer): EmbeddedFont {
  const suffix = fonts.length === 0 ? '' : `-${fonts.length + 1}`;
  const name = `F${typefaces.indexOf(typeface) + 1}${suffix}`;
  const font: EmbeddedFont = { name, object: writer.ref({}), clusters: [] };
  fonts.push(font);
  return font;
}
