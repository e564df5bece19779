import { elapsedShare } from '../../../domain/programme/elapsed.ts';
import type { MultilingualText } from '../../../domain/text.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { spanInWords } from '../../dates.ts';
import { withPrecision } from '../../figures.ts';
import { approvedShare, wordsOf } from '../../figures-due.ts';
import { grouped, percentage } from '../../numbers.ts';
import { citations, line, plain, type Setting, shown, trimmed } from '../../setting.ts';

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
    line(span.title, setting),
    plain(spanInWords(span, words) ?? words.reported.none),
    plain(share === undefined ? words.evaluation.progress.openEnd : percentage(share, words)),
    plain(status),
    plain(values),
  ];
}

function components(setting: Setting): readonly Block[] {
  const { programme, projects } = setting.snapshot.records;
  const rows = (programme.components ?? []).flatMap(({ componentId, title }) => {
    const working = projects.filter(({ project }) =>
      (project.components ?? []).includes(componentId),
    );
    const titles = working.map(({ project }) => shown(project.title, setting));
    return titles.length === 0
      ? []
      : [[line(title, setting), plain(titles.join(setting.words.joints.semicolon))]];
  });
  if (rows.length === 0) return [];
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

/** Currencies, years and sources differ, so amounts stand side by side. */
function budgets(setting: Setting): readonly Block[] {
  const { words, snapshot } = setting;
  const rows = snapshot.records.projects.flatMap(({ project }) =>
    (project.budgets ?? []).map(({ amount, currency, precision, source }) => [
      line(project.title, setting),
      plain(withPrecision(`${grouped(amount, words)} ${currency}`, precision, words)),
      trimmed(citations([source], setting)),
    ]),
  );
  if (rows.length === 0) return [];
  return [
    {
      block: 'table',
      caption: plain(words.evaluation.progress.budgets),
      columns: [
        { head: plain(words.columns.project), share: 3, rowHeader: true },
        { head: plain(words.columns.amount), share: 2 },
        { head: plain(words.columns.source), share: 1 },
      ],
      rows,
    },
  ];
}
