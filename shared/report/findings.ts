import { decimal } from '../domain/decimal.ts';
import type { Indicator } from '../domain/framework/indicator.ts';
import { isQuantitative } from '../domain/framework/indicator.ts';
import type { ProjectRecords } from '../domain/owned-records.ts';
import { officialActual } from '../domain/rollup/value-figure.ts';
import type { Achievement } from '../domain/values/achievement.ts';
import type { Value } from '../domain/values/value.ts';
import { plainText } from '../pdf/plain-text.ts';
import { addUnitUnlessNamed } from './cells.ts';
import type { CompositionContext } from './composition-context.ts';
import {
  choosePeriod,
  computeAchievement,
  findLatestValue,
  formatAchievement,
  formatActual,
  targetInForce,
} from './figures.ts';
import { formatCount } from './formats.ts';
import { colon, type Inline, joinTexts, nameBefore, plain, type Text } from './inline.ts';
import { createLongTexts } from './long-texts.ts';
import { shortTitleOf } from './names.ts';
import { recordText } from './record-texts.ts';
import { write } from './render/one-language.ts';
import { voicesOf } from './voice.ts';

/** So many words, or signs of a script without spaces, are read at a glance. */
const maxWords = 10;
const maxSigns = 70;

/**
 * What a table of results shows first: "Laos project: Asphalt road built, 4.16 km, no target".
 * Undefined where no headline indicator has a figure, or where it would be too long.
 */
export function findResult(
  { project, indicators, values }: ProjectRecords,
  context: CompositionContext,
): Text | undefined {
  const [found] = indicators
    .filter(({ headline, measure }) => headline && isQuantitative(measure))
    .flatMap((indicator) => {
      const own = values.filter(({ indicatorId }) => indicatorId === indicator.indicatorId);
      const value = findLatestValue(indicator, own);
      return value?.status === 'approved' && isReported(indicator, value)
        ? [{ indicator, value }]
        : [];
    });
  if (!found) return undefined;
  const parts = [
    recordText(found.indicator.title),
    writeFigure(found.indicator, found.value, context),
    ...writeComparison(found.indicator, found.value, context),
  ];
  const name = nameBefore(shortTitleOf(project));
  const said = [parts, parts.slice(0, 2)].map((each) => [name, ...joinTexts(each, 'comma')]);
  return chooseShort(said, context);
}

const isReported = (indicator: Indicator, value: Value) =>
  officialActual(value, indicator).kind === 'reported';

/** "4.16 km" */
function writeFigure(indicator: Indicator, value: Value, { words }: CompositionContext): Text {
  const { measure } = indicator;
  const figure = formatActual(officialActual(value, indicator), measure, words, value.precision);
  return addUnitUnlessNamed(figure, indicator);
}

function writeComparison(
  indicator: Indicator,
  value: Value,
  context: CompositionContext,
): readonly Text[] {
  const { words } = context;
  const period = choosePeriod(indicator, value, context);
  if (!targetInForce(period)) return [plain(words.findings.noTarget)];
  const outcome = computeAchievement(indicator, value, period);
  if (outcome?.state !== 'ratio') return [];
  return [plain(words.findings.ofTarget(formatAchievement(outcome, words)))];
}

/** "Houses rebuilt: from 42 to 71" */
export function findChange(
  indicator: Indicator,
  values: readonly Value[],
  context: CompositionContext,
): Text | undefined {
  const { words } = context;
  const [first, last] = [values[0], values.at(-1)];
  if (!first || !last || first === last) return undefined;
  const isExact = [first, last].every(
    (value) => value.actual.kind === 'reported' && (value.precision ?? 'exact') === 'exact',
  );
  if (!isExact) return undefined;
  const [from, to] = [first, last].map(({ actual }) =>
    formatActual(withoutShare(actual), indicator.measure, words),
  );
  const change = words.findings.fromTo(from ?? [], to ?? []);
  return chooseShort([[...recordText(indicator.title), colon, change]], context);
}

/** Without numerator and denominator, which the chart has. */
export function withoutShare(actual: Value['actual']): Value['actual'] {
  return actual.kind === 'reported' ? { kind: 'reported', value: actual.value } : actual;
}

/** "2 of 3 targets reached"; undefined where a progress is not known. */
export function findReached(
  outcomes: readonly (Achievement | undefined)[],
  { words }: CompositionContext,
): Inline | undefined {
  const ratios = outcomes.flatMap((each) => (each?.state === 'ratio' ? [each.ratio] : []));
  if (ratios.length < outcomes.length) return undefined;
  const reached = ratios.filter((ratio) => decimal(ratio).gte(1)).length;
  return words.findings.reached(formatCount(reached), formatCount(ratios.length));
}

/** The first of these that is short enough in each language of the report. */
export function chooseShort(
  candidates: readonly Text[],
  { snapshot }: CompositionContext,
): Text | undefined {
  const { language, secondLanguage } = snapshot.scope;
  const voices = voicesOf(
    secondLanguage === undefined ? [language] : [language, secondLanguage],
    createLongTexts(),
  );
  return candidates.find((text) =>
    voices.every((voice) => voice === undefined || isShort(plainText(write(text, voice)))),
  );
}

const isShort = (said: string) =>
  said.length <= maxSigns && said.split(/[ \u00A0]+/).length <= maxWords;
