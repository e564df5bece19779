import type { Card, CardSize, Text } from '../../document.ts';
import { breakLines } from '../../linebreak/break-lines.ts';
import { type Line, withSpaceBehind } from '../../linebreak/line.ts';
import { naturalWidth } from '../../linebreak/text-widths.ts';
import { type Style, scaleLeading, styles } from '../../theme.ts';
import type { Typesetter } from '../../typesetter.ts';
import { put } from '../pages/flow.ts';
import type { CardForm, CardPart } from './card-part.ts';
import { baselineOf, heightOf } from './text.ts';

const figureStyles: Readonly<Record<CardSize, Style>> = {
  hero: styles.figureHero,
  card: styles.figureCard,
  small: styles.figureSmall,
};
/** Between a figure and its unit. */
const beforeUnit = 4;

/** The figure with its unit beside it, below it where there is no room; words for a missing figure stand on the baseline of the digits. */
export function figureOfCard(typesetter: Typesetter, card: Card, form: CardForm): CardPart {
  const { value, isMissing = false, unit = [] } = card;
  const usual = figureStyles[form.size];
  const style = isMissing
    ? smaller(styles.figureMissing, usual)
    : fittingStyle(typesetter, value, usual, form);
  const lines = breakLines(typesetter, value, style, form.width);
  const [first] = lines;
  const unitsIn = (width: number) => breakLines(typesetter, unit, styles.body, width);
  const behind = widthOf(first) + beforeUnit;
  const isBeside =
    lines.length === 1 && behind < form.width && unitsIn(form.width - behind).length <= 1;
  const place = { x: isBeside ? behind : 0 };
  const units = unitsIn(form.width - place.x);
  /** The first baseline of all cards of a row, whatever their style. */
  const baseline = first ? baselineOf(0, { ...first, spaceAbove: 0 }, usual) : 0;
  const leading = first ? scaleLeading(style.leading, first.lineHeightFactor) : 0;
  const usualLeading = first ? scaleLeading(usual.leading, first.lineHeightFactor) : 0;
  const below = isBeside ? 0 : heightOf(typesetter, unit, styles.body, form.width);
  return {
    height: usualLeading + (lines.length - 1) * leading + below,
    putAt(flow, { x, y, element }) {
      if (lines.length + units.length === 0) put(flow, { draw: 'empty', element });
      const own = { draw: 'line', element } as const;
      for (const [at, line] of lines.entries())
        put(flow, {
          ...own,
          line: at === lines.length - 1 ? withSpaceBehind(line) : line,
          style,
          x,
          baseline: y + baseline + at * leading,
        });
      const end = y + baseline + (lines.length - 1) * leading;
      for (const [at, line] of units.entries())
        put(flow, {
          ...own,
          line,
          style: styles.body,
          x: x + place.x,
          baseline: end + (at + (isBeside ? 0 : 1)) * styles.body.leading,
        });
    },
  };
}

const widthOf = (line: Line | undefined) => line?.width ?? 0;

const smaller = (one: Style, other: Style) => (one.size < other.size ? one : other);

/** A figure that is wider than its card is set smaller. */
function fittingStyle(
  typesetter: Typesetter,
  value: Text,
  style: Style,
  { width }: CardForm,
): Style {
  const fitting = [style, styles.figureSmall].find(
    (each) => each.size <= style.size && naturalWidth(typesetter, value, each) <= width,
  );
  return fitting ?? styles.figureSmall;
}
