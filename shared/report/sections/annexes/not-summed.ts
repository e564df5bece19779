import type { NotSummedReason } from '../../../domain/rollup/reasons.ts';
import type { RollUp } from '../../../domain/rollup/roll-up-outcome.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { plain } from '../../blocks.ts';
import { indicatorName } from '../../cells.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { reasonApart } from '../../exclusion-reasons.ts';
import { projectTitle } from '../../names.ts';
import { recordText } from '../../record-texts.ts';
import { computeRollUps } from '../figures/common-indicators.ts';
import { findIndicatorAt } from '../quality/finding-subject.ts';

/** The indicators that name a common indicator but are excluded from its total, each with the reason. */
export function writeNotSummed(context: CompositionContext): readonly Block[] {
  const { columns, rollUp } = context.words;
  const rows = computeRollUps(context).flatMap((each) => makeRows(each, context));
  if (rows.length === 0) return [{ block: 'paragraph', text: plain(rollUp.noneExcluded) }];
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

/** A row for a common indicator without any total, then one for each indicator excluded from the total. */
function makeRows(rollUp: RollUp, context: CompositionContext): readonly (readonly Text[])[] {
  const why = (reason: NotSummedReason) => plain(context.words.rollUp.reasons[reasonApart[reason]]);
  const common = recordText(rollUp.title, context);
  const { outcome, notSummed: apart } = rollUp;
  const whole =
    outcome.state === 'not_summed'
      ? [[indicatorName(rollUp, context), plain(''), common, why(outcome.reason)]]
      : [];
  const leftOut = apart.filter(({ reason }) => reason !== 'nothing_due');
  const each = leftOut.map(({ address, reason }) => {
    const indicator = findIndicatorAt(address, context);
    return [
      indicatorName(indicator ?? rollUp, context),
      indicator ? projectTitle(indicator.projectId, context) : plain(''),
      common,
      why(reason),
    ];
  });
  return [...whole, ...each];
}
