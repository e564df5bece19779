import type { Block, ReportDocument, Run, Text } from './document.ts';
import type { Drawing } from './drawing.ts';

/** Every text of the document that is printed. */
export function runsOf({
  cover,
  blocks,
  runningHead,
  runningKind = '',
  footer,
  watermark = '',
  words,
}: ReportDocument): readonly Run[] {
  const bare = [runningHead, runningKind, footer, watermark, ...Object.values(words), cover.kind];
  return [
    ...bare.map((text) => ({ text })),
    ...cover.title,
    ...cover.subtitles.flat(),
    ...cover.facts.flatMap(({ label, also = [], text }) => [{ text: label }, ...also, ...text]),
    ...(cover.note ?? []),
    ...blocks.flatMap((block) => textsOf(block).flat()),
  ];
}

/** Every text of a block that is printed. */
export function textsOf(block: Block): readonly Text[] {
  switch (block.block) {
    case 'list':
      return block.items;
    case 'facts':
      return block.facts.flatMap(({ label, text }) => [label, text]);
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

/** Every string of a drawing is printed but the name of its kind, tags of languages and numbers, which any font has. */
function textsOfDrawing(drawing: Drawing): Text {
  const texts: Run[] = [];
  JSON.stringify(drawing, (key, value) => {
    if (key === 'rings' || key === 'image') return;
    if (typeof value === 'string') texts.push({ text: value });
    return value;
  });
  return texts;
}
