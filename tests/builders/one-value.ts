import type { ProgrammeRecords } from '../../shared/domain/owned-records.ts';
import type { ReportDocument, Text } from '../../shared/pdf/document.ts';
import { words } from './compose-report.ts';
import { programmeRecords, projectRecords, reportedFigure } from './owned.ts';
import { anIndicator, aResult, aValue } from './records.ts';

/** It has one period, with baseline and target. */
export const plannedIndicator = anIndicator({
  measure: 'unit',
  ascending: true,
  headline: true,
  baseline: { value: reportedFigure('100') },
  periods: [
    {
      periodStart: '2020-01-01',
      periodEnd: '2020-12-31',
      target: { value: reportedFigure('300') },
    },
  ],
});

/** A programme with one project, one result, this indicator and one value of it. */
export function withValue(
  value: Partial<ReturnType<typeof aValue>>,
  ofIndicator = plannedIndicator,
): ProgrammeRecords {
  return programmeRecords({
    projects: [
      projectRecords({
        results: [aResult({ resultId: ofIndicator.resultId })],
        indicators: [ofIndicator],
        values: [
          aValue({
            indicatorId: ofIndicator.indicatorId,
            periodStart: '2020-01-01',
            periodEnd: '2020-12-31',
            asOf: '2020-06-30',
            status: 'approved',
            ...value,
          }),
        ],
      }),
    ],
  });
}

/** The cells of the only row of the results table. */
export function resultCells(document: ReportDocument): readonly Text[] {
  const table = document.blocks.find(
    (block) =>
      block.block === 'table' &&
      [block.caption, block.subtitle ?? []].some((text) => words(text).startsWith('Indicators')),
  );
  return table?.block === 'table' ? (table.rows[0] ?? []) : [];
}

export const resultRow = (document: ReportDocument) => resultCells(document).map(words);
