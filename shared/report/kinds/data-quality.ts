import { numberedHeading } from '../blocks.ts';
import type { CompositionContext } from '../composition-context.ts';
import { writeFindings } from '../sections/quality/findings.ts';
import { writeOverview } from '../sections/quality/overview.ts';
import type { Block } from '../tree.ts';
/** An overview, then a section for each kind of finding that there is. */
export function writeDataQualityReport(context: CompositionContext): readonly Block[] {
  const { quality } = context.snapshot;
  if (!quality) return [];
  const { words } = context;
  return [
    { block: 'contents' },
    numberedHeading('overview', 1, words.sections.summary),
    ...writeOverview(quality, context),
    ...quality.findings
      .filter(({ items }) => items.length > 0)
      .flatMap((group, at) => [
        numberedHeading(`found-${group.kind}`, at + 2, words.quality.kinds[group.kind]),
        ...writeFindings(group, context),
      ]),
  ];
}
