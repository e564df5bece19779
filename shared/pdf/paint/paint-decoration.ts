import { roundCoordinate } from '../coordinate.ts';
import type { Item, RuleStyle } from '../layout/display-list.ts';
import { colours } from '../theme.ts';
import type { ContentStream } from './content-stream.ts';

type Rule = { readonly x: number; readonly y: number; readonly width: number } & RuleStyle;

/** Paints bands, then rules, under the text of a page, as one artifact. */
export function paintDecoration(content: ContentStream, items: readonly Item[]): void {
  const bands = items.filter((item) => item.draw === 'band');
  const rules = items.filter((item) => item.draw === 'rule');
  content.setOwner('Layout');
  for (const [colour, some] of Map.groupBy(bands, (band) => band.colour ?? colours.band)) {
    content.setFill(colour);
    const boxes = some.map(
      ({ x, y, width, height }) => `${[x, y, width, height].map(roundCoordinate).join(' ')} re`,
    );
    content.paint(`${boxes.join(' ')} f`);
  }
  paintRules(content, rules);
}

/** Thinner rules first, so that the edge of a table covers the rule of its last row. */
export function paintRules(content: ContentStream, rules: readonly Rule[]): void {
  const alike = Map.groupBy(rules, ({ weight, colour }) => `${weight} ${colour}`);
  const groups = [...alike.values()].toSorted(
    ([one], [other]) => (one?.weight ?? 0) - (other?.weight ?? 0),
  );
  for (const group of groups) {
    const [first] = group;
    if (!first) continue;
    content.setStroke(first.weight, first.colour);
    const lines = group.map(({ x, y, width }) => {
      const [start, end, level] = [x, x + width, y].map(roundCoordinate);
      return `${start} ${level} m ${end} ${level} l`;
    });
    content.paint(`${lines.join(' ')} S`);
  }
}
