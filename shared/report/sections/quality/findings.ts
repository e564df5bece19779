import type { DataQuality } from '../../../domain/quality/data-quality.ts';
import type { Finding } from '../../../domain/quality/finding.ts';
import { addressOf, recordAt } from '../../../domain/record-addresses.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { shortDay } from '../../dates.ts';
import { projectTitle } from '../../names.ts';
import { reasonApart } from '../../reasons-apart.ts';
import { line, plain, type Setting } from '../../setting.ts';

type Group = DataQuality['findings'][number];

/** Every finding of a kind with the record it is in, so that it can be put right. */
export function findings({ kind, items }: Group, setting: Setting): readonly Block[] {
  const { columns, quality } = setting.words;
  const explained: Block = { block: 'paragraph', text: plain(quality.explained[kind]) };
  if (items.length === 0) return [{ block: 'paragraph', text: plain(quality.none) }];
  return [
    explained,
    {
      block: 'table',
      caption: plain(quality.kinds[kind]),
      columns: [
        { head: plain(columns.indicator), share: 2.2, rowHeader: true },
        { head: plain(columns.project), share: 1.8 },
        { head: plain(quality.periodEnd), share: 1.2 },
        { head: plain(quality.detail), share: 2.6 },
        { head: plain(quality.address), share: 2.8 },
        { head: plain(columns.version), share: 0.8, align: 'decimal' },
      ],
      rows: items.map((item) => row(item, setting)),
    },
  ];
}

function row(finding: Finding, setting: Setting): readonly Text[] {
  const { words } = setting;
  const { address, version, periodEnd } = finding;
  const projectId = finding.projectId ?? projectIdIn(address);
  return [
    nameOf(address, setting),
    plain(projectId === undefined ? '' : projectTitle(projectId, setting)),
    plain(periodEnd === undefined ? '' : shortDay(periodEnd, words)),
    detailOf(finding, setting),
    plain(address),
    version === undefined ? plain('') : [{ text: String(version), data: String(version) }],
  ];
}

/** The indicator that an address lies in; the programme, where it is that of the programme. */
function nameOf(address: string, setting: Setting): Text {
  const { programme, commonIndicators, projects } = setting.snapshot.records;
  const indicator = projects
    .flatMap(({ indicators }) => indicators)
    .find((each) => {
      const own = addressOf('indicator', each);
      return address === own || address.startsWith(`${own}/`);
    });
  if (indicator) return line(indicator.title, setting);
  const common = commonIndicators.find((each) => addressOf('commonIndicator', each) === address);
  return line((common ?? programme).title, setting);
}

function projectIdIn(address: string): string | undefined {
  const key = recordAt(address)?.key;
  return key && 'projectId' in key ? key.projectId : undefined;
}

/** What has words is said in the language of the report; other details are the data's own. */
function detailOf({ reason, status, due, detail }: Finding, setting: Setting): Text {
  const { words } = setting;
  if (reason) return plain(words.rollUp.reasons[reasonApart[reason]]);
  if (due)
    return plain(`${words.evaluation.action.due}${words.joints.colon}${shortDay(due, words)}`);
  if (status === 'missing') return plain(words.reported.none);
  if (status) return plain(words.reviewStatus[status]);
  const foreign = setting.snapshot.scope.language !== 'en';
  return [{ text: detail, ...(foreign && { language: 'en' }) }];
}
