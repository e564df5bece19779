import { elapsedShare } from '../../../domain/programme/elapsed.ts';
import type { Project } from '../../../domain/programme/project.ts';
import type { MultilingualText } from '../../../domain/text.ts';
import { noBreakSpace } from '../../../words/numbers.ts';
import { cite } from '../../citations.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { formatPrecision } from '../../figures.ts';
import { writeApprovedShare } from '../../figures-due.ts';
import { formatNumber, formatRatio, formatShortOpenSpan } from '../../formats.ts';
import { type Content, joinTexts, plain } from '../../inline.ts';
import { writeProjectStatus } from '../../project-status-text.ts';
import { recordName, recordText } from '../../record-texts.ts';
import type { Block, Text } from '../../tree.ts';
/** Time elapsed, reporting status, components and budgets. */
export function writeOverallProgress(context: CompositionContext): readonly Block[] {
  return [...writeTimeElapsed(context), ...writeComponents(context), ...writeBudgets(context)];
}

type Timed = {
  readonly title: MultilingualText;
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
};

/** Omitted where no start or end date is known. */
function writeTimeElapsed(context: CompositionContext): readonly Block[] {
  const { words, snapshot } = context;
  const { programme, projects } = snapshot.records;
  const whole = snapshot.scope.projectId === undefined ? [makeRow(programme, '', '', context)] : [];
  const isKnown = [programme, ...projects.map(({ project }) => project)].some(
    ({ startDate, endDate }) => startDate !== undefined || endDate !== undefined,
  );
  if (!isKnown) return [];
  const { columns } = words;
  return [
    {
      block: 'table',
      caption: plain(words.evaluation.progress.caption),
      columns: [
        { head: plain(columns.project), share: 2.6, rowHeader: true },
        { head: plain(columns.period), share: 2.4 },
        { head: plain(words.evaluation.progress.elapsed), share: 1.2, align: 'decimal' },
        { head: plain(columns.status), share: 1.4 },
        { head: plain(context.words.figuresDue.heading), share: 1.8 },
      ],
      rows: [
        ...whole,
        ...projects.map(({ project }) =>
          makeRow(
            project,
            writeProjectStatus(project, words),
            writeApprovedShare(project.projectId, context),
            context,
          ),
        ),
      ],
    },
  ];
}

function makeRow(
  span: Timed,
  status: Content,
  values: Content,
  context: CompositionContext,
): readonly Text[] {
  const { words, snapshot } = context;
  const share = elapsedShare(span, snapshot.scope.asOf);
  return [
    recordName(span.title),
    plain(formatShortOpenSpan(span) ?? words.reported.none),
    plain(share === undefined ? words.evaluation.progress.openEnd : formatRatio(share)),
    plain(status),
    plain(values),
  ];
}

/** Every component of the programme, even without a project. The report of one project lists its components elsewhere. */
function writeComponents(context: CompositionContext): readonly Block[] {
  const { records, scope } = context.snapshot;
  const all = scope.projectId === undefined ? (records.programme.components ?? []) : [];
  if (all.length === 0) return [];
  const rows = all.map(({ componentId, title }) => {
    const titles = records.projects
      .filter(({ project }) => (project.components ?? []).includes(componentId))
      .map(({ project }) => recordName(project.title));
    const { words } = context;
    return [
      recordText(title),
      titles.length > 0 ? joinTexts(titles, 'semicolon') : plain(words.reported.none),
    ];
  });
  const { components: caption, component } = context.words.evaluation.progress;
  return [
    {
      block: 'table',
      caption: plain(caption),
      columns: [
        { head: plain(component), share: 2, rowHeader: true },
        { head: plain(context.words.columns.implements), share: 4 },
      ],
      rows,
    },
  ];
}

/** Amounts are not summed, because currencies, years and sources differ. A project without a budget is listed as not reported. */
function writeBudgets(context: CompositionContext): readonly Block[] {
  const { words, snapshot } = context;
  const projects = snapshot.records.projects.map(({ project }) => project);
  if (projects.every(({ budgets = [] }) => budgets.length === 0)) return [];
  return [
    {
      block: 'table',
      caption: plain(words.evaluation.progress.budgets),
      columns: [
        { head: plain(words.columns.project), share: 3, rowHeader: true },
        { head: plain(words.columns.amount), share: 2, align: 'end' },
        { head: plain(words.columns.source), share: 1 },
      ],
      rows: projects.flatMap((project) => makeBudgetRows(project, context)),
    },
  ];
}

function makeBudgetRows(
  { title, budgets = [] }: Project,
  context: CompositionContext,
): readonly (readonly Text[])[] {
  const { words } = context;
  if (budgets.length === 0) {
    return [[recordName(title), plain(words.reported.notReported), plain('')]];
  }
  return budgets.map(({ amount, currency, precision, source }) => {
    const money = [formatNumber(amount), { text: `${noBreakSpace}${currency}` }];
    return [recordName(title), formatPrecision(money, precision, words), cite([source], context)];
  });
}
