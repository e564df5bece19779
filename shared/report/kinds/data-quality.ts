import type { Block } from '../../pdf/document.ts';
import { counted } from '../numbers.ts';
import { findings } from '../sections/quality/findings.ts';
import { overview } from '../sections/quality/overview.ts';
import { heading, plain, type Setting } from '../setting.ts';

/** What stands against the data: an overview, then a section for every kind of finding, also where there is none. */
export function dataQualityReport(setting: Setting): readonly Block[] {
  const { quality } = setting.snapshot;
  if (!quality) return [];
  const { words } = setting;
  return [
    { block: 'contents' },
    heading(1, 'overview', plain(numbered(1, words.sections.summary, setting))),
    ...overview(quality, setting),
    ...quality.findings.flatMap((group, at) => [
      heading(
        1,
        `found-${group.kind}`,
        plain(numbered(at + 2, words.quality.kinds[group.kind], setting)),
      ),
      ...findings(group, setting),
    ]),
  ];
}

function numbered(number: number, title: string, { words }: Setting): string {
  return `${counted(number, words)}. ${title}`;
}
