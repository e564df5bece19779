import type { Indicator } from '../../../domain/framework/indicator.ts';
import type { Project } from '../../../domain/programme/project.ts';
import { officialActual } from '../../../domain/rollup/value-figure.ts';
import type { Value } from '../../../domain/values/value.ts';
import type { Card as PrintedCard } from '../../../pdf/document.ts';
import { cite } from '../../citations.ts';
import type { CompositionContext } from '../../composition-context.ts';
import {
  choosePeriod,
  computeAchievement,
  findLatestValue,
  findPeriodDue,
  formatAchievement,
  formatActual,
  formatBaselineOrTarget,
  targetInForce,
} from '../../figures.ts';
import { explainMissingValue, listPeriodKeys } from '../../figures-due.ts';
import { formatShortDay } from '../../formats.ts';
import { colon, joinTexts, plain } from '../../inline.ts';
import { recordName, recordText } from '../../record-texts.ts';
import { bare, oneAfterOther } from '../../render/strings.ts';
import type { Block, Tree } from '../../tree.ts';
import { collectSources } from '../../value-sources.ts';
import { selectValues } from '../figures/latest-values.ts';

type Card = Tree<PrintedCard>;

/** So many stand in one row of smaller figures, rather than one of them alone in a second row. */
const inOneRow = 4;

type Headline = {
  readonly indicator: Indicator;
  readonly project: Project;
  readonly value: Value | undefined;
};

/** How many figures, and whether they name their projects. */
type Form = { readonly cards: number; readonly withoutProjects?: boolean };

/** The headline figures, of each project in turn, so that none is left out while another has several. */
export function makeMainResults(
  { cards, withoutProjects = false }: Form,
  context: CompositionContext,
): Block | undefined {
  const chosen = takeInTurn(listHeadlines(context), cards);
  if (chosen.length === 0) return undefined;
  const namesProjects = context.snapshot.scope.projectId === undefined;
  return {
    block: 'cards',
    ...(chosen.length === inOneRow && { size: 'small' }),
    cards: chosen.map((each) => makeCard(each, namesProjects && !withoutProjects, context)),
  };
}

/** Whether every headline figure has a card that says all there is to say of it. */
export function showsAllHeadlines(context: CompositionContext): boolean {
  const all = listHeadlines(context).flat();
  return (
    all.length <= inOneRow &&
    all.every(({ indicator, value }) => !value || !findPeriodDue(indicator, value, context))
  );
}

function listHeadlines(context: CompositionContext): readonly (readonly Headline[])[] {
  return context.snapshot.records.projects.map(({ project, indicators, values }) =>
    indicators
      .filter(({ headline }) => headline)
      .map((indicator) => ({
        indicator,
        project,
        value: findLatestValue(indicator, selectValues(indicator, values)),
      })),
  );
}

function takeInTurn<Each>(lists: readonly (readonly Each[])[], most: number): readonly Each[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? []))
    .flat()
    .slice(0, most);
}

function makeCard(
  { indicator, project, value }: Headline,
  namesProject: boolean,
  context: CompositionContext,
): Card {
  const { words } = context;
  const actual = value && officialActual(value, indicator);
  const isMissing = actual?.kind !== 'reported';
  const missing = explainMissingValue(project.projectId, listPeriodKeys(indicator), context);
  const title = recordText(indicator.title);
  const label = namesProject
    ? joinTexts([title, recordName(project.shortTitle ?? project.title)], 'apposition')
    : title;
  return {
    value: actual
      ? formatActual(actual, indicator.measure, words, value.precision)
      : plain(missing),
    ...(isMissing && { isMissing }),
    ...(indicator.unit && !isMissing && { unit: recordName(indicator.unit) }),
    label,
    ...compareWithTarget({ indicator, value }, context),
    ...(value && { date: plain(formatShortDay(value.asOf)) }),
    source: cite(collectSources(indicator, value), context),
  };
}

/** A bar where there is a ratio; else the target in words, or that there is none. */
function compareWithTarget(
  { indicator, value }: Pick<Headline, 'indicator' | 'value'>,
  context: CompositionContext,
): Pick<Card, 'detail' | 'bar'> {
  const { words } = context;
  const { baseline, measure } = indicator;
  const period = choosePeriod(indicator, value, context);
  const target = targetInForce(period);
  if (!target) return { detail: plain(words.frontPages.noTarget) };
  const outcome = value && computeAchievement(indicator, value, period);
  const inWords = formatBaselineOrTarget(target, measure, words);
  if (outcome?.state !== 'ratio' || !baseline)
    return { detail: [words.figures.targetMark, colon, ...inWords] };
  const labels = {
    baseline: [
      words.figures.baselineMark,
      colon,
      ...formatBaselineOrTarget(baseline, measure, words),
    ],
    target: [words.figures.targetMark, colon, ...inWords],
  };
  const achieved = formatAchievement(outcome, words);
  return {
    detail: achieved,
    bar: {
      achieved: outcome.ratio,
      labels: { baseline: bare(labels.baseline), target: bare(labels.target) },
      alternative: oneAfterOther(
        joinTexts([labels.baseline, labels.target, achieved], 'semicolon'),
      ),
    },
  };
}
