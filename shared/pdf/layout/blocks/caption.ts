import type { Figure, Run, Table, Text } from '../../document.ts';
import { languagesOf } from '../../linebreak/two-languages.ts';
import { space, styles } from '../../theme.ts';
import { memoKey, type Typesetter } from '../../typesetter.ts';
import type { Element } from '../display-list.ts';
import { type Flow, mark, caption as noteCaption } from '../pages/flow.ts';
import { heightOf, writeText } from './text.ts';

type Captioned = Pick<Figure | Table, 'number' | 'caption' | 'subtitle' | 'id' | 'titled'>;

const captions = memoKey<Captioned, Text>('captions');

/** The caption after its number, in each language; always the same object, so that it is broken once. */
export function captionOf(typesetter: Typesetter, block: Captioned): Text {
  const known = typesetter.memo(captions);
  const before = known.get(block);
  if (before) return before;
  const made = numberCaption(block);
  known.set(block, made);
  return made;
}

/** Under a heading that says the same, a caption is its number alone. */
function printedCaption(typesetter: Typesetter, block: Captioned): Text {
  return block.titled && block.number ? block.number.map(inAccent) : captionOf(typesetter, block);
}

function numberCaption({ number = [], caption }: Captioned): Text {
  const numbers = languagesOf(number);
  return languagesOf(caption).flatMap((text, at) => {
    const own = numbers[at] ?? (number.length > 0 && at > 0 ? [] : number);
    if (own.length === 0) return text;
    return [...own.map(inAccent), { text: '\u00A0 ' }, ...text.map(withoutStart)];
  });
}

const inAccent = (run: Run): Run => ({ ...run, accent: true });

function withoutStart({ startsTranslation: _, ...run }: Run): Run {
  return run;
}

/** A heading that says the same replaces a caption without a number. */
const isPrinted = ({ titled, number }: Captioned) => !titled || number !== undefined;

/** With the space below it. */
export function heightOfCaption(typesetter: Typesetter, block: Captioned, width: number): number {
  if (!isPrinted(block)) return 0;
  const { subtitle } = block;
  return (
    heightOf(typesetter, printedCaption(typesetter, block), styles.caption, width) +
    (subtitle ? heightOf(typesetter, subtitle, styles.captionSubtitle, width) : 0) +
    space.captionGap
  );
}

/** Lays the caption above a table or a drawing; the subtitle is part of it. */
export function layCaption(flow: Flow, block: Captioned, parent: Element): void {
  markPlace(flow, block);
  if (!isPrinted(block)) return;
  const { subtitle } = block;
  const { x, width } = flow;
  const element = { type: 'Caption', parent };
  const text = printedCaption(flow.typesetter, block);
  const isLabel = subtitle !== undefined;
  writeText(flow, { text, style: styles.caption, x, width, element, isLabel });
  if (subtitle)
    writeText(flow, { text: subtitle, style: styles.captionSubtitle, x, width, element });
  flow.y += space.captionGap;
}

/** Links lead to the top of the caption; the list of tables and figures names those with a number. */
export function markPlace(flow: Flow, block: Captioned): void {
  const { id, number } = block;
  if (id === undefined) return;
  mark(flow, id);
  if (number) noteCaption(flow, { id, text: captionOf(flow.typesetter, block) });
}
