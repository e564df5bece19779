import type { Text as PrintedText, Run } from '../../pdf/document.ts';
import { plainText } from '../../pdf/plain-text.ts';
import type { Inline, Text } from '../inline.ts';
import type { Voice } from '../voice.ts';
import { partsOf, separator, styleOf, write } from './one-language.ts';

export type Two = readonly [first: Voice, second: Voice];

/**
 * A text in two languages: what is the same in both is once; what stands before and behind it is in both beside each other; the text
 * itself is in the first, then in the second.
 */
export function writeInTwo(text: Text, voices: Two): PrintedText {
  const [own, other] = voices.map((voice) => write(text, voice));
  if (!own || !other || isSame(own, other)) return own ?? [];
  const start = text.findIndex((inline) => !isLeading(inline, voices));
  const end =
    Math.max(
      start,
      text.findLastIndex((inline) => !isTrailing(inline)),
    ) + 1;
  if (start === -1) return weave(text, voices);
  return [
    ...weave(text.slice(0, start), voices),
    ...writeBody(text.slice(start, end), voices),
    ...weave(text.slice(end), voices),
  ];
}

/** A label of ours is in both languages; one that people wrote is part of what each language says. */
function isLeading(inline: Inline, voices: Two): boolean {
  return 'leading' in inline && (inline.byPeople !== true || isOnce([inline], voices));
}

const isTrailing = (inline: Inline) =>
  'trailing' in inline || 'languagesOf' in inline || inline.secondary === true;

function writeBody(body: Text, voices: Two): PrintedText {
  if (body.every((inline) => isWoven(inline, voices))) return weave(body, voices);
  return (
    writeExplanations(body, voices) ??
    writeLedName(body, voices) ??
    writeBelow(write(body, voices[0]), write(body, voices[1]), voices[1])
  );
}

/** A name that people wrote and that is the same in both is once, before what is said of it in each. */
function writeExplanations([only, ...others]: Text, voices: Two): PrintedText | undefined {
  if (!only || others.length > 0 || !('joined' in only) || only.by !== 'apposition')
    return undefined;
  const { joined, by } = only;
  const apart = joined.findIndex((part) => !isOnce(part, voices));
  const [name, said] = [joined[apart - 1], joined[apart]];
  const isName = joined
    .slice(0, apart)
    .flat()
    .some((inline) => 'quoted' in inline || 'languagesOf' in inline);
  if (!name || !said || !isName) return undefined;
  const rest: Text = [{ joined: joined.slice(apart), by }];
  return [
    ...weave([{ joined: joined.slice(0, apart), by }, separator(name, said, by)], voices),
    ...writeBeside(write(rest, voices[0]), write(rest, voices[1]), voices[1]),
  ];
}

/** A phrase that in both languages ends with the same name leads to it, as a label does: "by / from: the name". */
function writeLedName([only, ...others]: Text, voices: Two): PrintedText | undefined {
  if (!only || others.length > 0 || !('say' in only)) return undefined;
  const [own, other] = [only.say(voices[0]), only.say(voices[1])];
  if (typeof own === 'string' || typeof other === 'string') return undefined;
  const start = own.findIndex((_, at) => isSameEnd(own.slice(at), other));
  const name = own.slice(start);
  const isName = start > 0 && isOnce(name, voices) && !name.every(isFigure);
  const led = other.slice(0, -name.length);
  if (!isName || led.length === 0) return undefined;
  return [
    ...writeBeside(
      trimLead(write(own.slice(0, start), voices[0]), voices[0]),
      write(led, voices[1]),
      voices[1],
    ),
    ...weave(name, voices),
  ].map((run) => ({ ...run, ...styleOf(only) }));
}

/** Whether the other text ends with these inlines, which stand in the place of both phrases. */
const isSameEnd = (end: Text, other: Text) =>
  end.every((inline, at) => inline === other[other.length - end.length + at]);

const isFigure = (inline: Inline) => 'figure' in inline || 'count' in inline;

/** Without the space or the colon before the name, which follows only behind the other language. */
function trimLead(text: PrintedText, { words }: Voice): PrintedText {
  const last = text.at(-1);
  if (!last) return text;
  const [said, sign] = [last.text.trimEnd(), words.punctuation.colon.trim()];
  const bare = said.endsWith(sign) ? said.slice(0, -sign.length).trimEnd() : said;
  return [...text.slice(0, -1), { ...last, text: bare }];
}

/** Whether an inline needs no sentence of its own in each language. */
function isWoven(inline: Inline, voices: Two): boolean {
  if ('sign' in inline || 'enclosed' in inline || 'lines' in inline || isTrailing(inline))
    return true;
  if ('joined' in inline) return inline.joined.flat().every((part) => isWoven(part, voices));
  return isLeading(inline, voices) || isOnce([inline], voices);
}

/** Whether a text says the same in both, but for signs. */
function isOnce(text: Text, voices: Two): boolean {
  return text.every((inline) => {
    const parts = partsOf(inline, voices[0]);
    if (parts[0] !== inline) return isOnce(parts, voices);
    return 'sign' in inline || isSame(write([inline], voices[0]), write([inline], voices[1]));
  });
}

export const isSame = (left: PrintedText, right: PrintedText) =>
  plainText(left) === plainText(right);

/** Each inline in both languages, beside each other where they differ; signs are those of the second, as figures are. */
export function weave(text: Text, voices: Two): PrintedText {
  const runs: Run[] = [];
  for (const inline of text) runs.push(...weaveInline(inline, voices));
  return runs;
}

function weaveInline(inline: Inline, voices: Two): PrintedText {
  const [own, other] = [write([inline], voices[0]), write([inline], voices[1])];
  if (isSame(own, other)) return own;
  if ('sign' in inline)
    return other.map((run, at) => ({ ...run, firstLanguageText: own[at]?.text ?? '' }));
  if (!isComposed(inline))
    return writeLedName([inline], voices) ?? writeBeside(own, other, voices[1]);
  if ('lines' in inline) return inline.lines.flatMap((line, at) => weaveLine(line, at, voices));
  const parts = partsOf(inline, voices[0]);
  const woven = 'enclosed' in inline ? weaveEnclosed(parts, voices) : weave(parts, voices);
  return woven.map((run) => ({ ...run, ...styleOf(inline) }));
}

/** Whether it consists of parts that are written one by one. */
const isComposed = (inline: Inline) =>
  ['enclosed', 'joined', 'leading', 'trailing', 'languagesOf', 'lines'].some(
    (kind) => kind in inline,
  );

/** Both languages of a line beside each other, so that none is looked for below the other lines. */
function weaveLine(line: Text, at: number, voices: Two): PrintedText {
  const start = line.findIndex((inline) => !isLeading(inline, voices));
  const body = line.slice(start);
  const [first, ...rest] = [
    ...weave(line.slice(0, start), voices),
    ...(isOnce(body, voices)
      ? weave(body, voices)
      : writeBeside(write(body, voices[0]), write(body, voices[1]), voices[1])),
  ];
  return first && at > 0 ? [{ ...first, newLine: true }, ...rest] : first ? [first, ...rest] : [];
}

/** What is in brackets is a phrase of each language where more than one of its parts differs. */
function weaveEnclosed(parts: Text, voices: Two): PrintedText {
  const differing = parts.filter((part) => !('sign' in part) && !isOnce([part], voices));
  if (differing.length < 2) return weave(parts, voices);
  const content = parts.slice(1, -1);
  return [
    ...weave(parts.slice(0, 1), voices),
    ...writeBeside(write(content, voices[0]), write(content, voices[1]), voices[1]),
    ...weave(parts.slice(-1), voices),
  ];
}

function writeBeside(own: PrintedText, other: PrintedText, { language }: Voice): PrintedText {
  const {
    text: _,
    language: __,
    data: ___,
    points: ____,
    link: _____,
    to: ______,
    leadsTo: _______,
    ...style
  } = own[0] ?? { text: '' };
  return [
    ...own,
    { ...style, text: ' / ', translation: true },
    ...other.map((run) => ({ language, ...run, translation: true })),
  ];
}

/** The first language, then the second: beside it where both have room on a line, else below. */
export function writeBelow(own: PrintedText, other: PrintedText, { language }: Voice): PrintedText {
  const [first, ...rest] = other.map((run) => ({ language, ...run }));
  if (!first) return own;
  const { data: _, ...start } = first;
  return [...own, { ...start, startsTranslation: true }, ...rest];
}
