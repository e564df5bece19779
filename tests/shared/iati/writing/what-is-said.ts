import { periodIdOf } from '../../../../shared/domain/framework/period-id.ts';
import type { Actual } from '../../../../shared/domain/reported.ts';
import type { RecordsToWrite } from '../../../../shared/iati/writing/writing.ts';

type Texts = Readonly<Record<string, string>>;
type Figures = {
  readonly actual: Actual;
  readonly comment?: Texts | undefined;
  readonly disaggregated?:
    | readonly (Pick<Figures, 'actual' | 'comment'> & {
        readonly dimensions: Readonly<Record<string, string>>;
      })[]
    | undefined;
};

/** What records say that IATI has a place for, in the order of their periods: the same before and after a round trip. */
export function whatIsSaid({ project, results, indicators, values }: RecordsToWrite) {
  const { title, description, status, startDate, country } = project;
  return {
    project: { title, description, status, startDate, country },
    results: results.map((result) => ({
      title: result.input.title,
      indicators: indicators
        .filter(({ input }) => input.resultId === result.resultId)
        .map(({ indicatorId, input }) => ({
          title: input.title,
          description: input.description,
          measure: input.measure,
          unit: input.unit,
          ascending: input.ascending,
          accumulation: input.accumulation,
          baseline:
            input.baseline && sayFigures({ ...input.baseline, actual: input.baseline.value }),
          year:
            input.baseline && sayFigures({ ...input.baseline, actual: input.baseline.value })
              ? input.baseline.asOf
              : undefined,
          periods: input.periods.map((period) => {
            const { target } = period;
            const value = values.find(
              (each) => each.indicatorId === indicatorId && each.periodId === periodIdOf(period),
            );
            return {
              start: period.periodStart,
              target: target && sayFigures({ ...target, actual: target.value }),
              value: value && sayFigures(value.input),
            };
          }),
        })),
    })),
  };
}

/** A figure with its parts; undefined where IATI has nothing of it. A comment goes with its figure. */
function sayFigures({ actual, comment, disaggregated = [] }: Figures) {
  const total = sayFigure(actual, comment);
  const parts = disaggregated.flatMap(({ dimensions, actual: own, comment: remark }) => {
    const said = sayFigure(own, remark);
    return said ? [[JSON.stringify(dimensions), said] as const] : [];
  });
  return total || parts.length > 0 ? { total, parts: Object.fromEntries(parts) } : undefined;
}

function sayFigure(actual: Actual, comment: Texts = {}) {
  if (actual.kind === 'reported') return { value: actual.value, comment };
  if (actual.kind === 'stated') return { value: actual.text, comment };
  // What was observed and what was remarked are one text.
  if (actual.kind === 'described') return { value: '', comment: join(actual.text ?? {}, comment) };
  return undefined;
}

function join(one: Texts, other: Texts): Texts {
  const tags = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries(
    [...tags].map((tag) => [
      tag,
      [one[tag], other[tag]].filter((each) => each !== undefined).join('\n'),
    ]),
  );
}
