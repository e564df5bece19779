import type { Drawing } from './drawing.ts';
import type { Identity } from './identity.ts';
import type { Cards, Code, Lead, Signatures, StatusStrip } from './page-blocks.ts';
import type { Text } from './run.ts';

export type { Emblem, Identity } from './identity.ts';
export type {
  Card,
  CardBar,
  CardSize,
  Cards,
  Code,
  Lead,
  Signatures,
  StatusStrip,
  StripFill,
} from './page-blocks.ts';
export type { Run, Text } from './run.ts';

/**
 * The document a report is rendered from: versioned, plain JSON data. It states what things are (a heading, a row
 * header, a draft), never how they look.
 */
export type ReportDocument = {
  readonly format: 1;
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  /** BCP 47 tag of all text without a tag of its own. */
  readonly language: string;
  /** The date of the file, `2020-11-04`: no byte depends on the clock. */
  readonly date: string;
  /** Where that day begins: `+08:00`; UTC if absent. */
  readonly utcOffset?: string;
  /** Hash of the snapshot the document was made from; the file identifier is derived from it. */
  readonly fingerprint: string;
  /** Version of what composed it, for the metadata of the file. */
  readonly composition?: string;
  /** Printed across every page, for instance `DRAFT`. */
  readonly watermark?: string;
  /** At the top of every page but the cover, beside the title of the section; shortened where both are too long. */
  readonly runningHead: string;
  /** The kind of document, after the running head; shortened only beyond half of the page. */
  readonly runningKind?: string;
  /** At the foot, beside the page number. */
  readonly footer: string;
  /** The words the renderer itself prints. */
  readonly words: {
    readonly contents: string;
    /** With `{page}` and `{total}`. */
    readonly pageOf: string;
    /** In brackets after the caption of a table that continues from the page before. */
    readonly continued: string;
    /** The heading of the contents on further pages, where it is not `contents` with `continued`: in two languages, only the first is used. */
    readonly contentsContinued?: string;
    /** The digits from zero to nine for page and list numbers, if they are not Latin. */
    readonly digits?: string;
  };
  /** Words of scripts without spaces that no line ends within, where it has room, although word lists part them. */
  readonly unbreakableWords?: readonly string[];
  readonly cover: Cover;
  /** Without it, the cover is plain. */
  readonly identity?: Identity;
  readonly blocks: readonly Block[];
  /** Files embedded in the PDF. */
  readonly attachments?: readonly Attachment[];
};

/** `Source`: the data the document was made from. `Supplement`: a part of it in another form (PDF/A-3). */
export type Attachment = {
  readonly name: string;
  readonly mediaType: string;
  readonly description: string;
  readonly relationship: 'Source' | 'Supplement';
  readonly text: string;
};

export type Cover = {
  /** `head`: above the text of the first page. A page of its own otherwise. */
  readonly form?: 'page' | 'head';
  readonly kind: string;
  readonly title: Text;
  readonly subtitles: readonly Text[];
  /** At the foot of the band of a cover page. */
  readonly countries?: Text;
  /** For instance "As of" and "27 October 2020". */
  readonly facts: readonly {
    readonly label: string;
    /** The label in a second language. */
    readonly also?: Text;
    readonly text: Text;
  }[];
  readonly note?: Text;
  /** At the foot of a cover page: "Beijing, November 2026". */
  readonly placeAndDate?: Text;
};

export type Block =
  | Heading
  | Paragraph
  | Facts
  | List
  | Table
  | Note
  | Figure
  | Contents
  | Captions
  | Columns
  | Band
  | Fitted
  | Lead
  | Cards
  | StatusStrip
  | Signatures
  | Code;

/** Level 1 starts a section of the report; links refer to the `id`. */
export type Heading = {
  readonly block: 'heading';
  readonly level: 1 | 2 | 3;
  readonly id: string;
  readonly text: Text;
  /** The first run is the section number, which is the same in every language. */
  readonly numbered?: boolean;
  /** Is not in the contents. */
  readonly unlisted?: boolean;
  /** Begins a page. */
  readonly onNewPage?: boolean;
  /** A line above: what it is part of, or of which kind. */
  readonly kicker?: Text;
  /** A line below: where and when. */
  readonly subtitle?: Text;
};
export type Paragraph = {
  readonly block: 'paragraph';
  readonly text: Text;
  /** Continues the text of the paragraph before. */
  readonly continues?: boolean;
  /** Begins with a bold label for the rest. */
  readonly labelled?: boolean;
  /** `fact` and `note` are smaller, and a note is grey; `body` if absent. */
  readonly size?: 'body' | 'fact' | 'note';
};
/** Labels with their values: where, when, by whom. */
export type Facts = {
  readonly block: 'facts';
  /** Labels stand above their values, in so many columns, row by row; beside them if absent. */
  readonly columns?: 1 | 2 | 3 | 4;
  /** Of facts beside their labels: `fact` is smaller; `body` if absent. */
  readonly size?: 'body' | 'fact';
  /** Of facts in columns: `band` behind them, a `rule` at their left, or nothing. */
  readonly frame?: 'band' | 'rule';
  readonly facts: readonly { readonly label: Text; readonly text: Text }[];
};
export type List = {
  readonly block: 'list';
  readonly ordered: boolean;
  readonly items: readonly Text[];
};
/** A remark that is set off from the running text. */
export type Note = { readonly block: 'note'; readonly text: Text };
/** What tables and figures have in common. */
type Captioned = {
  /** Links refer to it. */
  readonly id?: string;
  /** "Figure 2", in each language of the caption; such a figure is in the list of tables and figures. */
  readonly number?: Text;
  /** The finding, or what is shown. */
  readonly caption: Text;
  /** Measure, place and date, on a line of its own. */
  readonly subtitle?: Text;
};
/** A drawing with a text alternative; its data follow in a table. A photograph has its caption below. */
export type Figure = Captioned & {
  readonly block: 'figure';
  /** The heading above says the same as the caption, so the caption is not printed. */
  readonly titled?: boolean;
  /** The text alternative: what the drawing shows, with its numbers. */
  readonly alternative: string;
  /** The language of the text alternative, if it is not the document's. */
  readonly alternativeLanguage?: string;
  /** The text alternative in a second language. */
  readonly secondAlternative?: SecondAlternative;
  readonly drawing: Drawing;
  readonly notes?: readonly Text[];
};
/** The table of contents, made from the headings of levels 1 and 2. */
type Contents = { readonly block: 'contents' };
export type SecondAlternative = { readonly text: string; readonly language: string };

/** The list of the numbered tables and figures. It follows the contents, wherever it stands in the document. */
type Captions = { readonly block: 'captions'; readonly title: Text };

/** Blocks beside each other on the grid of twelve columns, on one page if they fit on one; below each other otherwise. */
export type Columns = {
  readonly block: 'columns';
  readonly parts: readonly { readonly span: number; readonly blocks: readonly Block[] }[];
};
/** Blocks on a band with the accent at its left, for instance a lesson; kept on one page if they fit on one. */
export type Band = { readonly block: 'band'; readonly blocks: readonly Block[] };
/** The first of the alternatives that fits on the rest of the page, from the fullest; the last where none does. */
export type Fitted = {
  readonly block: 'fitted';
  /** How many pages it may take, with this one; 1 if absent. */
  readonly pages?: number;
  readonly alternatives: readonly (readonly Block[])[];
};

export type Table = Captioned & {
  readonly block: 'table';
  /** The heading above says the same as the caption, so the caption is not printed. */
  readonly titled?: boolean;
  readonly columns: readonly Column[];
  /** Each row has one cell per column. */
  readonly rows: readonly (readonly Text[])[];
  /** Headings of groups of rows: each stands above the row with this index, and those below it are indented. */
  readonly groups?: readonly { readonly before: number; readonly heading: Text }[];
  /** What the groups are, as the head of their column in the file of the table. */
  readonly groupHead?: Text;
  /** One id per row, which links refer to; unique in the document, with those of headings. */
  readonly rowIds?: readonly string[];
  /** Has the data of the figure above, and its name where the table stands alone. */
  readonly ofFigure?: boolean;
  /** Is attached as a file and not printed: what it says is printed elsewhere. */
  readonly inFileOnly?: boolean;
  /** Rows, by index, that only the file has: a note says what they say. */
  readonly rowsInFileOnly?: readonly number[];
  /** A register, in which single rows are looked up: its rows are closer together. */
  readonly register?: boolean;
  readonly notes?: readonly Text[];
};
export type Column = {
  readonly head: Text;
  /** The width in proportion to the other columns; 1 if absent. */
  readonly share?: number;
  /** `decimal` aligns figures on the decimal point; `end` right-aligns them together with the column head and any placeholder text. */
  readonly align?: 'start' | 'decimal' | 'end';
  /** Its cells name their rows. */
  readonly rowHeader?: boolean;
  /** Is in the data file of the table only: all its cells say the same, and the caption or a note says it in print. */
  readonly inFileOnly?: boolean;
  /** What a note says instead, where all cells are alike; the first that holds. */
  readonly whenAlike?: readonly AlikeNote[];
};

/** Said of a column whose cells all say `of`; without it, of any cells that are alike, before what they say. */
export type AlikeNote = {
  readonly of?: Text;
  /** Empty where another note says it already. */
  readonly said: Text;
};
