import type { NotSummed, NotSummedReason } from '../../../domain/rollup/reasons.ts';
import type { RollUp } from '../../../domain/rollup/roll-up-outcome.ts';
import { indicatorName } from '../../cells.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { reasonApart } from '../../exclusion-reasons.ts';
import { joinTexts, plain } from '../../inline.ts';
import { projectTitle } from '../../names.ts';
import { recordText } from '../../record-texts.ts';
import type { Block, Text } from '../../tree.ts';
import { computeRollUps } from '../figures/common-indicators.ts';
import {
  computeGroups,
  nameGroup,
  nameGrouping,
  type ShownGroups,
} from '../figures/grouped-indicators.ts';
import { findIndicatorAt } from '../quality/finding-subject.ts';
/** The indicators that name a common indicator but are excluded from its total, each with the reason. */
export function writeNotSummed(context: CompositionContext): readonly Block[] {
  const { columns, rollUp } = context.words;
  const rollUps = computeRollUps(context);
  const headlines = rollUps.filter(({ headline }) => headline);
  const rows = [
    ...rollUps.flatMap((each) => makeRows(each, context)),
    ...computeGroups(headlines, context).flatMap((each) => makeRowsOfGroups(each, context)),
  ];
  if (rows.length === 0) return [{ block: 'paragraph', text: plain(rollUp.noneExcluded) }];
  return [
    {
      block: 'table',
      id: 'excluded-figures',
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

/** The indicators that are in the total and in none of its groups, and those excluded from single groups. */
function makeRowsOfGroups(
  shown: ShownGroups,
  context: CompositionContext,
): readonly (readonly Text[])[] {
  const { rollUp, grouped } = shown;
  if (grouped.groups.length < 2) return [];
  const listed = new Set(rollUp.notSummed.map(({ address }) => address));
  const by = nameGrouping(shown, context);
  const lists = [
    { of: by, notSummed: grouped.notSummed },
    ...grouped.groups.map(({ of, notSummed }) => ({
      of: joinTexts([by, nameGroup(of, context)], 'apposition'),
      notSummed: notSummed.filter(({ reason }) => reason !== 'not_reported'),
    })),
  ];
  return lists.flatMap(({ of, notSummed }) => {
    const common = joinTexts([recordText(rollUp.title), of], 'apposition');
    return notSummed
      .filter(({ address }) => !listed.has(address))
      .map((each) => makeRow({ rollUp, common, ...each }, context));
  });
}

/** A row for a common indicator without any total, then one for each indicator excluded from the total. */
function makeRows(rollUp: RollUp, context: CompositionContext): readonly (readonly Text[])[] {
  const textOfReason = (reason: NotSummedReason) =>
    plain(context.words.rollUp.reasons[reasonApart[reason]]);
  const common = recordText(rollUp.title);
  const { outcome, notSummed: apart } = rollUp;
  const whole =
    outcome.state === 'not_summed'
      ? [[indicatorName(rollUp), plain(''), common, textOfReason(outcome.reason)]]
      : [];
  const leftOut = apart.filter(({ reason }) => reason !== 'nothing_due');
  const each = leftOut.map((one) => makeRow({ rollUp, common, ...one }, context));
  return [...whole, ...each];
}

type Excluded = NotSummed & { readonly rollUp: RollUp; readonly common: Text };

function makeRow(
  { rollUp, common, address, reason }: Excluded,
  context: CompositionContext,
): readonly Text[] {
  const indicator = findIndicatorAt(address, context);
  return [
    indicatorName(indicator ?? rollUp),
    indicator ? projectTitle(indicator.projectId, context) : plain(''),
    common,
    plain(context.words.rollUp.reasons[reasonApart[reason]]),
  ];
}
