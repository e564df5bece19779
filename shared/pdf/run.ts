/** A piece of text; `language` only where it is not the document's. */
export type Run = {
  readonly text: string;
  readonly language?: string;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  /** The number behind the text, in its canonical form: `1282.5` or `83.3%`. Files of data carry it instead of the text. */
  readonly data?: string;
  /** https or mailto. */
  readonly link?: string;
  /** The id of the heading or the row that it leads to, within the document. */
  readonly to?: string;
  /** Whether it is said beside the text, as a reference is: printed small and quiet. */
  readonly aside?: boolean;
  /** Whether it begins a line of its own. */
  readonly ownLine?: boolean;
  /** Whether no line ends within it that has room for it, as a name of a state is read in one. */
  readonly whole?: boolean;
  /** Whether it begins the same in a second language: beside the first where both fit on a line, else below it and smaller. */
  readonly again?: boolean;
  /** Whether it says in a second language what stands before it, within a text that is the first's but for this. */
  readonly second?: boolean;
  /** The sign of the first language, where that stands alone and this one is of the second. */
  readonly ownSign?: string;
};
export type Text = readonly Run[];
