import type { Indicator } from '../../domain/framework/indicator.ts';
import type { Block, Text } from '../../pdf/document.ts';
import type { Drawing } from '../../pdf/drawing.ts';
import { plainText } from '../../pdf/plain-text.ts';
import { formatNumber } from '../../words/numbers.ts';
import type { CompositionContext } from '../composition-context.ts';

type FigureContent = {
  readonly caption: Text;
  readonly drawing: Drawing;
  /** Each number or place of the drawing with what it is of. */
  readonly says: readonly (readonly [label: string, text: string])[];
  readonly notes?: readonly Text[];
};

/** A figure whose alternative text says all that the drawing shows. */
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

/** A drawing holds so many things that it stays readable; more of them are drawn in several. */
export function splitIntoParts<Thing>(
  things: readonly Thing[],
  most: number,
): readonly (readonly Thing[])[] {
  const count = Math.ceil(things.length / most);
  return Array.from({ length: count }, (_, at) => things.slice(at * most, (at + 1) * most));
}

/** The things of all parts but one, on whose scale that one is drawn. */
export function listOthers<Thing>(
  parts: readonly (readonly Thing[])[],
  part: readonly Thing[],
): readonly Thing[] {
  return parts.filter((each) => each !== part).flat();
}

/** Percentages are drawn against the whole. */
export function percentageScale(
  { measure }: Pick<Indicator, 'measure'>,
  { words }: CompositionContext,
) {
  if (measure !== 'percentage') return {};
  return { whole: { value: '100', text: words.numbers.percent(formatNumber('100', words)) } };
}
