import { short } from '../coordinate.ts';
import type { Entry } from '../layout/pages/contents.ts';
import { titleOf } from '../plain-text.ts';
import { page } from '../theme.ts';
import { type Bookmark, pointTo, type Writer } from './pdfkit-adapter.ts';
import { stringValue } from './writable-text.ts';

type Branch = { readonly level: number; readonly node: Bookmark };

/** The bookmarks of the current page's headings, each under the nearest heading above it of a higher level. */
export function startOutline(writer: Writer): (entries: readonly Entry[]) => void {
  let open: readonly Branch[] = [];
  return (entries) => {
    for (const { level, text, y } of entries) {
      const above = open.filter((branch) => branch.level < level);
      const parent = above.at(-1)?.node ?? writer.outline;
      const node = parent.addItem(stringValue(titleOf(text)), { expanded: level === 1 });
      pointTo(writer, node, short(page.height - aboveHeading(y)));
      open = [...above, { level, node }];
    }
  };
}

/** A little air above, so that a heading does not stick to the top of the window. */
export const aboveHeading = (y: number) => Math.max(0, y - 8);
