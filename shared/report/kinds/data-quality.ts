import type { Block } from '../../pdf/document.ts';
import { numberedHeading, type Setting } from '../composition-context.ts';
import { findings } from '../sections/quality/findings.ts';
import { overview } from '../sections/quality/overview.ts';

/** What stands against the data: an overview, then a section for every kind of finding, also where there is none. */
export function dataQualityReport(setting: Setting): readonly Block[] {
  const { quality } = setting.snapshot;
  if (!quality) return [];
  const { words } = setting;
  return [
    { block: 'contents' },
    numberedHeading('overview', 1, words.sections.summary, setting),
    ...overview(quality, setting),
    ...quality.findings.flatMap((group, at) => [
      numberedHeading(`found-${group.kind}`, at + 2, words.quality.kinds[group.kind], setting),
      ...findings(group, setting),
    ]),
  ];
}
