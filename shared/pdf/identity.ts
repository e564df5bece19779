import type { Text } from './run.ts';

/** How the publisher of a report looks. With it the cover has a band in the accent. */
export type Identity = {
  /** `#0b4f6c`, with a contrast of at least 7:1 on white: see `accentFor`. */
  readonly accent?: string;
  readonly emblem?: Emblem;
  /** Beside the emblem: the name of the publisher, then what it belongs to. */
  readonly publisher?: readonly Text[];
  /** At the foot of the cover: publisher, contact, copyright. */
  readonly imprint?: readonly Text[];
};

/** Checked before it enters a document: see `Emblem` of `shared/domain/identity` and `faultOfPng`. */
export type Emblem = { readonly alternative: string } & (SvgPaths | { readonly png: string });

export type SvgPaths = {
  /** SVG path data and a fill, `#0b4f6c`, painted in this order by the even-odd rule. */
  readonly svgPaths: readonly { readonly d: string; readonly fill: string }[];
  readonly viewBox: Readonly<Record<'left' | 'top' | 'width' | 'height', number>>;
};
