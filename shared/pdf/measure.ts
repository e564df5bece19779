import type { Face } from './tokens.ts';
import { openWriter, useFace, type Writer } from './writer.ts';

/** Widths are asked again and again for the same words; an instance lives through many reports. */
const mostWords = 50_000;
const measuredSize = 1_000;

const widths = new Map<string, number>();
let ruler: Writer | undefined;

/** The width of a text at a size, in points. */
export function widthOf(text: string, face: Face, size: number): number {
  const key = `${face} ${text}`;
  const known = widths.get(key) ?? measured(key, text, face);
  return (known * size) / measuredSize;
}

function measured(key: string, text: string, face: Face): number {
  const writer = rulerWriter();
  useFace(writer, face, measuredSize);
  const width = writer.widthOfString(text);
  if (widths.size >= mostWords) widths.clear();
  widths.set(key, width);
  return width;
}

/** A document that is never written; it only holds the parsed fonts. */
export function rulerWriter(): Writer {
  ruler ??= openWriter(nothing);
  return ruler;
}

const nothing = {
  format: 1,
  title: '',
  subject: '',
  author: '',
  language: 'en',
  date: '2000-01-01',
  fingerprint: '',
  footer: '',
  words: { contents: '', pageOf: '', continued: '' },
  cover: { kind: '', title: [], subtitles: [], facts: [] },
  blocks: [],
} as const;
