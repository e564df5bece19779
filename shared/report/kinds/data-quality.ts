import type { Block } from '../../pdf/document.ts';
import { type CompositionContext, numberedHeading } from '../composition-context.ts';
import { writeFindings } from '../sections/quality/findings.ts';
import { writeOverview } from '../sections/quality/overview.ts';

/** What stands against the data: an overview, then a section for every kind of finding, also where there is none. */
export function writeDataQualityReport(setting: CompositionContext): readonly Block[] {
  const { quality } = setting.snapshot;
  if (!quality) return [];
  const { words } = setting;
  return [
    { block: 'contents' },
    numberedHeading('overview', 1, words.sections.summary, setting),
    ...writeOverview(quality, setting),
    ...quality.findings.flatMap((group, at) => [
      numberedHeading(`found-${group.kind}`, at + 2, words.quality.kinds[group.kind], setting),
      ...writeFindings(group, setting),
    ]),
  ];
}
