import type { Block, ReportDocument, Run, Text } from './document.ts';
import type { Drawing } from './drawing.ts';
import { isCovered } from './text/itemize.ts';
import { invisible } from './text/tokens.ts';

export type Unprintable = { readonly character: string; readonly text: string };

/** How much of a text is quoted to show where a character stands. */
const quoted = 60;

/** Every character of the document that no embedded font has, once, with a text it stands in. */
export function unprintable(document: ReportDocument): readonly Unprintable[] {
  const missing = new Map<string, Unprintable>();
  for (const text of textsOf(document)) {
    for (const character of text.replace(invisible, '')) {
      const codePoint = character.codePointAt(0) ?? 0;
      if (isCovered(character)) continue;
      const name = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
      if (!missing.has(name)) missing.set(name, { character: name, text: text.slice(0, quoted) });
    }
  }
  return [...missing.values()];
}

function* textsOf({
  cover,
  blocks,
  runningHead,
  footer,
  watermark = '',
  words,
}: ReportDocument): Iterable<string> {
  const runs = (texts: readonly Text[]) => texts.flat().map(({ text }: Run) => text);
  yield* [runningHead, footer, watermark, ...Object.values(words), cover.kind];
  yield* runs([
    cover.title,
    ...cover.subtitles,
    ...cover.facts.map(({ text }) => text),
    cover.note ?? [],
  ]);
  yield* cover.facts.map(({ label }) => label);
  for (const block of blocks) yield* runs(textsOfBlock(block));
}

function textsOfBlock(block: Block): readonly Text[] {
  switch (block.block) {
    case 'list':
      return block.items;
    case 'table':
      return [
        block.caption,
        ...block.columns.map(({ head }) => head),
        ...block.rows.flat(),
        ...(block.notes ?? []),
      ];
    case 'figure':
      return [block.caption, ...(block.notes ?? []), textsOfDrawing(block.drawing)];
    case 'contents':
      return [];
    default:
      return [block.text];
  }
}

/** Every string of a drawing is printed but the name of its kind and its numbers, which any font has. */
function textsOfDrawing(drawing: Drawing): Text {
  const texts: Run[] = [];
  JSON.stringify(drawing, (_, value) => {
    if (typeof value === 'string') texts.push({ text: value });
    return value;
  });
  return texts;
}
