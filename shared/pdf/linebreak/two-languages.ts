import type { Run, Text } from '../document.ts';
import { titleOf } from '../plain-text.ts';
import { styleOfRun } from '../run-style.ts';
import { baselineShare, type Style } from '../theme.ts';
import type { Line } from './line.ts';

/** The index of the run that begins the translation; -1 without one. */
const startOfSecond = (text: Text) =>
  text.findIndex(({ startsTranslation: again }, at) => again && at > 0);

/** Whether a text is followed by its translation. */
export function isInTwo(text: Text): boolean {
  return startOfSecond(text) !== -1;
}

/** A text in each of its languages. */
export function languagesOf(text: Text): readonly Text[] {
  const second = startOfSecond(text);
  return second === -1 ? [text] : [text.slice(0, second), text.slice(second)];
}

/** The end of a sentence in any script of a report, with closing quotes and brackets. */
const sentenceEnd = /[.。។။?？!！]["”’»)）\]]*\s*$/u;

/** Labels and names share a line with their translation; sentences do not. */
export function mayShareLine(text: Text): boolean {
  return !languagesOf(text).some(isSentence);
}

function isSentence(text: Text): boolean {
  return sentenceEnd.test(titleOf(text.filter(({ citation }) => !citation)));
}

/** Both languages on one line: "own / English". */
export function besideEachOther(text: Text): Text {
  return text.flatMap((run, at): readonly Run[] => {
    if (!run.startsTranslation || at === 0) return [run];
    const { startsTranslation: _, ...rest } = run;
    return [{ text: ' / ' }, rest];
  });
}

/** Sets the translation below the text, in the size of secondary text. */
export function setBelow(text: Text): Text {
  const second = startOfSecond(text);
  return text.map((run, at) => (at < second ? run : { ...run, secondary: true }));
}

/** The text in its first language only. */
export function firstLanguage(text: Text): Text {
  const [own = []] = languagesOf(text);
  return own.filter((run) => !run.translation).map(inOwnSigns);
}

function inOwnSigns(run: Run): Run {
  const { firstLanguageText: ownSign, ...rest } = run;
  return ownSign === undefined ? run : { ...rest, text: ownSign };
}

/** Extra space between the two languages, as a share of the leading. */
const extraSpaceAbove = 0.12;

/** The lines of both languages: those of the translation are smaller, with extra space above the first. */
export function setApart(
  first: readonly Line[],
  second: readonly Line[],
  style: Style,
): readonly Line[] {
  const share = styleOfRun({ text: '', secondary: true }, style).size / style.size;
  const before = first.at(-1)?.lineHeightFactor ?? 1;
  const smaller = second.map((line, at) => {
    const tall = line.lineHeightFactor * share;
    const above = Math.max(0, before - tall) * baselineShare + extraSpaceAbove;
    return at === 0
      ? { ...line, lineHeightFactor: tall, spaceAbove: above }
      : { ...line, lineHeightFactor: tall };
  });
  return [...first, ...smaller];
}
