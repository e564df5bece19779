import type { Text } from './run.ts';

export type { Run, Text } from './run.ts';

import type { Drawing } from './drawing.ts';

/**
 * The document a report is rendered from: versioned, plain JSON data. It says what things are (a heading, a row
 * header, a draft), never how they look.
 */
export type ReportDocument = {
  readonly format: 1;
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  /** BCP 47 tag of the text that carries no tag of its own. */
  readonly language: string;
  /** Day that the document's dates are set to, `2020-11-04`: the clock never decides a byte. */
  readonly date: string;
  /** Hash of the snapshot the document was made from; the file identifier follows from it. */
  readonly fingerprint: string;
  /** Set across every page, for instance `DRAFT`. */
  readonly watermark?: string;
  /** Along the top of every page but the cover, with the title of the section beside it; cut where there is no room for it. */
  readonly runningHead: string;
  /** Behind it, what kind of document it is: never cut. */
  readonly runningKind?: string;
  /** Along the foot, with the page number beside it. */
  readonly footer: string;
  /** The words the renderer itself prints. */
  readonly words: {
    readonly contents: string;
    /** With `{page}` and `{total}`. */
    readonly pageOf: string;
    /** Follows the caption of a table that goes on from the page before, in brackets. */
    readonly continued: string;
    /** Heads the pages on which the contents go on, where that is not both of these: in two languages it is in the first. */
    readonly contentsContinued?: string;
    /** Digits from zero to nine for the numbers of pages and lists, where they are not the Latin ones. */
    readonly digits?: string;
  };
  /** Words of scripts without spaces that no line ends within, where it has room, although word lists part them. */
  readonly unbreakableWords?: readonly string[];
  readonly cover: Cover;
  readonly blocks: readonly Block[];
  /** Files that travel within the PDF. */
  readonly attachments?: readonly Attachment[];
};

/** `Source` is what the document was made from, `Supplement` says a part of it in another form (PDF/A-3). */
export type Attachment = {
  readonly name: string;
  readonly mediaType: string;
  readonly description: string;
  readonly relationship: 'Source' | 'Supplement';
  readonly text: string;
};

export type Cover = {
  /** `head` stands above the text on the first page; a cover has a page of its own unless it is named. */
  readonly form?: 'page' | 'head';
  readonly kind: string;
  readonly title: Text;
  readonly subtitles: readonly Text[];
  /** Label and content, for instance "As of" and "27 October 2020". */
  readonly facts: readonly {
    readonly label: string;
    /** The label in a second language. */
    readonly also?: Text;
    readonly text: Text;
  }[];
  readonly note?: Text;
};

export type Block = Heading | Paragraph | Facts | List | Table | Note | Figure | Contents;

/** Level 1 starts a section of the report; `id` is what links lead to. */
export type Heading = {
  readonly block: 'heading';
  readonly level: 1 | 2 | 3;
  readonly id: string;
  readonly text: Text;
  /** Whether the first run is the number of the section, which is the same in every language. */
  readonly numbered?: boolean;
};
export type Paragraph = {
  readonly block: 'paragraph';
  readonly text: Text;
  /** Whether it goes on with the text of the paragraph before. */
  readonly continues?: boolean;
  /** Whether it begins with a label in strong letters, of what the rest says. */
  readonly labelled?: boolean;
};
/** Labels, each with what it is of: where, when, by whom. */
export type Facts = {
  readonly block: 'facts';
  readonly facts: readonly { readonly label: Text; readonly text: Text }[];
};
export type List = {
  readonly block: 'list';
  readonly ordered: boolean;
  readonly items: readonly Text[];
};
/** A remark set apart from the running text. */
export type Note = { readonly block: 'note'; readonly text: Text };
/** A drawing with its numbers in words, for those who do not see it; its table stands beside it. */
export type Figure = {
  readonly block: 'figure';
  readonly caption: Text;
  /** Whether the heading above it says what its caption says, which is not printed again then. */
  readonly titled?: boolean;
  /** What it shows, with its numbers. */
  readonly alternative: string;
  readonly drawing: Drawing;
  readonly notes?: readonly Text[];
};
/** The place of the table of contents, made from the headings of levels 1 and 2. */
type Contents = { readonly block: 'contents' };

export type Table = {
  readonly block: 'table';
  readonly caption: Text;
  /** Whether the heading above it says what its caption says, which is not printed again then. */
  readonly titled?: boolean;
  readonly columns: readonly Column[];
  /** Each row has a cell a column; the cells of columns that are row headers name the row. */
  readonly rows: readonly (readonly Text[])[];
  /** What leads to the rows, one id a row; ids are of one document, with those of headings. */
  readonly rowIds?: readonly string[];
  /** Whether it has the numbers of the figure above it, whose name it has where it stands alone. */
  readonly ofFigure?: boolean;
  readonly notes?: readonly Text[];
};
export type Column = {
  readonly head: Text;
  /** Share of the width beside the other columns; 1 where not given. */
  readonly share?: number;
  /** Of figures the points stand under each other; amounts of several currencies end together, with their head and what is said in their place. */
  readonly align?: 'start' | 'decimal' | 'end';
  readonly rowHeader?: boolean;
  /** Whether it is in the file of the table alone, since the caption says what all its cells say; never in what is printed. */
  readonly inFileOnly?: boolean;
};
