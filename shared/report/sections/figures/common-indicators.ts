import { rounded } from '../../../domain/decimal.ts';
import type { Measure } from '../../../domain/framework/indicator.ts';
import type { RolledFigure } from '../../../domain/rollup/figure.ts';
import { programmeRollUps } from '../../../domain/rollup/programme-roll-ups.ts';
import type { QualifiedFigure } from '../../../domain/rollup/qualified.ts';
import type { NotSummedReason } from '../../../domain/rollup/reasons.ts';
import type { RollUp } from '../../../domain/rollup/roll-up-outcome.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { shortDay, shortSpan } from '../../../words/dates.ts';
import { counted, grouped, noBreak, partsBehind, percentage } from '../../../words/numbers.ts';
import { joined } from '../../../words/punctuation.ts';
import { indicatorName } from '../../cells.ts';
import { heading, plain, type Setting } from '../../composition-context.ts';
import { reasonApart } from '../../exclusion-reasons.ts';
import { withPrecision } from '../../figures.ts';
import type { Words } from '../../words/words.ts';
import { indicatorAt } from '../quality/finding-subject.ts';

/** What the projects come to together, for the headline common indicators of a programme. */
export function commonIndicators(setting: Setting): readonly Block[] {
  const { words } = setting;
  const rollUps = rollUpsOf(setting).filter(({ headline }) => headline);
  if (rollUps.length === 0) return [];
  const { indicator, originalTarget, target, actual, ratio, asOf } = words.columns;
  return [
    heading(2, 'summary-common', plain(words.rollUp.heading)),
    {
      block: 'table',
      caption: plain(words.rollUp.caption),
      columns: [
        { head: plain(indicator), share: 2.6, rowHeader: true },
        { head: plain(originalTarget), share: 1.3, align: 'decimal' },
        { head: plain(target), share: 1.3, align: 'decimal' },
        { head: plain(actual), share: 1.8, align: 'decimal' },
        { head: plain(ratio), share: 1.2, align: 'decimal' },
        { head: plain(words.rollUp.covers), share: 1.7 },
        { head: plain(asOf), share: 1.4 },
      ],
      rows: rollUps.map((rollUp) => row(rollUp, setting)),
    },
  ];
}

/** A report of one project puts nothing together. */
export function rollUpsOf({ snapshot }: Setting): readonly RollUp[] {
  const { records, scope } = snapshot;
  if (scope.projectId !== undefined || records.commonIndicators.length === 0) return [];
  return programmeRollUps(records, scope.asOf).rollUps;
}

function row(rollUp: RollUp, setting: Setting): readonly Text[] {
  const { words } = setting;
  return [
    indicatorName(rollUp, setting),
    ...targetsIn(rollUp, setting).map(plain),
    plain(actualIn(rollUp, setting)),
    plain(achievementIn(rollUp, setting)),
    plain(coverageIn(rollUp, setting)),
    plain(datesIn(rollUp, words)),
  ];
}

/** The original target and the one in force; the first is empty where none was revised. */
function targetsIn(
  { target, revisedTarget, measure }: RollUp,
  { words }: Setting,
): readonly [string, string] {
  const inWords = (aim: QualifiedFigure) =>
    withPrecision(figureIn(aim, measure, words), aim.precision ?? 'exact', words);
  const original = target ? inWords(target) : words.reported.none;
  return revisedTarget ? [original, inWords(revisedTarget)] : ['', original];
}

function actualIn({ outcome, measure }: RollUp, { words }: Setting): string {
  switch (outcome.state) {
    case 'not_reported':
      return words.reported.notReported;
    case 'not_summed':
      return words.rollUp.notSummed;
    case 'categories':
      return joined(
        outcome.categories.map(({ category, projects }) => countOf(category, projects, words)),
        'semicolon',
        words,
      );
    case 'figure': {
      const { figure, precision, completeness } = outcome;
      const number = withPrecision(figureIn(figure, measure, words), precision, words);
      if (completeness === 'partial') return words.rollUp.incomplete(number);
      return completeness === 'at_least' && precision === 'exact'
        ? words.rollUp.atLeast(number)
        : number;
    }
  }
}

function countOf(category: string, projects: number, words: Words): string {
  return `${category}${words.joints.colon.trimEnd()}${words.joints.space && noBreak}${counted(projects, words)}`;
}

function figureIn(
  { value, numerator, denominator }: RolledFigure,
  measure: Measure,
  words: Setting['words'],
): string {
  if (measure !== 'percentage') return grouped(rounded(value, 2), words);
  const share = words.numbers.percent(grouped(rounded(value, 1), words));
  if (numerator === undefined || denominator === undefined) return share;
  return `${share}${partsBehind({ numerator, denominator }, words)}`;
}

/** Against the targets in force; empty where nobody reported, as the actual value says. */
function achievementIn({ original, revised }: RollUp, { words }: Setting): string {
  const achievement = (revised ?? original)?.achievement;
  if (!achievement || achievement.state === 'not_reported') return '';
  return achievement.state === 'ratio'
    ? percentage(achievement.ratio, words)
    : words.achievement[achievement.state];
}

/** Of how many projects the figure is; those that stand apart from it have not failed to report, so they are told apart. */
function coverageIn(rollUp: RollUp, setting: Setting): string {
  const { words } = setting;
  const { coverage, carriedForward } = rollUp;
  const apart = projectsApart(rollUp, setting);
  const parts = [
    words.rollUp.coverage(counted(coverage.reported, words), counted(coverage.projects, words)),
    ...(carriedForward === 0 ? [] : [words.rollUp.carriedForward(counted(carriedForward, words))]),
    ...(apart === 0 ? [] : [words.rollUp.apart(counted(apart, words))]),
  ];
  return joined(parts, 'semicolon', words);
}

/** How many projects are not in a figure for another reason than that they have none. */
function projectsApart({ outcome, contributions, notSummed }: RollUp, setting: Setting): number {
  if (outcome.state !== 'figure') return 0;
  const isSummed = (id: string) =>
    contributions.some(({ projectId, summed }) => summed && projectId === id);
  const hasNone = (reason: NotSummedReason) =>
    ['notReported', 'noFigure'].includes(reasonApart[reason]);
  const apart = notSummed
    .filter(({ reason }) => !hasNone(reason))
    .flatMap(({ address }) => indicatorAt(address, setting)?.projectId ?? []);
  return new Set(apart.filter((id) => !isSummed(id))).size;
}

function datesIn({ asOfFrom, asOfTo }: RollUp, words: Setting['words']): string {
  if (asOfFrom === undefined || asOfTo === undefined) return '';
  return asOfFrom === asOfTo ? shortDay(asOfTo, words) : shortSpan(asOfFrom, asOfTo, words);
}
