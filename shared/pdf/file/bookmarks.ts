import { roundCoordinate } from '../coordinate.ts';
import type { Entry } from '../layout/pages/contents.ts';
import { titleOf } from '../plain-text.ts';
import { page } from '../theme.ts';
import { type OutlineItem, pointTo, type Writer } from './pdfkit-adapter.ts';
import { writableText } from './writable-text.ts';

type Branch = { readonly level: number; readonly item: OutlineItem };

/** Adds the headings of the current page to the outline, each under the nearest heading before it of a higher level. */
export function startOutline(writer: Writer): (entries: readonly Entry[]) => void {
  let branches: readonly Branch[] = [];
  return (entries) => {
    for (const { level, text, y } of entries) {
      const parents = branches.filter((branch) => branch.level < level);
      const parent = parents.at(-1)?.item ?? writer.outline;
      const item = parent.addItem(writableText(titleOf(text)), { expanded: level === 1 });
      pointTo(writer, item, roundCoordinate(page.height - aboveHeading(y)));
      branches = [...parents, { level, item }];
    }
  };
}

/** A little space above, so that a heading does not stick to the top of the window. */
export const aboveHeading = (y: number) => Math.max(0, y - 8);
