import type { Entry } from '../layout/contents.ts';
import type { Writer } from '../writer.ts';

type Branch = { readonly level: number; readonly node: PDFKit.PDFOutline };

/** The bookmarks of the current page's headings, each under the nearest heading above it of a higher level. */
export function startOutline(writer: Writer): (entries: readonly Entry[]) => void {
  let open: readonly Branch[] = [];
  return (entries) => {
    for (const { level, title } of entries) {
      const above = open.filter((branch) => branch.level < level);
      const parent = above.at(-1)?.node ?? writer.outline;
      const node = parent.addItem(title, { expanded: level === 1 });
      open = [...above, { level, node }];
    }
  };
}
