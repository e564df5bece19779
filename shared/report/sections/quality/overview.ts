import type { DataQuality } from '../../../domain/quality/data-quality.ts';
import { subheading } from '../../blocks.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { formatCount, formatPercentage } from '../../formats.ts';
import { plain } from '../../inline.ts';
import type { Block, Text } from '../../tree.ts';
/** How many records there are, how many have evidence, how many findings of each kind, and what was checked and is in order. */
export function writeOverview(quality: DataQuality, context: CompositionContext): readonly Block[] {
  return [
    makeCoverageTable(quality, context),
    ...makeIssueTable(quality, context),
    ...listWithoutFindings(quality, context),
  ];
}

function makeCoverageTable(quality: DataQuality, context: CompositionContext): Block {
  const { words } = context;
  const { quality: labels } = words;
  return {
    block: 'table',
    caption: plain(labels.countsCaption),
    columns: [
      { head: plain(words.columns.categories), share: 4, rowHeader: true },
      { head: plain(labels.count), share: 1.5, align: 'decimal' },
    ],
    rows: makeCountRows(quality, context),
  };
}

function makeIssueTable(
  { findings }: DataQuality,
  { words }: CompositionContext,
): readonly Block[] {
  const { quality: labels } = words;
  const found = findings.filter(({ items }) => items.length > 0);
  if (found.length === 0) return [];
  return [
    {
      block: 'table',
      caption: plain(labels.overviewCaption),
      columns: [
        { head: plain(labels.finding), share: 2, rowHeader: true },
        { head: plain(labels.detail), share: 4 },
        { head: plain(labels.count), share: 1, align: 'decimal' },
      ],
      rows: found.map(({ kind, count }) => [
        plain(labels.kinds[kind]),
        plain(labels.explained[kind]),
        makeNumberCell(count),
      ]),
    },
  ];
}

function listWithoutFindings(
  { findings }: DataQuality,
  { words }: CompositionContext,
): readonly Block[] {
  const kinds = findings.filter(({ items }) => items.length === 0);
  if (kinds.length === 0) return [];
  return [
    subheading('without-findings', words.quality.withoutFindings),
    {
      block: 'list',
      ordered: false,
      items: kinds.map(({ kind }) => plain(words.quality.noneFound[kind])),
    },
  ];
}

function makeCountRows(
  { counts }: DataQuality,
  context: CompositionContext,
): readonly (readonly Text[])[] {
  const { words } = context;
  const { counts: labels } = words.quality;
  const { projects, indicators, periodsDue, values, approvedWithFigure, withEvidence } = counts;
  const numbers = { projects, indicators, periodsDue, ...values, approvedWithFigure, withEvidence };
  const share = counts.percentageWithEvidence;
  const rows = Object.entries(numbers).map(([name, number]) => [
    plain(labels[name as keyof typeof numbers]),
    makeNumberCell(number),
  ]);
  const shared = share === undefined ? words.reported.none : formatPercentage(share);
  return [...rows, [plain(labels.shareWithEvidence), plain(shared)]];
}

function makeNumberCell(number: number): Text {
  return [{ ...formatCount(number), data: String(number) }];
}
