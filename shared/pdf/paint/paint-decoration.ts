import { roundCoordinate } from '../coordinate.ts';
import type { Item } from '../layout/display-list.ts';
import { colours } from '../theme.ts';
import type { ContentStream } from './content-stream.ts';

const ruleWidth = 0.5;

/** Paints bands and rules under the text of a page, as one artifact. */
export function paintDecoration(content: ContentStream, items: readonly Item[]): void {
  const bands = items.filter((item) => item.draw === 'band');
  const rules = items.filter((item) => item.draw === 'rule');
  content.setOwner('Layout');
  if (bands.length > 0) {
    content.setFill(colours.band);
    const boxes = bands.map(
      ({ x, y, width, height }) => `${[x, y, width, height].map(roundCoordinate).join(' ')} re`,
    );
    content.paint(`${boxes.join(' ')} f`);
  }
  if (rules.length > 0) paintRules(content, rules);
}

type Rule = { readonly x: number; readonly y: number; readonly width: number };

export function paintRules(content: ContentStream, rules: readonly Rule[]): void {
  content.setStroke(ruleWidth, colours.rule);
  const lines = rules.map(({ x, y, width }) => {
    const [start, end, level] = [x, x + width, y].map(roundCoordinate);
    return `${start} ${level} m ${end} ${level} l`;
  });
  content.paint(`${lines.join(' ')} S`);
}
