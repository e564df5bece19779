import type { Indicator } from '../../domain/framework/indicator.ts';
import type { Block, Text } from '../../pdf/document.ts';
import type { Drawing } from '../../pdf/drawing.ts';
import { plainText } from '../../pdf/plain-text.ts';
import { formatNumber } from '../../words/numbers.ts';
import type { CompositionContext } from '../composition-context.ts';

type FigureContent = {
  readonly caption: Text;
  readonly drawing: Drawing;
  /** Label and text of every number or place in the drawing, for the alternative text. */
  readonly says: readonly (readonly [label: string, text: string])[];
  readonly notes?: readonly Text[];
};

/** A figure whose alternative text contains everything the drawing shows. */
export function makeFigure(
  { caption, drawing, says, notes }: FigureContent,
  { words }: CompositionContext,
): Block {
  const { colon, semicolon } = words.punctuation;
  const parts = says.map(([label, text]) => (text === '' ? label : `${label}${colon}${text}`));
  const alternative = `${plainText(caption)}${colon}${parts.join(semicolon)}`;
  return {
    block: 'figure',
    caption,
    alternative,
    drawing,
    ...(notes && { notes }),
  };
}

/** Splits what would be unreadable in one drawing into several. */
export function splitIntoParts<Thing>(
  things: readonly Thing[],
  most: number,
): readonly (readonly Thing[])[] {
  const count = Math.ceil(things.length / most);
  return Array.from({ length: count }, (_, at) => things.slice(at * most, (at + 1) * most));
}

/** The items of all other parts: all parts are drawn on one scale. */
export function listOthers<Thing>(
  parts: readonly (readonly Thing[])[],
  part: readonly Thing[],
): readonly Thing[] {
  return parts.filter((each) => each !== part).flat();
}

/** Percentages are drawn on a scale up to 100 %. */
export function percentageScale(
  { measure }: Pick<Indicator, 'measure'>,
  { words }: CompositionContext,
) {
  if (measure !== 'percentage') return {};
  return { whole: { value: '100', text: words.numbers.percent(formatNumber('100', words)) } };
}
