import type { Indicator } from '../../domain/framework/indicator.ts';
import type { Actual } from '../../domain/reported.ts';
import { capitalise } from '../blocks.ts';
import type { CompositionContext } from '../composition-context.ts';
import { formatPercent } from '../formats.ts';
import { type Content, colon, type Inline, joinTexts, plain, type Text } from '../inline.ts';
import { recordName } from '../record-texts.ts';
import { bare, inFirst, inSecond } from '../render/strings.ts';
import type { Bare, Block, Drawing } from '../tree.ts';

type FigureContent = {
  readonly caption: Text;
  readonly subtitle?: Text;
  readonly drawing: Drawing;
  /** Label and text of every number or place in the drawing, for the alternative text. */
  readonly says: readonly (readonly [label: Content, text: Content])[];
  readonly notes?: readonly Text[];
};

/** A figure whose alternative text contains everything the drawing shows. */
export function makeFigure({ caption, subtitle, drawing, says, notes }: FigureContent): Block {
  const parts = says.map(([label, text]): Text => {
    const told = plain(text);
    return told.length === 0 ? plain(label) : [...plain(label), colon, ...told];
  });
  const named = subtitle ? joinTexts([caption, subtitle], 'comma') : caption;
  const said = [...named, colon, ...listParts(parts)];
  return {
    block: 'figure',
    caption,
    ...(subtitle && { subtitle }),
    alternative: inFirst(said),
    secondAlternative: inSecond(said),
    drawing,
    ...(notes && { notes }),
  };
}

/** With the separator of the language, also between Latin words: it is read out. */
const listParts = (parts: readonly Text[]): Text =>
  parts.flatMap((part, at) => (at === 0 ? part : [semicolon, ...part]));

const semicolon: Inline = { sign: ({ words }) => words.punctuation.semicolon };

/** A chart of nothing but zeros shows nothing; the table says it. */
export const areAllZero = (actuals: readonly Actual[]): boolean =>
  actuals.every((actual) => actual.kind !== 'reported' || /^-?0(\.0*)?$/.test(actual.value));

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

/** "Households", or "Percentage". */
export function axisOf(
  { unit, measure }: Pick<Indicator, 'unit' | 'measure'>,
  { words }: CompositionContext,
): { readonly axis?: Bare } {
  if (unit) return { axis: bare(capitalise(recordName(unit))) };
  return measure === 'percentage' ? { axis: bare(capitalise(words.measures.percentage)) } : {};
}

/** Percentages are drawn on a scale up to 100 %. */
export function percentageScale({ measure }: Pick<Indicator, 'measure'>) {
  return measure === 'percentage'
    ? { whole: { value: '100', text: bare(formatPercent('100')) } }
    : {};
}
