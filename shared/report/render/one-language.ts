import type { LanguageTag } from '../../domain/text.ts';
import type { Text as PrintedText, Run } from '../../pdf/document.ts';
import { plainText } from '../../pdf/plain-text.ts';
import { formatCount, noBreakSpace, pointOf } from '../../words/numbers.ts';
import { separatorBetween } from '../../words/punctuation.ts';
import type {
  Enclosed,
  Inline,
  Joined,
  LanguageMarks,
  Linked,
  Said,
  Sign,
  Text,
} from '../inline.ts';
import type { Voice } from '../voice.ts';
import { writeQuoted } from './quoted.ts';

/** A text in one language. Neighbours in one style are one run, so that a phrase is broken into lines as a whole. */
export function write(text: Text, voice: Voice): PrintedText {
  const [only] = text;
  if (!only) return [];
  return join(
    text.length === 1
      ? writeInline(only, voice)
      : text.flatMap((inline) => writeInline(inline, voice)),
  );
}

function join(pieces: readonly Piece[]): PrintedText {
  const [first] = pieces;
  if (first && pieces.length === 1) return [first.run];
  const runs: Run[] = [];
  let before: Piece | undefined;
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last && before && mayJoin(before, piece)) runs[runs.length - 1] = append(last, piece.run);
    else runs.push(piece.run);
    before = piece;
  }
  return runs;
}

function append(run: Run, { text, points = [] }: Run): Run {
  const all = [...(run.points ?? []), ...points.map((point) => run.text.length + point)];
  return { ...run, text: run.text + text, ...(all.length > 0 && { points: all }) };
}

/** A run before neighbours are joined, or one that is not. */
type Piece = { readonly run: Run; readonly isApart: boolean };

function mayJoin(left: Piece, right: Piece): boolean {
  if (left.isApart || right.isApart) return false;
  if (left.run.data !== undefined || right.run.data !== undefined || right.run.newLine)
    return false;
  return isSameStyle(left.run, right.run);
}

function isSameStyle(left: Run, right: Run): boolean {
  const names = [...Object.keys(left), ...Object.keys(right)] as (keyof Run)[];
  return names.every((name) => name === 'text' || name === 'points' || left[name] === right[name]);
}

/** What people wrote, labels, remarks, and what is kept on one line. */
const isWhole = (inline: Inline) =>
  'quoted' in inline || 'leading' in inline || 'trailing' in inline || inline.noBreak === true;

/** Words of ours recur, and in two languages a text is looked at several times: each inline is written once. */
function writeInline(inline: Inline, voice: Voice): readonly Piece[] {
  if ('text' in inline) return [{ run: inline, isApart: false }];
  const known = voice.written.get(inline) as readonly Piece[] | undefined;
  if (known) return known;
  if (inline.readingMark) voice.marks.add(inline.readingMark);
  const pieces = writeAnew(inline, voice);
  voice.written.set(inline, pieces);
  return pieces;
}

function writeAnew(inline: Inline, voice: Voice): readonly Piece[] {
  const style = styleOf(inline);
  const pieces = writeContent(inline, voice);
  if (isWhole(inline))
    return join(pieces).map((run) => ({ run: { ...run, ...style }, isApart: true }));
  if (!style) return pieces;
  return pieces.map(({ run, isApart }) => ({ run: { ...run, ...style }, isApart }));
}

/** What an inline says; all else is how it looks. */
export const contentFields: ReadonlySet<string> = new Set([
  'text',
  'say',
  'figure',
  'isNumber',
  'count',
  'sign',
  'quoted',
  'onOneLine',
  'maxLength',
  'enclosed',
  'joined',
  'by',
  'leading',
  'lines',
  'byPeople',
  'trailing',
  'languagesOf',
  'except',
  'linked',
  'leadsTo',
  'readingMark',
]);

/** How an inline looks and where it leads, without what it says. */
export function styleOf(inline: Inline): Partial<Run> | undefined {
  if (!Object.keys(inline).some((name) => !contentFields.has(name))) return undefined;
  return Object.fromEntries(Object.entries(inline).filter(([name]) => !contentFields.has(name)));
}

function writeContent(inline: Inline, voice: Voice): readonly Piece[] {
  if ('say' in inline) return writeSaid(inline, voice);
  if ('count' in inline) return writeNumber(formatCount(inline.count, voice.words), voice);
  if ('figure' in inline) {
    const written = inline.figure(voice);
    return inline.isNumber ? writeNumber(written, voice) : writePlain(written);
  }
  if ('sign' in inline) return writePlain(inline.sign(voice));
  if ('quoted' in inline) return [{ run: writeQuoted(inline, voice), isApart: true }];
  if ('linked' in inline) return writeLinked(inline, voice);
  return partsOf(inline, voice).flatMap((part) => writeInline(part, voice));
}

function writeSaid({ say }: Said, voice: Voice): readonly Piece[] {
  const said = say(voice);
  return typeof said === 'string'
    ? writePlain(said)
    : said.flatMap((part) => writeInline(part, voice));
}

/** A link stays a run of its own, so that two beside each other do not lead to one place. */
function writeLinked({ linked, leadsTo }: Linked, voice: Voice): readonly Piece[] {
  const goal = leadsTo();
  const runs = write(linked, voice);
  if (!goal) return runs.map((run) => ({ run, isApart: false }));
  const { to, described } = goal;
  const said = plainText(write(described, voice)).replaceAll(noBreakSpace, ' ');
  return runs.map((run) => ({ run: { ...run, to, leadsTo: said }, isApart: false }));
}

function writeNumber(text: string, { words }: Voice): readonly Piece[] {
  return [{ run: { text, points: [pointOf(text, words)] }, isApart: false }];
}

const writePlain = (text: string): readonly Piece[] => [{ run: { text }, isApart: false }];

/** The texts and signs that an inline consists of. */
export function partsOf(inline: Inline, voice: Voice): Text {
  if ('enclosed' in inline) return enclose(inline);
  if ('joined' in inline) return separate(inline);
  if ('lines' in inline) return inline.lines.flatMap(startLine);
  if ('leading' in inline) return inline.leading;
  if ('trailing' in inline) return inline.trailing;
  if ('languagesOf' in inline) return nameLanguages(inline, voice);
  return [inline];
}

function enclose({ enclosed }: Enclosed): Text {
  const bracket = (at: 0 | 1): Sign => ({
    sign: ({ words }) => words.punctuation.brackets(place).split(place)[at] ?? '',
  });
  return [bracket(0), ...enclosed, bracket(1)];
}

const place = '\uE000';

/** The first continues the line that it is in. */
function startLine(line: Text, at: number): Text {
  const [first, ...rest] = line;
  return first && at > 0 ? [{ ...first, newLine: true }, ...rest] : line;
}

function separate({ joined, by }: Joined): Text {
  return joined.flatMap((part, at) => {
    const before = joined[at - 1];
    return before ? [separator(before, part, by), ...part] : part;
  });
}

/** The sign between two texts. */
export const separator = (before: Text, after: Text, by: Joined['by']): Sign => ({
  sign: (voice) => writeSeparator(before, after, by, voice),
});

/** Languages with a script of their own have another separator between Latin words. */
function writeSeparator(before: Text, after: Text, by: Joined['by'], voice: Voice): string {
  const [left, right] = [write(before, voice), write(after, voice)].map(plainText);
  return separatorBetween(left ?? '', right ?? '', by, voice.words);
}

/** The space between a text and its citation, or a number and its unit; empty where the language has none. */
export const spaceBetween = (before: Text, after: Text): Inline =>
  separator(before, after, 'space');
export const spaceBetweenTexts = (before: Text, after: Text, voice: Voice): string =>
  writeSeparator(before, after, 'space', voice);

/** The short name of each language that is not one of the report's; the full name would cost a line in table cells. */
function nameLanguages({ languagesOf, except }: LanguageMarks, voice: Voice): Text {
  const tags = new Set(write(languagesOf, voice).map(({ language = voice.language }) => language));
  const own: readonly (string | undefined)[] = voice.languages;
  const { mainLanguage } = voice;
  const named = [...tags].filter(
    (tag) => tag !== except && !own.includes(tag) && primaryTag(tag) !== mainLanguage,
  );
  for (const tag of named) {
    voice.marks.add('language');
    voice.languageMarks.add(tag);
  }
  return named
    .flatMap((tag) => enclose({ enclosed: [{ say: shortName(tag) }] }))
    .map((each) => ({ ...each, secondary: true }));
}

/** The short name of a language in the language of the voice. */
export const shortName =
  (tag: LanguageTag): Said['say'] =>
  ({ words }) =>
    words.shortLanguageNames[primaryTag(tag)] ?? tag;

/** `zh-Hans` -> `zh`. */
export const primaryTag = (tag: LanguageTag) => tag.split('-')[0] ?? tag;
