import type { Run, Text } from '../document.ts';
import { baselineShare, type Style } from '../tokens.ts';
import type { Line } from './lines.ts';
import { styleOfRun } from './run-style.ts';

/** Whether a text has what it says in a second language behind it. */
export function isInTwo(text: Text): boolean {
  return text.some(({ ownLine }, at) => ownLine && at > 0);
}

/** Both languages on one line: "own / English". */
export function besideEachOther(text: Text): Text {
  return text.flatMap((run, at): readonly Run[] => {
    if (!run.ownLine || at === 0) return [run];
    const { ownLine: _, ...rest } = run;
    return [{ text: ' / ' }, rest];
  });
}

/** The second language below the first, as small as what is said beside a text. */
export function belowEachOther(text: Text): Text {
  const second = text.findIndex(({ ownLine }, at) => ownLine && at > 0);
  return text.map((run, at) => (at < second ? run : { ...run, aside: true }));
}

/** What a text says in its first language. */
export function firstLanguage(text: Text): Text {
  const second = text.findIndex(({ ownLine }, at) => ownLine && at > 0);
  return second === -1 ? text : text.slice(0, second);
}

/** How much further the second language is from the first than the lines of the first from each other, as a share of the leading. */
const further = 0.12;

/** The lines from `second` on are smaller, and apart from those before. */
export function apart(lines: readonly Line[], second: number, style: Style): readonly Line[] {
  const share = styleOfRun({ text: '', aside: true }, style).size / style.size;
  return lines.map((line, at) => {
    if (at < second) return line;
    const tall = line.tall * share;
    if (at > second) return { ...line, tall };
    const before = lines[at - 1]?.tall ?? 1;
    return { ...line, tall, above: Math.max(0, before - tall) * baselineShare + further };
  });
}
