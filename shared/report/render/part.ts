import type { Run } from '../../pdf/document.ts';
import type { Text } from '../inline.ts';
import type { Bare, Tree } from '../tree.ts';
import type { Voices } from '../voice.ts';
import { contentFields } from './one-language.ts';
import { writeText } from './text.ts';

/** Any part of a document in the languages of the report: its texts are written, all else stays as it is. */
export function writePart<Part>(part: Tree<Part>, voices: Voices): Part {
  return writeValue(part, voices) as Part;
}

function writeValue(value: unknown, voices: Voices): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isBare(value)) return value.write(voices);
  if (arePositions(value)) return value;
  if (Array.isArray(value))
    return isText(value)
      ? writeText(value as Text, voices)
      : value.map((each) => writeValue(each, voices));
  const written: Record<string, unknown> = {};
  for (const [name, each] of Object.entries(value)) {
    const part = writeValue(each, voices);
    if (part !== undefined) written[name] = part;
  }
  return written;
}

/** The many points of a map have no texts. */
const arePositions = (value: object) =>
  Array.isArray(value) && Array.isArray(value[0]) && typeof value[0][0] === 'number';

const isBare = (value: object): value is Bare => 'write' in value;

/** What an inline has one of. */
const kindsOfInline = [
  'say',
  'figure',
  'count',
  'sign',
  'quoted',
  'enclosed',
  'joined',
  'lines',
  'leading',
  'trailing',
  'languagesOf',
  'linked',
];

const isText = (list: readonly unknown[]): boolean => isInline(list[0]);

/**
 * In a document before it is in a language, only data have a string as their text. A thing that has such a field among others, such as a
 * count with its label, is no inline.
 */
const isInline = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (kindsOfInline.some((kind) => kind in value) ||
    ('text' in value && typeof value.text === 'string')) &&
  Object.keys(value).every((field) => field in styleFields || contentFields.has(field));

const styleFields: Readonly<Record<Exclude<keyof Run, 'text'>, true>> = {
  language: true,
  strong: true,
  emphasis: true,
  data: true,
  points: true,
  remark: true,
  link: true,
  to: true,
  leadsTo: true,
  secondary: true,
  accent: true,
  mark: true,
  citation: true,
  newLine: true,
  noBreak: true,
  startsTranslation: true,
  translation: true,
  firstLanguageText: true,
};
