import type { Indicator } from '../../domain/framework/indicator.ts';
import type { Block, Text } from '../../pdf/document.ts';
import type { Drawing } from '../../pdf/drawing.ts';
import { plainText } from '../../pdf/plain-text.ts';
import { grouped } from '../../words/numbers.ts';
import type { Setting } from '../composition-context.ts';

type Given = {
  readonly caption: Text;
  readonly drawing: Drawing;
  /** Each number or place of the drawing with what it is of. */
  readonly says: readonly (readonly [label: string, text: string])[];
  readonly notes?: readonly Text[];
};

/** A figure whose alternative text says all that the drawing shows. */
export function figure({ caption, drawing, says, notes }: Given, { words }: Setting): Block {
  const { colon, semicolon } = words.joints;
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
export function inParts<Thing>(
  things: readonly Thing[],
  most: number,
): readonly (readonly Thing[])[] {
  const count = Math.ceil(things.length / most);
  return Array.from({ length: count }, (_, at) => things.slice(at * most, (at + 1) * most));
}

/** The things of all parts but one, on whose scale that one is drawn. */
export function otherThan<Thing>(
  parts: readonly (readonly Thing[])[],
  part: readonly Thing[],
): readonly Thing[] {
  return parts.filter((each) => each !== part).flat();
}

/** Percentages are drawn against the whole. */
export function wholeOf({ measure }: Pick<Indicator, 'measure'>, { words }: Setting) {
  if (measure !== 'percentage') return {};
  return { whole: { value: '100', text: words.numbers.percent(grouped('100', words)) } };
}
