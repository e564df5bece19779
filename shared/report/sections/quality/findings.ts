import type { DataQuality } from '../../../domain/quality/data-quality.ts';
import type { Finding } from '../../../domain/quality/finding.ts';
import { recordAt } from '../../../domain/record-addresses.ts';
import { heading } from '../../blocks.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { reasonApart } from '../../exclusion-reasons.ts';
import { formatCount, formatShortDay } from '../../formats.ts';
import { colon, plain } from '../../inline.ts';
import { recordName } from '../../record-texts.ts';
import type { Block, Text } from '../../tree.ts';
import type { ReasonApart } from '../../words/words.ts';
import { makeProjectCaption, shortenAddress } from '../project-caption.ts';
import { writeDetail } from './finding-detail.ts';
import { nameSubject } from './finding-subject.ts';

type Group = DataQuality['findings'][number];

/** Every finding of a kind with its record, so that it can be corrected; one table for each project. */
export function writeFindings(
  { kind, items }: Group,
  context: CompositionContext,
): readonly Block[] {
  const { quality } = context.words;
  return [
    { block: 'paragraph', text: plain(quality.explained[kind]) },
    ...(kind === 'not_summed' ? writeByReason(items, context) : makeTables(items, context)),
  ];
}

/** Many findings share a reason, so it heads them once. */
function writeByReason(items: readonly Finding[], context: CompositionContext): readonly Block[] {
  const { rollUp } = context.words;
  const groups = Map.groupBy(
    items,
    ({ reason }): ReasonApart => reasonApart[reason ?? 'rule_none'],
  );
  return [...groups].flatMap(([reason, of]) => [
    heading(3, `not-summed-${reason}`, [rollUp.reason, colon, rollUp.reasons[reason]]),
    ...makeTables(of, context),
  ]);
}

function makeTables(items: readonly Finding[], context: CompositionContext): readonly Block[] {
  const groups = Map.groupBy(items, findProjectId);
  const ids = context.snapshot.records.projects.map(({ project }) => project.projectId);
  return [...ids, undefined].flatMap((projectId) => {
    const of = groups.get(projectId);
    return of ? [makeTable(projectId, of, context)] : [];
  });
}

function findProjectId({ projectId, address }: Finding): string | undefined {
  const key = recordAt(address)?.key;
  return projectId ?? (key && 'projectId' in key ? key.projectId : undefined);
}

function makeTable(
  projectId: string | undefined,
  items: readonly Finding[],
  context: CompositionContext,
): Block {
  const { columns, quality } = context.words;
  return {
    block: 'table',
    caption: makeCaption(projectId, context),
    columns: [
      { head: plain(columns.indicator), share: 2.6, rowHeader: true },
      { head: plain(quality.periodEnd), share: 1.2 },
      { head: plain(quality.detail), share: 3 },
      { head: plain(quality.address), share: 2.8 },
      { head: plain(columns.version), share: 0.8, align: 'decimal' },
    ],
    rows: items.map((item) => makeRow(item, projectId, context)),
  };
}

function makeCaption(projectId: string | undefined, context: CompositionContext): Text {
  const { programme, projects } = context.snapshot.records;
  const found = projects.find(({ project }) => project.projectId === projectId);
  return found ? makeProjectCaption(found.project) : recordName(programme.title);
}

/** A "not summed" finding holds for every version of the indicator, so its row names none. */
function makeRow(
  finding: Finding,
  projectId: string | undefined,
  context: CompositionContext,
): readonly Text[] {
  const { address, version, periodEnd, reason } = finding;
  return [
    nameSubject(finding, context),
    plain(periodEnd === undefined ? '' : formatShortDay(periodEnd)),
    writeDetail(finding, context),
    shortenAddress({ projectId: projectId ?? '' }, address),
    version === undefined || reason !== undefined
      ? plain('')
      : [{ ...formatCount(version), data: String(version) }],
  ];
}
