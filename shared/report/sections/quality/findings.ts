import type { DataQuality } from '../../../domain/quality/data-quality.ts';
import type { Finding } from '../../../domain/quality/finding.ts';
import { recordAt } from '../../../domain/record-addresses.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { shortDay } from '../../../words/dates.ts';
import { counted } from '../../../words/numbers.ts';
import { heading, named, plain, type Setting } from '../../composition-context.ts';
import { reasonApart } from '../../exclusion-reasons.ts';
import type { ReasonApart } from '../../words/words.ts';
import { addressWithin, projectCaption } from '../project-caption.ts';
import { detailOf } from './finding-detail.ts';
import { nameOf } from './finding-subject.ts';

type Group = DataQuality['findings'][number];

/** Every finding of a kind with the record it is in, so that it can be put right; a table a project. */
export function findings({ kind, items }: Group, setting: Setting): readonly Block[] {
  const { quality } = setting.words;
  if (items.length === 0) return [{ block: 'paragraph', text: plain(quality.noneFound[kind]) }];
  return [
    { block: 'paragraph', text: plain(quality.explained[kind]) },
    ...(kind === 'not_summed' ? byReason(items, setting) : tables(items, setting)),
  ];
}

/** The same reason holds for many, so it is said once above all of them. */
function byReason(items: readonly Finding[], setting: Setting): readonly Block[] {
  const { rollUp, joints } = setting.words;
  const groups = Map.groupBy(
    items,
    ({ reason }): ReasonApart => reasonApart[reason ?? 'rule_none'],
  );
  return [...groups].flatMap(([reason, of]) => [
    heading(
      3,
      `not-summed-${reason}`,
      plain(`${rollUp.reason}${joints.colon}${rollUp.reasons[reason]}`),
    ),
    ...tables(of, setting),
  ]);
}

function tables(items: readonly Finding[], setting: Setting): readonly Block[] {
  const groups = Map.groupBy(items, projectIdOf);
  const ids = setting.snapshot.records.projects.map(({ project }) => project.projectId);
  return [...ids, undefined].flatMap((projectId) => {
    const of = groups.get(projectId);
    return of ? [table(projectId, of, setting)] : [];
  });
}

function projectIdOf({ projectId, address }: Finding): string | undefined {
  const key = recordAt(address)?.key;
  return projectId ?? (key && 'projectId' in key ? key.projectId : undefined);
}

function table(projectId: string | undefined, items: readonly Finding[], setting: Setting): Block {
  const { columns, quality } = setting.words;
  return {
    block: 'table',
    caption: captionOf(projectId, setting),
    columns: [
      { head: plain(columns.indicator), share: 2.6, rowHeader: true },
      { head: plain(quality.periodEnd), share: 1.2 },
      { head: plain(quality.detail), share: 3 },
      { head: plain(quality.address), share: 2.8 },
      { head: plain(columns.version), share: 0.8, align: 'decimal' },
    ],
    rows: items.map((item) => row(item, projectId, setting)),
  };
}

function captionOf(projectId: string | undefined, setting: Setting): Text {
  const { programme, projects } = setting.snapshot.records;
  const found = projects.find(({ project }) => project.projectId === projectId);
  return found ? projectCaption(found.project, setting) : named(programme.title, setting);
}

/** An indicator in no sum is named, not a version of it: it is so in every version. */
function row(finding: Finding, projectId: string | undefined, setting: Setting): readonly Text[] {
  const { words } = setting;
  const { address, version, periodEnd, reason } = finding;
  return [
    nameOf(finding, setting),
    plain(periodEnd === undefined ? '' : shortDay(periodEnd, words)),
    detailOf(finding, setting),
    addressWithin({ projectId: projectId ?? '' }, address),
    version === undefined || reason !== undefined
      ? plain('')
      : [{ text: counted(version, words), data: String(version) }],
  ];
}
