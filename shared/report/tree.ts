import type { MultilingualText } from '../domain/text.ts';
import type * as pdf from '../pdf/document.ts';
import type * as drawing from '../pdf/drawing.ts';
import type { Inline, Text } from './inline.ts';
import type { Voices } from './voice.ts';

export type { Text } from './inline.ts';

/** A string of the document that is written when its languages are known; undefined where it is left out. */
export type Bare = { readonly write: (voices: Voices) => string | undefined };

/** What a report has only in its second language, if it has one. */
export type Second = { readonly write: (voices: Voices) => pdf.SecondAlternative | undefined };

/** A part of a report document before it is in a language: its texts are inlines. */
export type Tree<Part> = Part extends readonly (infer Each)[]
  ? keyof pdf.Run extends keyof Each
    ? Text
    : { readonly [At in keyof Part]: Tree<Part[At]> }
  : Part extends string
    ? string extends Part
      ? string | Bare
      : Part
    : Part extends pdf.SecondAlternative
      ? Second
      : Part extends object
        ? { readonly [Name in keyof Part]: Tree<Part[Name]> }
        : Part;

/** A text under a label; several that follow each other are one list of facts. */
export type Labelled = {
  readonly block: 'labelled';
  readonly label: Text;
  readonly text: Text;
};
/** The paragraphs of a text that people wrote, with what stands behind the last; perhaps under a label. */
export type Prose = {
  readonly block: 'prose';
  readonly label?: Text;
  readonly text: MultilingualText;
  readonly behind: Text;
};

/** Blocks within others are written as those of the document are. */
type Columns = Omit<pdf.Columns, 'parts'> & {
  readonly parts: readonly { readonly span: number; readonly blocks: readonly Block[] }[];
};
type Band = Omit<pdf.Band, 'blocks'> & { readonly blocks: readonly Block[] };
type Fitted = Omit<pdf.Fitted, 'alternatives'> & {
  readonly alternatives: readonly (readonly Block[])[];
};
type Nested = Columns | Band | Fitted;
export type Block =
  | Tree<Exclude<pdf.Block, pdf.Columns | pdf.Band | pdf.Fitted>>
  | Nested
  | Labelled
  | Prose;
export type Table = Tree<pdf.Table>;
export type Column = Tree<pdf.Column>;
export type Cover = Omit<Tree<pdf.Cover>, 'kind' | 'facts'> & {
  readonly kind: Text;
  readonly facts: readonly { readonly label: Inline; readonly text: Text }[];
};
export type Drawing = Tree<drawing.Drawing>;
export type BulletBar = Tree<drawing.BulletBar>;
export type Detail = Tree<drawing.Detail>;
export type Bar = Tree<drawing.Bar>;
export type PeriodSeries = Tree<drawing.PeriodSeries>;
export type { Position, Ring } from '../pdf/drawing.ts';
