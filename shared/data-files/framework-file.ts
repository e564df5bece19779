import type { Indicator, Period } from '../domain/framework/indicator.ts';
import { periodIdOf } from '../domain/framework/period-id.ts';
import type { ProjectRecords } from '../domain/owned-records.ts';
import type { Reference } from '../domain/references.ts';
import { inLanguage, type LanguageTag } from '../domain/text.ts';
import { columnsOfFigure } from './columns-of-figure.ts';
import { columnsOfIndicator } from './columns-of-indicator.ts';
import type { DataColumn, DataFile } from './data-file.ts';

/** An indicator in one period; without periods, an indicator. */
type FrameworkRow = {
  readonly records: ProjectRecords;
  readonly indicator: Indicator;
  readonly period: Period | undefined;
  readonly language: LanguageTag;
};

const columns: readonly DataColumn<FrameworkRow>[] = [
  ...columnsOfIndicator<FrameworkRow>(),
  ...columnsOfMeaning('result', ({ records, indicator }) =>
    records.results.find(({ resultId }) => resultId === indicator.resultId),
  ),
  ...columnsOfMeaning('indicator', ({ indicator }) => indicator),
  ...columnsOfFigure<FrameworkRow>('baseline_', ({ indicator, language }) => ({
    actual: indicator.baseline?.value,
    language,
  })),
  column(
    'baseline_precision',
    'string',
    'How exact the baseline is; exact if empty.',
    ({ indicator }) => indicator.baseline?.precision,
  ),
  column(
    'baseline_as_of',
    'string',
    'The day or the year of the baseline.',
    ({ indicator }) => indicator.baseline?.asOf,
  ),
  column(
    'period_id',
    'string',
    'The id of the period; none for an indicator without periods.',
    ({ period }) => (period ? periodIdOf(period) : 'none'),
  ),
  column(
    'period_start',
    'date',
    'The first day of the period.',
    ({ period }) => period?.periodStart,
  ),
  column('period_end', 'date', 'The last day of the period.', ({ period }) => period?.periodEnd),
  ...columnsOfTarget('target_', ({ period }) => period?.target),
  ...columnsOfTarget('revised_target_', ({ period }) => period?.revisedTarget),
];

/** One row for each indicator and period, with baseline and targets. */
export const frameworkFile: DataFile<FrameworkRow> = {
  name: 'framework.csv',
  description: 'The results framework: a row for each indicator and period.',
  columns,
  key: ['project_id', 'indicator_id', 'period_id'],
};

/** The rows of the frameworks of some projects, in the order given; titles in the language, else in English. */
export function frameworkRows(
  projects: readonly ProjectRecords[],
  language: LanguageTag,
): readonly FrameworkRow[] {
  return projects.flatMap((records) => {
    return records.indicators.flatMap((indicator) => {
      const periods = indicator.periods.length > 0 ? indicator.periods : [undefined];
      return periods.map((period) => ({ records, indicator, period, language }));
    });
  });
}

type Meant = Pick<Indicator, 'description' | 'references' | 'sdgTargets' | 'sectors'>;

/** What a result or indicator means: long reports have it here only. */
function columnsOfMeaning(
  name: 'result' | 'indicator',
  find: (row: FrameworkRow) => Meant | undefined,
): readonly DataColumn<FrameworkRow>[] {
  const list = (of: string) => `${of} of the ${name}, with a semicolon between two.`;
  return [
    column(`${name}_description`, 'string', `How the ${name} is defined.`, (row) => {
      const description = find(row)?.description;
      return description && inLanguage(description, row.language).text;
    }),
    column(
      `${name}_codes`,
      'string',
      list('The places in published lists, each as vocabulary, code and address,'),
      (row) => find(row)?.references?.map(writeReference).join('; '),
    ),
    column(
      `${name}_sdg_targets`,
      'string',
      list('The targets of the Sustainable Development Goals'),
      (row) => find(row)?.sdgTargets?.join('; '),
    ),
    column(
      `${name}_sectors`,
      'string',
      list('The sectors, each as vocabulary, code and address,'),
      (row) => find(row)?.sectors?.map(writeReference).join('; '),
    ),
  ];
}

const writeReference = ({
  vocabulary,
  code,
  uri,
}: Pick<Reference, 'vocabulary' | 'code' | 'uri'>) =>
  [vocabulary, code, uri].filter((part) => part !== undefined).join(' ');

function columnsOfTarget(
  prefix: string,
  target: (row: FrameworkRow) => Period['target'],
): readonly DataColumn<FrameworkRow>[] {
  return [
    ...columnsOfFigure<FrameworkRow>(prefix, (row) => ({
      actual: target(row)?.value,
      language: row.language,
    })),
    column(
      `${prefix}precision`,
      'string',
      'How exact it is; exact if empty.',
      (row) => target(row)?.precision,
    ),
  ];
}

function column(
  name: string,
  datatype: DataColumn<FrameworkRow>['datatype'],
  description: string,
  of: DataColumn<FrameworkRow>['of'],
): DataColumn<FrameworkRow> {
  return { name, datatype, description, of };
}
