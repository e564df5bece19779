import type { Value } from '../../../shared/pdf/reading/values.ts';
import { encodingOf } from './encoding.ts';
import { bytesOf, dictionary, type PdfFile } from './file.ts';
import { inspect } from './inspected.ts';
import type { Page } from './pages.ts';
import { objectOf, type StructureElement } from './structure-tree.ts';
import { unicodeOf } from './to-unicode.ts';

/** A block of the structure, such as a heading or a cell, and its whole text. */
export type Tagged = { readonly type: string; readonly text: string };

const blocks: ReadonlySet<string> = new Set(
  'P H1 H2 H3 Lbl LBody Caption TH TD TOCI Figure'.split(' '),
);

/** The text of every block in tag order, character by character with spaces, as a screen reader reads it. */
export function taggedText(bytes: Uint8Array): readonly Tagged[] {
  const { file, pages, elements } = inspect(bytes);
  const decoders = new Map<number, Decoder>();
  const texts = new Map(pages.map((page) => [page.object, textsOf(file, page, decoders)]));
  const textOf = ({ parts }: StructureElement): string =>
    parts
      .map((part) =>
        'parts' in part ? textOf(part) : (texts.get(part.page ?? 0)?.get(part.id) ?? ''),
      )
      .join('');
  return elements
    .filter((element) => blocks.has(element.type) && !hasBlocks(element))
    .map((element) => ({ type: element.type, text: textOf(element) }));
}

/** Whether its text is that of the blocks within it. */
const hasBlocks = ({ parts }: StructureElement): boolean =>
  parts.some((part) => 'parts' in part && (blocks.has(part.type) || hasBlocks(part)));

/** The text outside of all elements: running heads and other artifacts. */
export function untaggedText(bytes: Uint8Array): string {
  const { file, pages } = inspect(bytes);
  const decoders = new Map<number, Decoder>();
  return pages.flatMap((page) => textsOf(file, page, decoders).get(undefined) ?? []).join('\n');
}

/** The text of a page by marked-content id. */
function textsOf(
  file: PdfFile,
  page: Page,
  decoders: Map<number, Decoder>,
): ReadonlyMap<number | undefined, string> {
  const fonts = dictionary(file, dictionary(file, page.dictionary.get('Resources')).get('Font'));
  const texts = new Map<number | undefined, string>();
  for (const step of page.steps) {
    if (step.does !== 'show') continue;
    const id = step.within.findLast((mark) => mark.id !== undefined)?.id;
    const decode = decoderOf(file, fonts.get(step.font), decoders);
    texts.set(id, (texts.get(id) ?? '') + decode(step.bytes));
  }
  return texts;
}

type Decoder = (bytes: string) => string;

function decoderOf(
  file: PdfFile,
  font: Value | undefined,
  decoders: Map<number, Decoder>,
): Decoder {
  const key = objectOf(font) ?? 0;
  const decoder = decoders.get(key) ?? newDecoder(file, font);
  decoders.set(key, decoder);
  return decoder;
}

function newDecoder(file: PdfFile, font: Value | undefined): Decoder {
  const entry = dictionary(file, font);
  const source = (key: string) =>
    Buffer.from(bytesOf(file, entry.get(key)) ?? []).toString('latin1');
  const { codesOf } = encodingOf(source('Encoding'));
  const texts = unicodeOf(source('ToUnicode'));
  return (bytes) =>
    codesOf(bytes)
      .map((code) => texts.get(code) ?? '\uFFFD')
      .join('');
}
