import type { Indicator } from '../../../shared/domain/framework/indicator.ts';
import type { ProjectRecords } from '../../../shared/domain/owned-records.ts';
import type { Dimension } from '../../../shared/domain/programme/dimension.ts';
import type { Versioned } from '../../../shared/domain/record.ts';
import type { Value } from '../../../shared/domain/values/value.ts';
import type { ReadingContext } from '../../../shared/tables/reading/context.ts';
import type { TableReading } from '../../../shared/tables/reading/read-table.ts';
import { projectRecords, reportedFigure } from '../../builders/owned.ts';
import { anIndicator, aResult, aValue } from '../../builders/records.ts';

export const sex: Dimension = {
  id: 'sex',
  label: { en: 'Sex', zh: '性别' },
  categories: [
    { id: 'female', label: { en: 'Women', zh: '女' } },
    { id: 'male', label: { en: 'Men', zh: '男' } },
  ],
};

const half = { periodStart: '2026-01-01', periodEnd: '2026-06-30' };
const before = { periodStart: '2025-07-01', periodEnd: '2025-12-31' };

/** Three indicators: a number that is split by sex, a percentage, and categories. */
const people = anIndicator({
  indicatorId: 'people',
  title: { en: 'People with safe water', zh: '有安全用水的人' },
  unit: { en: 'people' },
  baseline: { value: reportedFigure('100'), asOf: '2024' },
  disaggregation: [{ dimensions: ['sex'], partition: true }],
  periods: [before, { ...half, target: { value: reportedFigure('3000') } }],
});
const share = anIndicator({
  indicatorId: 'share',
  title: { en: 'Households with a tap' },
  measure: 'percentage',
  periods: [half],
});
const committee = anIndicator({
  indicatorId: 'committee',
  title: { en: 'Standing of the committee' },
  measure: 'ordinal',
  categories: ['planned', 'founded', 'at work'],
  periods: [half],
});

type Records = {
  readonly indicators?: readonly Versioned<Indicator>[];
  readonly values?: readonly Versioned<Value>[];
};

export function sampleRecords({
  indicators = [people, share, committee],
  values = [],
}: Records = {}): ProjectRecords {
  return projectRecords({ results: [aResult()], indicators, values });
}

/** A value of the sample's first indicator, as an officer may still change it. */
export function aDraft(fields: Partial<Versioned<Value>> = {}): Versioned<Value> {
  return aValue({ indicatorId: 'people', status: 'draft', version: 3, ...fields });
}

export function contextOf(
  records: ProjectRecords,
  fields: Partial<ReadingContext> = {},
): ReadingContext {
  return {
    projects: [records],
    shared: [sex],
    language: 'en',
    today: '2026-07-15',
    fileName: 'values.xlsx',
    ...fields,
  };
}

export const addressOfPeople = '/projects/project-1/indicators/people/values/2026-01-01';

/** The rules that were met, each with its place. */
export function met({ findings }: TableReading): readonly string[] {
  return findings.map(({ rule, path }) => `${path} ${rule}`);
}

/** Lines of text as the bytes of a CSV file. */
export function csv(...lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(`${lines.join('\r\n')}\r\n`);
}
