import type { Reading } from '../reading.ts';
import { cleanText, toLine } from '../texts/clean.ts';
import { cut, maxLine } from '../texts/cut.ts';
import { readText, type Texts, textsIn } from '../texts/texts-of.ts';
import { attributeOf, type Element } from '../xml/element.ts';

/** An attribute as one line; undefined where it is absent or empty. */
export function lineOf(element: Element, attribute: string, reading: Reading): string | undefined {
  const raw = attributeOf(element, attribute);
  return raw === undefined ? undefined : toCutLine(raw, element, reading);
}

/** The reference of a figure or location to a place, as one line; both have to be read alike. */
export function placeReference(location: Element | undefined): string | undefined {
  const raw = location?.attributes.ref;
  const line = raw === undefined ? '' : cut(toLine(cleanText(raw).text), maxLine);
  return line === '' ? undefined : line;
}

/** The texts of children as lines, by language; undefined where they have none. */
export function linesIn(element: Element, name: string, reading: Reading): Texts | undefined {
  return toLines(textsIn(element, name, reading), element, reading);
}

export function toLines(texts: Texts, element: Element, reading: Reading): Texts | undefined {
  const lines = Object.entries(texts).flatMap(([language, text]) => {
    const line = shorten(toLine(text), element, reading);
    return line === '' ? [] : [[language, line] as const];
  });
  return lines.length > 0 ? Object.fromEntries(lines) : undefined;
}

function toCutLine(raw: string, element: Element, reading: Reading): string | undefined {
  const line = shorten(toLine(readText(raw, element, reading)), element, reading);
  return line === '' ? undefined : line;
}

function shorten(line: string, element: Element, { report }: Reading): string {
  if (line.length > maxLine) report('text-cut', element, line);
  return cut(line, maxLine);
}
