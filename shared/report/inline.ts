import type { LanguageTag, MultilingualText } from '../domain/text.ts';
import type { Run } from '../pdf/document.ts';
import type { Separator } from '../words/formats/formats.ts';
import type { ReadingMark } from './reading-marks.ts';
import type { Voice } from './voice.ts';

/** How a piece of text looks and where it leads, in any language. */
type Style = Partial<Omit<Run, 'text' | 'to' | 'leadsTo'>>;

/**
 * A piece of text before it is in a language. Its kind decides how it is printed in two languages: data once, words of ours and texts of
 * people in both.
 */
export type Inline = Style &
  Marking &
  (
    | Data
    | Said
    | Figure
    | Count
    | Sign
    | Quoted
    | Enclosed
    | Joined
    | Lines
    | Leading
    | Trailing
    | LanguageMarks
    | Linked
  );
export type Text = readonly Inline[];

/** What readers are told of in the box on how to read the report, where this inline is printed. */
type Marking = { readonly readingMark?: ReadingMark };

/** A name, number, code or address, which is the same in every language. */
type Data = { readonly text: string };
/** Words of ours in each language, or a figure or day as the language writes it. */
export type Said = { readonly say: (voice: Voice) => string | Text };
/** A number or a day, as the language writes it; a single number is aligned in its column. */
export type Figure = { readonly figure: (voice: Voice) => string; readonly isNumber?: true };
/** How many. */
type Count = { readonly count: number };
/** A sign of punctuation. */
export type Sign = { readonly sign: (voice: Voice) => string };
/** What people wrote, in the version for the language. */
export type Quoted = {
  readonly quoted: MultilingualText;
  readonly onOneLine?: boolean;
  /** Of a longer text only the start is printed here; the snapshot has all of it. */
  readonly maxLength?: number;
};
/** A text in the brackets of the language, with the space before them. */
export type Enclosed = { readonly enclosed: Text };
/** The parts of a list, or a thing and its explanations. */
export type Joined = { readonly joined: readonly Text[]; readonly by: Separator };
/** Several texts in one place, each on a line of its own. */
type Lines = { readonly lines: readonly Text[] };
/** What stands before a text and is about all of it, such as a label or a number. */
export type Leading = { readonly leading: Text; readonly byPeople?: true };
/** What stands behind a text and is about all of it, such as a citation or the mark of a draft. */
type Trailing = { readonly trailing: Text };
/** What leads to a place of the report, if it has that place. */
export type Linked = {
  readonly linked: Text;
  readonly leadsTo: () => { readonly to: string; readonly described: Text } | undefined;
};
/** The names of those languages of a text that are not of the report. */
export type LanguageMarks = {
  readonly languagesOf: Text;
  /** Is told otherwise. */
  readonly except?: LanguageTag;
};

/** Whatever a text can be made of; a string is data. */
export type Content = string | Inline | Text;

export function plain(content: Content): Text {
  if (typeof content === 'string') return [{ text: content }];
  return isText(content) ? content : [content];
}

const isText = (content: Inline | Text): content is Text => Array.isArray(content);

/** Words or figures as each language writes them. */
export const say = (write: Said['say']): Inline => ({ say: write });

export const joinTexts = (parts: readonly Content[], by: Separator): Text =>
  parts.length === 0 ? [] : [{ joined: parts.map(plain), by }];

/** A part of the text before it, such as a unit. */
export const inBrackets = (content: Content): Inline => ({ enclosed: plain(content) });

/** A remark on the text before it, such as that it is a draft. */
export const remark = (content: Content): Inline => ({
  trailing: [inBrackets(content)],
  remark: true,
});

export const colon: Inline = { sign: ({ words }) => words.punctuation.colon };
/** At the end of a line, where no space follows. */
const colonAtEnd: Inline = { sign: ({ words }) => words.punctuation.colon.trimEnd() };

/** What the text behind it is about, in bold. */
export const label = (content: Content) => labelWith(content, colon);

/** A label that people wrote, such as a title or who speaks: each language has its own text under it. */
export const nameLabel = (content: Content): Inline => ({ ...label(content), byPeople: true });

/** The name of what a caption or a title is of, as plain as the rest: "Pilot project in Laos: Assets". */
export const nameBefore = (name: Content): Inline => ({
  leading: [...plain(name), colon],
  byPeople: true,
});

/** A label on a line of its own. */
export const labelLine = (content: Content) => labelWith(content, colonAtEnd);
export const nameLabelLine = (content: Content): Inline => ({
  ...labelLine(content),
  byPeople: true,
});

const labelWith = (content: Content, sign: Inline): Style & Leading => ({
  leading: [...plain(content), sign].map((each) => ({ ...each, strong: true })),
});
