import type { Run, Text } from '../document.ts';
import { titleOf } from '../plain-text.ts';
import { styleOfRun } from '../run-style.ts';
import { baselineShare, type Style } from '../theme.ts';
import type { Line } from './line.ts';

/** Where the second language of a text begins; -1 where it has none. */
const startOfSecond = (text: Text) =>
  text.findIndex(({ startsTranslation: again }, at) => again && at > 0);

/** Whether a text has what it says in a second language behind it. */
export function isInTwo(text: Text): boolean {
  return startOfSecond(text) !== -1;
}

/** A text in each of its languages. */
export function languagesOf(text: Text): readonly Text[] {
  const second = startOfSecond(text);
  return second === -1 ? [text] : [text.slice(0, second), text.slice(second)];
}

/** How a sentence ends, in any script of a report, with what closes it. */
const sentenceEnd = /[.。។။?？!！]["”’»)）\]]*\s*$/u;
const citations = /(\s*\[S\d+\])+\s*$/;

/** Labels and names may stand beside each other; a sentence and the same in a second language are each read by themselves. */
export function mayShareLine(text: Text): boolean {
  return !languagesOf(text).some(isSentence);
}

function isSentence(text: Text): boolean {
  return sentenceEnd.test(titleOf(text).replace(citations, ''));
}

/** Both languages on one line: "own / English". */
export function besideEachOther(text: Text): Text {
  return text.flatMap((run, at): readonly Run[] => {
    if (!run.startsTranslation || at === 0) return [run];
    const { startsTranslation: _, ...rest } = run;
    return [{ text: ' / ' }, rest];
  });
}

/** The second language below the first, as small as what is said beside a text. */
export function setBelow(text: Text): Text {
  const second = startOfSecond(text);
  return text.map((run, at) => (at < second ? run : { ...run, secondary: true }));
}

/** What a text says in its first language. */
export function firstLanguage(text: Text): Text {
  const [own = []] = languagesOf(text);
  return own.filter((run) => !run.translation).map(inOwnSigns);
}

function inOwnSigns(run: Run): Run {
  const { firstLanguageText: ownSign, ...rest } = run;
  return ownSign === undefined ? run : { ...rest, text: ownSign };
}

/** How much further the second language is from the first than the lines of the first from each other, as a share of the leading. */
const further = 0.12;

/** The lines of both languages, those of the second smaller and apart from the first. */
export function setApart(
  first: readonly Line[],
  second: readonly Line[],
  style: Style,
): readonly Line[] {
  const share = styleOfRun({ text: '', secondary: true }, style).size / style.size;
  const before = first.at(-1)?.lineHeightFactor ?? 1;
  const smaller = second.map((line, at) => {
    const tall = line.lineHeightFactor * share;
    const above = Math.max(0, before - tall) * baselineShare + further;
    return at === 0
      ? { ...line, lineHeightFactor: tall, spaceAbove: above }
      : { ...line, lineHeightFactor: tall };
  });
  return [...first, ...smaller];
}
