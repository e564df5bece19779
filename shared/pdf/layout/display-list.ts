import type { Text } from '../document.ts';
import type { Box } from '../figures/path.ts';
import type { Shape } from '../figures/shapes.ts';
import type { Line } from '../linebreak/line.ts';
import type { Style } from '../theme.ts';

/** An element of the structure tree; its place among its siblings is where it is first painted. */
export type Element = {
  readonly type: string;
  readonly parent?: Element;
  readonly scope?: 'Row' | 'Column';
  readonly language?: string;
  /** What a figure says, and where it stands, for those who do not see it. */
  readonly alternative?: string;
  readonly box?: Box;
};

/** Something to paint on a page. Without an element it is decoration that a screen reader passes over. */
export type Item =
  | {
      readonly draw: 'line';
      readonly line: Line;
      readonly style: Style;
      readonly x: number;
      readonly baseline: number;
      readonly element?: Element;
      /** Where the whole line leads to within the document. */
      readonly goTo?: string;
    }
  | { readonly draw: 'empty'; readonly element: Element }
  | {
      readonly draw: 'band';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | {
      readonly draw: 'figure';
      readonly shapes: readonly Shape[];
      readonly scale: number;
      readonly x: number;
      readonly y: number;
      readonly element: Element;
    }
  | { readonly draw: 'rule'; readonly x: number; readonly y: number; readonly width: number };

/** A place that links lead to. */
type Mark = { readonly id: string; readonly y: number };
/** A heading, which contents and outline lead to as well. */
export type Anchor = Mark & {
  readonly level: number;
  /** In the languages of the heading; what shows it in one string makes that itself. */
  readonly text: Text;
};
export type Page = {
  readonly items: Item[];
  readonly anchors: Anchor[];
  /** The rows of tables that something leads to. */
  readonly marks: Mark[];
};
