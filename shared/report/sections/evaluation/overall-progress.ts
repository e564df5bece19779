import { elapsedShare } from '../../../domain/programme/elapsed.ts';
import type { Project } from '../../../domain/programme/project.ts';
import type { MultilingualText } from '../../../domain/text.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { shortSpanOf } from '../../../words/dates.ts';
import { grouped, noBreak, percentage } from '../../../words/numbers.ts';
import { citations, line, named, plain, type Setting, trimmed } from '../../composition-context.ts';
import { withPrecision } from '../../figures.ts';
import { approvedShare, wordsOf } from '../../figures-due.ts';
import { joinedTexts } from '../../join-texts.ts';

/** How much of the time is gone, how far the data has come, which components are worked on, with what money. */
export function overallProgress(setting: Setting): readonly Block[] {
  return [...overTime(setting), ...components(setting), ...budgets(setting)];
}

type Spanned = {
  readonly title: MultilingualText;
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
};

/** Only where a span is known is there anything to say of time. */
function overTime(setting: Setting): readonly Block[] {
  const { words, snapshot } = setting;
  const { programme, projects } = snapshot.records;
  const whole = snapshot.scope.projectId === undefined ? [row(programme, '', '', setting)] : [];
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
        { head: plain(wordsOf(setting).heading), share: 1.8 },
      ],
      rows: [
        ...whole,
        ...projects.map(({ project }) =>
          row(
            project,
            words.projectStatus[project.status],
            approvedShare(project.projectId, setting),
            setting,
          ),
        ),
      ],
    },
  ];
}

function row(span: Spanned, status: string, values: string, setting: Setting): readonly Text[] {
  const { words, snapshot } = setting;
  const share = elapsedShare(span, snapshot.scope.asOf);
  return [
    named(span.title, setting),
    plain(shortSpanOf(span, words) ?? words.reported.none),
    plain(share === undefined ? words.evaluation.progress.openEnd : percentage(share, words)),
    plain(status),
    plain(values),
  ];
}

/** Every component of the programme, also what no project works on; the report of one project has a list of its own. */
function components(setting: Setting): readonly Block[] {
  const { records, scope } = setting.snapshot;
  const all = scope.projectId === undefined ? (records.programme.components ?? []) : [];
  if (all.length === 0) return [];
  const rows = all.map(({ componentId, title }) => {
    const titles = records.projects
      .filter(({ project }) => (project.components ?? []).includes(componentId))
      .map(({ project }) => named(project.title, setting));
    const { words } = setting;
    return [
      line(title, setting),
      titles.length > 0 ? joinedTexts(titles, 'semicolon', words) : plain(words.reported.none),
    ];
  });
  const { components: caption, component } = setting.words.evaluation.progress;
  return [
    {
      block: 'table',
      caption: plain(caption),
      columns: [
        { head: plain(component), share: 2, rowHeader: true },
        { head: plain(setting.words.columns.implements), share: 4 },
      ],
      rows,
    },
  ];
}

/** Currencies, years and sources differ, so amounts stand side by side; a project without one says so. */
function budgets(setting: Setting): readonly Block[] {
  const { words, snapshot } = setting;
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
      rows: projects.flatMap((project) => budgetRows(project, setting)),
    },
  ];
}

function budgetRows(
  { title, budgets = [] }: Project,
  setting: Setting,
): readonly (readonly Text[])[] {
  const { words } = setting;
  if (budgets.length === 0) {
    return [[named(title, setting), plain(words.reported.notReported), plain('')]];
  }
  return budgets.map(({ amount, currency, precision, source }) => {
    const money = `${grouped(amount, words)}${noBreak}${currency}`;
    return [
      named(title, setting),
      plain(withPrecision(money, precision, words)),
      trimmed(citations([source], setting)),
    ];
  });
}
