import type { Indicator, Period } from '../domain/framework/indicator.ts';
import type { FigureKey } from '../domain/reports/selection/counts.ts';
import type { Source } from '../domain/source.ts';
import type { Value } from '../domain/values/value.ts';
import type { Text } from '../pdf/document.ts';
import { counted, inSentence } from '../words/numbers.ts';
import { plain, type Setting } from './composition-context.ts';
import { filled, joinedTexts } from './join-texts.ts';
import { type DueWords, dueWords } from './words/figures-due.ts';

/** What became of each figure that was due; each is counted once. */
export type FiguresDue = Readonly<
  Record<
    'withEvidence' | 'withoutEvidence' | 'illustrative' | 'notApproved' | 'notReported',
    number
  >
>;

/**
 * The figures due of a project, or of all projects of the report: every indicator in every period that is over or has a
 * value. The one base of every count of them. Somebody may have approved that there is nothing to report; that is not reported.
 */
export function figuresDue({ snapshot }: Setting, projectId?: string): FiguresDue {
  const { records, counts } = snapshot;
  const isMeant = (id: string) => projectId === undefined || id === projectId;
  const approved = records.projects
    .filter(({ project }) => isMeant(project.projectId))
    .flatMap(({ values }) => values.filter(({ status }) => status === 'approved'));
  const counted = Object.entries(counts).flatMap(([id, count]) => (isMeant(id) ? [count] : []));
  const sum = (of: (count: (typeof counted)[number]) => number) =>
    counted.reduce((total, count) => total + of(count), 0);
  const reported = approved.filter(({ actual }) => actual.kind !== 'not_reported');
  const illustrative = reported.filter(isIllustrative).length;
  const withEvidence = reported.filter(
    (value) => !isIllustrative(value) && (value.evidence ?? []).length > 0,
  ).length;
  return {
    withEvidence,
    withoutEvidence: reported.length - illustrative - withEvidence,
    illustrative,
    notApproved: sum(({ total }) => total) - approved.length,
    notReported: sum(({ missing }) => missing) + approved.length - reported.length,
  };
}

function isIllustrative({ source, evidence = [] }: Value): boolean {
  return [source, ...evidence].some((each: Source) => each.illustrative);
}

const total = (due: FiguresDue) => Object.values(due).reduce((sum, count) => sum + count, 0);
const approvedOf = (due: FiguresDue) => due.withEvidence + due.withoutEvidence + due.illustrative;

/**
 * "Of 28 figures due: 21 approved (20 with evidence, 1 illustrative), 3 not approved yet"; what there is none of is not said. A
 * number stays on the line of what it counts.
 */
export function figuresDueInWords(due: FiguresDue, setting: Setting): Text {
  const words = wordsOf(setting);
  const number = (count: number) => counted(count, inSentence(setting.words));
  const said = (names: readonly (keyof FiguresDue)[]) =>
    joinedTexts(
      names
        .filter((name) => due[name] > 0)
        .map((name) => plain(words.counts[name](number(due[name])))),
      'apposition',
      setting.words,
    );
  if (total(due) === 0) return plain(words.nothing);
  const approved = approvedOf(due);
  const parts = said(['withEvidence', 'withoutEvidence', 'illustrative']);
  const rest = said(['notApproved', 'notReported']);
  const approvedOnes = filled((said) => words.approved(number(approved), said), [parts]);
  const fates = [approved > 0 ? approvedOnes : [], rest].filter((each) => each.length > 0);
  return filled(
    (said) => words.of(number(total(due)), said),
    [joinedTexts(fates, 'apposition', setting.words)],
  ).map((run) => ({ ...run, whole: true }));
}

/** "3 of 5", for a row that has its heading. */
export function approvedShare(projectId: string, setting: Setting): string {
  const due = figuresDue(setting, projectId);
  const [approved, all] = [approvedOf(due), total(due)].map((count) =>
    counted(count, setting.words),
  );
  return setting.words.reported.fraction(approved ?? '', all ?? '');
}

/** Why a figure without a value in the report has none; whoever may not see a draft learns that there is one, not what it says. */
export function withoutValue(
  projectId: string,
  figures: readonly (FigureKey & Pick<Period, 'periodEnd'>)[],
  setting: Setting,
): string {
  const { counts, scope } = setting.snapshot;
  const { state } = wordsOf(setting);
  const unapproved = counts[projectId]?.unapproved ?? [];
  const waits = (figure: FigureKey) =>
    unapproved.some(
      ({ indicatorId, periodStart }) =>
        indicatorId === figure.indicatorId && periodStart === figure.periodStart,
    );
  if (figures.some(waits)) return state.notApproved;
  const isDue = figures.some(({ periodEnd }) => periodEnd <= scope.asOf);
  return isDue ? setting.words.reported.notReported : state.notDueYet;
}

/** Each period of an indicator as a figure. */
export function figuresOf({ indicatorId, periods }: Indicator) {
  return periods.map(({ periodStart, periodEnd }) => ({ indicatorId, periodStart, periodEnd }));
}

export function wordsOf({ snapshot }: Setting): DueWords {
  return dueWords[snapshot.scope.language];
}
