import type { CompositionContext } from '../../composition-context.ts';
import type { Block } from '../../tree.ts';
import { writeForeword } from './foreword.ts';
import { writeSummaryPage } from './summary-page.ts';

/** What stands before the contents. */
export const writeFrontPages = (context: CompositionContext): readonly Block[] => [
  ...writeSummaryPage(context),
  ...writeForeword(context),
];
