import type { Text } from '../document.ts';
import type { Box } from '../figures/path.ts';
import type { Shape } from '../figures/shapes.ts';
import type { Line } from '../linebreak/line.ts';
import type { Style } from '../theme.ts';

/** An element of the structure tree; siblings are in the order in which they are first painted. */
export type Element = {
  readonly type: string;
  readonly parent?: Element;
  readonly scope?: 'Row' | 'Column';
  /** How many columns a cell takes. */
  readonly span?: number;
  readonly language?: string;
  /** The alternative text of a figure, and its bounding box. */
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
      /** The id that the whole line links to. */
      readonly goTo?: string;
    }
  | { readonly draw: 'empty'; readonly element: Element }
  | {
      readonly draw: 'band';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      /** That of bands, if absent. */
      readonly colour?: string;
    }
  | {
      readonly draw: 'figure';
      readonly shapes: readonly Shape[];
      readonly scale: number;
      readonly x: number;
      readonly y: number;
      readonly element: Element;
    }
  | ({
      readonly draw: 'rule';
      readonly x: number;
      readonly y: number;
      readonly width: number;
    } & RuleStyle);

export type RuleStyle = { readonly weight: number; readonly colour: string };

/** The target of a link. */
type Mark = { readonly id: string; readonly y: number };
/** A heading, which the contents and the outline link to as well. */
export type Anchor = Mark & {
  readonly level: number;
  readonly unlisted?: boolean;
  /** In all languages of the heading. */
  readonly text: Text;
};
/** A numbered table or figure, which the list of them links to. */
export type Captioned = Mark & { readonly text: Text };
export type Page = {
  readonly items: Item[];
  readonly anchors: Anchor[];
  /** Table rows, tables and figures that are targets of links. */
  readonly marks: Mark[];
  readonly captioned: Captioned[];
};
