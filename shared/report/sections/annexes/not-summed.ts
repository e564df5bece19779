import type { NotSummedReason } from '../../../domain/rollup/reasons.ts';
import type { RollUp } from '../../../domain/rollup/roll-up-outcome.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { indicatorName } from '../../cells.ts';
import { reasonApart } from '../../reasons-apart.ts';
import { line, plain, type Setting } from '../../setting.ts';
import { rollUpsOf } from '../figures/common-indicators.ts';

/** What names a common indicator and is in no sum, and why. */
export function notSummed(setting: Setting): readonly Block[] {
  const { columns, rollUp } = setting.words;
  const titles = new Map(
    setting.snapshot.records.projects.map(({ project }) => [project.projectId, project.title]),
  );
  const projectOf = (address: string): Text => {
    const title = titles.get(address.split('/')[2] ?? '');
    return title ? line(title, setting) : plain('');
  };
  const rows = rollUpsOf(setting).flatMap((each) => rowsOf(each, projectOf, setting));
  if (rows.length === 0) return [];
  return [
    {
      block: 'table',
      caption: plain(rollUp.notSummedCaption),
      columns: [
        { head: plain(columns.indicator), share: 2.6, rowHeader: true },
        { head: plain(columns.project), share: 2.2 },
        { head: plain(rollUp.reason), share: 2.6 },
      ],
      rows,
    },
  ];
}

function rowsOf(
  rollUp: RollUp,
  projectOf: (address: string) => Text,
  setting: Setting,
): readonly (readonly Text[])[] {
  const why = (reason: NotSummedReason) => plain(setting.words.rollUp.reasons[reasonApart[reason]]);
  const name = indicatorName(rollUp, setting);
  const { outcome, notSummed: apart } = rollUp;
  const whole = outcome.state === 'not_summed' ? [[name, plain(''), why(outcome.reason)]] : [];
  return [...whole, ...apart.map(({ address, reason }) => [name, projectOf(address), why(reason)])];
}
