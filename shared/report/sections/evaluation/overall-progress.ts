import { elapsedShare } from '../../../domain/programme/elapsed.ts';
import type { Project } from '../../../domain/programme/project.ts';
import { noBreakSpace } from '../../../words/numbers.ts';
import { alikeColumn } from '../../alike-columns.ts';
import { addCitations } from '../../citations.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { formatPrecision } from '../../figures.ts';
import { formatNumber, formatRatio } from '../../formats.ts';
import { type Inline, plain, say } from '../../inline.ts';
import { shortTitleOf } from '../../names.ts';
import { recordName } from '../../record-texts.ts';
import type { Block, Text } from '../../tree.ts';

/** Time elapsed and budgets of the programme and its projects. A project alone has them among its facts. */
export function writeOverallProgress(context: CompositionContext): readonly Block[] {
  const { words, snapshot } = context;
  const { programme, projects } = snapshot.records;
  const own = projects.map(({ project }) => project);
  const isTimed = [programme, ...own].some(
    ({ startDate, endDate }) => startDate !== undefined || endDate !== undefined,
  );
  const hasBudget = own.some(({ budgets = [] }) => budgets.length > 0);
  if (!isTimed && !hasBudget) return [];
  const { progress } = words.evaluation;
  return [
    {
      block: 'table',
      caption: plain(hasBudget ? progress.caption : progress.elapsed),
      columns: [
        { head: plain(words.columns.project), share: 2.4, rowHeader: true },
        { ...alikeColumn(progress.elapsed, words), share: 1.2, align: 'decimal' },
        { head: plain(progress.budgets), share: 3 },
      ],
      rows: [
        [recordName(programme.title), writeElapsed(programme, context), plain('')],
        ...own.map((project) => [
          shortTitleOf(project),
          writeElapsed(project, context),
          hasBudget ? writeBudgets(project, context) : plain(''),
        ]),
      ],
    },
  ];
}

export function writeElapsed(
  span: Pick<Project, 'startDate' | 'endDate'>,
  { words, snapshot }: CompositionContext,
): Text {
  const share = elapsedShare(span, snapshot.scope.asOf);
  return plain(share === undefined ? words.evaluation.progress.openEnd : formatRatio(share));
}

/**
 * Each amount on a line, with its source. Amounts are not summed, because currencies, years and sources differ. A project without a
 * budget is listed as not reported.
 */
export function writeBudgets({ budgets = [] }: Project, context: CompositionContext): Text {
  const { words } = context;
  if (budgets.length === 0) return plain(words.reported.notReported);
  const lines = budgets.map(({ amount, currency, precision, source }) => {
    const money = [formatNumber(amount), nameCurrency(currency)];
    return addCitations(formatPrecision(money, precision, words), [source], context);
  });
  return [{ lines }];
}

/** By its name in the language, or its code. */
const nameCurrency = (code: string): Inline =>
  say(({ words }) => {
    const name = words.currencies[code];
    const space = name === undefined || words.punctuation.space !== '' ? noBreakSpace : '';
    return `${space}${name ?? code}`;
  });
