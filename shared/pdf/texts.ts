import type { Block, Card, ReportDocument, Run, Text } from './document.ts';
import type { Drawing } from './drawing.ts';
import { innerBlocks } from './nested-blocks.ts';

/** Every text of the document that is printed. */
export function runsOf({
  cover,
  identity,
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
    ...present(cover.countries, cover.note, cover.placeAndDate).flat(),
    ...(identity?.publisher ?? []).flat(),
    ...(identity?.imprint ?? []).flat(),
    ...blocks.flatMap((block) => textsOf(block).flat()),
  ];
}

const present = (...texts: readonly (Text | undefined)[]) =>
  texts.filter((text) => text !== undefined);

/** Every text of a block that is printed, with those of the blocks within it. */
export function textsOf(block: Block): readonly Text[] {
  switch (block.block) {
    case 'heading':
      return present(block.kicker, block.text, block.subtitle);
    case 'list':
      return block.items;
    case 'facts':
      return block.facts.flatMap(({ label, text }) => [label, text]);
    case 'table':
      return [
        ...present(block.number, block.caption, block.subtitle),
        ...block.columns.map(({ head }) => head),
        ...(block.groups ?? []).map(({ heading }) => heading),
        ...block.rows.flat(),
        ...(block.notes ?? []),
      ];
    case 'figure':
      return [
        ...present(block.number, block.caption, block.subtitle),
        ...(block.notes ?? []),
        textsOfDrawing(block.drawing),
      ];
    case 'contents':
      return [];
    case 'captions':
      return [block.title];
    case 'columns':
    case 'band':
      return innerBlocks(block).flatMap(textsOf);
    case 'fitted':
      return block.alternatives.flat().flatMap(textsOf);
    case 'cards':
      return block.cards.flatMap(textsOfCard);
    case 'status_strip':
      return block.parts.map(({ label }) => label);
    case 'signatures':
      return [
        ...block.rows.flatMap(({ role, name, office }) => present(role, name, office)),
        ...Object.values(block.words).map((text) => [{ text }]),
      ];
    case 'code':
      return present(block.title, block.printed, block.text);
    default:
      return [block.text];
  }
}

function textsOfCard({ value, unit, label, detail, bar, date, source }: Card): readonly Text[] {
  const labels = bar ? Object.values(bar.labels).map((text) => [{ text }]) : [];
  return [...present(value, unit, label, detail), ...labels, ...present(date, source)];
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
