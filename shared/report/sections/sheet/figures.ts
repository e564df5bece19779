import type { ProjectRecords } from '../../../domain/owned-records.ts';
import { sortByPeriod } from '../../../domain/rollup/values-at.ts';
import type { CompositionContext } from '../../composition-context.ts';
import type { Block } from '../../tree.ts';
import { isBareFigure, type NamedFigure, writeFigures } from '../experience/experience-figures.ts';
import { makeLatestValuesTable, selectValues } from '../figures/latest-values.ts';

/** A figure that can stand in the largest type. */
export const isHero = (figure: NamedFigure): boolean =>
  isBareFigure(figure) && figure.value?.actual.kind === 'reported';

/** Two rows beside each other; more are a table. */
const maxInColumns = 8;
/** So many rows, and no more figures have an earlier value beside the latest. */
const maxRows = 24;

/** The figures below the largest; many are a table of the first and the latest value of each. */
export function writeSheetFigures(
  figures: readonly NamedFigure[],
  { project, values }: ProjectRecords,
  context: CompositionContext,
): readonly Block[] {
  if (figures.length <= maxInColumns) return writeFigures(figures, context);
  const first = figures.map(({ indicator }) => sortByPeriod(selectValues(indicator, values)));
  const count = first.reduce((sum, { length }) => sum + Math.max(1, length), 0);
  const observed = figures.flatMap(({ indicator, value }, at) => {
    const ends = count > maxRows ? (value ? [value] : []) : (first[at] ?? []);
    const rows = ends.length === 0 ? [[]] : ends.map((each) => [each]);
    return rows.map((row) => ({ indicator, project, values: row }));
  });
  return [makeLatestValuesTable(context.words.practice.figures, observed, context)];
}
