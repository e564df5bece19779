import type { NotSummedReason } from '../../../domain/rollup/reasons.ts';
import type { RollUp } from '../../../domain/rollup/roll-up-outcome.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { indicatorName } from '../../cells.ts';
import { type CompositionContext, plain, recordText } from '../../composition-context.ts';
import { reasonApart } from '../../exclusion-reasons.ts';
import { projectTitle } from '../../names.ts';
import { computeRollUps } from '../figures/common-indicators.ts';
import { findIndicatorAt } from '../quality/finding-subject.ts';

/** What names a common indicator and is in no sum, and why. */
export function writeNotSummed(setting: CompositionContext): readonly Block[] {
  const { columns, rollUp } = setting.words;
  const rows = computeRollUps(setting).flatMap((each) => makeRows(each, setting));
  if (rows.length === 0) return [{ block: 'paragraph', text: plain(rollUp.nothingApart) }];
  return [
    {
      block: 'table',
      caption: plain(rollUp.notSummedCaption),
      columns: [
        { head: plain(columns.indicator), share: 2.4, rowHeader: true },
        { head: plain(columns.project), share: 2 },
        { head: plain(rollUp.commonIndicator), share: 2 },
        { head: plain(rollUp.reason), share: 2.6 },
      ],
      rows,
      notes: [plain(rollUp.notSummedNote)],
    },
  ];
}

/** The common indicator where nothing of it was summed, then each indicator that stands apart from its sum. */
function makeRows(rollUp: RollUp, setting: CompositionContext): readonly (readonly Text[])[] {
  const why = (reason: NotSummedReason) => plain(setting.words.rollUp.reasons[reasonApart[reason]]);
  const common = recordText(rollUp.title, setting);
  const { outcome, notSummed: apart } = rollUp;
  const whole =
    outcome.state === 'not_summed'
      ? [[indicatorName(rollUp, setting), plain(''), common, why(outcome.reason)]]
      : [];
  const each = apart.map(({ address, reason }) => {
    const indicator = findIndicatorAt(address, setting);
    return [
      indicatorName(indicator ?? rollUp, setting),
      indicator ? projectTitle(indicator.projectId, setting) : plain(''),
      common,
      why(reason),
    ];
  });
  return [...whole, ...each];
}
