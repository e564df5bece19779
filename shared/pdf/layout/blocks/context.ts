import type { Block, ReportDocument } from '../../document.ts';
import type { Element } from '../display-list.ts';
import type { Flow } from '../pages/flow.ts';
import type { KeepTogether } from '../pages/keep-together.ts';

/** What a block is laid with. */
export type Context = {
  readonly root: Element;
  readonly words: ReportDocument['words'];
  /** The language of the document. */
  readonly language: string;
  /** What of the next block is kept with this one. */
  readonly keepWithNext: KeepTogether;
  /** Whether the block before keeps with this one, and has already found the page for both. */
  readonly isKeptWithPrevious: boolean;
  /** The level of the heading's tag, not more than one below the heading before. */
  readonly tag: 1 | 2 | 3;
  /** Lays the blocks within this block. @param path where in this block they are, to name them in an error */
  readonly layInner: (flow: Flow, blocks: readonly Block[], path: string) => void;
  /** Lays them to see how high they are; nothing else is changed. */
  readonly measureInner: (flow: Flow, blocks: readonly Block[]) => void;
};
