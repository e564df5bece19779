import type { Reading } from '../reading.ts';
import { toLine } from '../texts/clean.ts';
import { cut, maxLine, maxProse } from '../texts/cut.ts';
import { type Texts, textsIn } from '../texts/texts-of.ts';
import type { Element } from '../xml/element.ts';

type Titled = {
  readonly title: Record<string, string>;
  readonly description?: Record<string, string>;
};

/**
 * The title in one line, cut at a word where it is too long; then the description begins with the whole. Without one, the description's
 * first line.
 * @param fallback what it is called without title and description
 */
export function titleOf(
  element: Element,
  description: Texts,
  fallback: string,
  reading: Reading,
): Titled {
  const titles = Object.entries(textsIn(element, 'title', reading));
  if (titles.length === 0) return withoutTitle(element, description, fallback, reading);
  const lines = titles.map(([language, text]) => [language, toLine(text)] as const);
  const long = lines.filter(([, text]) => text.length > maxLine);
  for (const [, text] of long) reading.report('title-cut', element, text);
  const whole = long.map(([language, text]) => {
    const both = [text, description[language]].filter((each) => each !== undefined);
    return [language, cut(both.join('\n\n'), maxProse)] as const;
  });
  const all = { ...description, ...Object.fromEntries(whole) };
  const title = lines.map(([language, text]) => [language, cut(text, maxLine)] as const);
  return { title: Object.fromEntries(title), ...asDescription(all) };
}

function withoutTitle(
  element: Element,
  description: Texts,
  fallback: string,
  { report }: Reading,
): Titled {
  const [[language, text] = ['en', undefined]] = Object.entries(description);
  report(text === undefined ? 'title-made' : 'title-from-description', element);
  const line = toLine(text?.split('\n')[0] ?? fallback);
  return { title: { [language]: cut(line, maxLine) }, ...asDescription(description) };
}

const asDescription = (texts: Texts) =>
  Object.keys(texts).length > 0 ? { description: { ...texts } } : {};
