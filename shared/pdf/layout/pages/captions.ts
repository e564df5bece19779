import type { ReportDocument, Text } from '../../document.ts';
import { breakLines } from '../../linebreak/break-lines.ts';
import { besideEachOther } from '../../linebreak/two-languages.ts';
import { contentBottom, space, styles } from '../../theme.ts';
import { writeText } from '../blocks/text.ts';
import type { Captioned, Element } from '../display-list.ts';
import { listedTitle } from './contents.ts';
import { addSpace, type Flow, newPage } from './flow.ts';
import { heightOfEntry, layEntry, pageNumberWidth } from './list-entry.ts';

export type CaptionEntry = Captioned & { readonly pageNumber: number };

type Given = {
  readonly title: Text;
  readonly isBelowContents: boolean;
  readonly words: ReportDocument['words'];
  readonly root: Element;
};

/** Lays the list of tables and figures: its title, then a line for each, linked to it. */
export function layCaptions(
  flow: Flow,
  entries: readonly CaptionEntry[],
  { title, isBelowContents, words, root }: Given,
): void {
  const style = styles.body;
  const lines = entries.map(({ text }) =>
    breakLines(
      flow.typesetter,
      besideEachOther(listedTitle(text)),
      style,
      flow.width - pageNumberWidth,
    ),
  );
  const heights = lines.map((own) => heightOfEntry(own, style));
  addSpace(flow, space.beforeHeading[2]);
  const start = styles.heading2.leading + space.afterHeading[2] + (heights[0] ?? 0);
  if (flow.y + start > contentBottom) newPage(flow);
  const element = { type: isBelowContents ? 'H2' : 'H1', parent: root };
  writeText(flow, { text: title, style: styles.heading2, x: flow.x, width: flow.width, element });
  flow.y += space.afterHeading[2];
  const list = { type: 'TOC', parent: root };
  for (const [at, { id, pageNumber }] of entries.entries()) {
    if (flow.y + (heights[at] ?? 0) > contentBottom) newPage(flow);
    const own = lines[at] ?? [];
    layEntry(flow, {
      id,
      pageNumber,
      lines: own,
      style,
      indent: 0,
      list,
      digits: words.digits,
    });
  }
}
