/** A piece of text in one style; `language` only where it is not the document's. */
export type Run = {
  readonly text: string;
  readonly language?: string;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  /** The number behind the text in canonical form: `1282.5` or `83.3%`. Data files contain it instead of the text. */
  readonly data?: string;
  /** Of each figure in the text, where its decimals begin, or what follows its digits: the one of a cell is aligned there. */
  readonly points?: readonly number[];
  /** A remark on the figure before it, in brackets, which may stand below it. */
  readonly remark?: boolean;
  /** A web or mail address. */
  readonly link?: string;
  /** The id of a heading or a table row of the document, which the run links to. */
  readonly to?: string;
  /** Where the link leads, in words, for those who do not see the page; the text under the link if absent. */
  readonly leadsTo?: string;
  /** Secondary text, for instance a reference: printed smaller and in grey. */
  readonly secondary?: boolean;
  /** In the accent colour, as the number of a table. */
  readonly accent?: boolean;
  /**
   * A sign that is drawn, with `text` as its text alternative. After the number of a cell it stands in a slot of its own, so that digits
   * stay aligned.
   */
  readonly mark?: 'diamond' | 'square' | 'triangle';
  /** A reference to a source of the text before it, with the space between. */
  readonly citation?: boolean;
  /** Begins a new line. */
  readonly newLine?: boolean;
  /** Is not broken if a line has room for it, for instance the name of a state. */
  readonly noBreak?: boolean;
  /** Begins the translation of the runs before: beside them if both fit on a line, else below them and smaller. */
  readonly startsTranslation?: boolean;
  /** A translation of what stands before it, within a text that is otherwise in the first language. */
  readonly translation?: boolean;
  /** The sign to print instead where the first language stands alone; the run itself has the sign of the second. */
  readonly firstLanguageText?: string;
};
export type Text = readonly Run[];
