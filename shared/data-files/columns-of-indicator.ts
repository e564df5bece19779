import type { Indicator } from '../domain/framework/indicator.ts';
import type { ProjectRecords } from '../domain/owned-records.ts';
import { inLanguage, type LanguageTag, type MultilingualText } from '../domain/text.ts';
import type { DataColumn } from './data-file.ts';

type OfIndicator = {
  readonly records: ProjectRecords;
  readonly indicator: Indicator;
  /** Of titles; English where a title is not in it. */
  readonly language: LanguageTag;
};

/** The columns of an indicator: its project, result, title, measure and unit. */
export function columnsOfIndicator<Row extends OfIndicator>(): readonly DataColumn<Row>[] {
  return [
    {
      name: 'project_id',
      datatype: 'string',
      description: 'The id of the project.',
      of: ({ indicator }) => indicator.projectId,
    },
    {
      name: 'project',
      datatype: 'string',
      description: 'The title of the project.',
      of: (row) => textOf(row.records.project.title, row),
    },
    {
      name: 'organisation_id',
      datatype: 'string',
      description: 'The organisation that implements the project.',
      of: ({ records }) => records.project.organisationId,
    },
    {
      name: 'result_id',
      datatype: 'string',
      description: 'The id of the result that the indicator belongs to.',
      of: ({ indicator }) => indicator.resultId,
    },
    {
      name: 'result_type',
      datatype: 'string',
      description: 'output, outcome, impact or other (OECD DAC).',
      of: (row) => resultOf(row)?.type,
    },
    {
      name: 'result',
      datatype: 'string',
      description: 'The title of the result.',
      of: (row) => textOf(resultOf(row)?.title, row),
    },
    {
      name: 'indicator_id',
      datatype: 'string',
      description: 'The id of the indicator.',
      of: ({ indicator }) => indicator.indicatorId,
    },
    {
      name: 'indicator',
      datatype: 'string',
      description: 'The title of the indicator.',
      of: (row) => textOf(row.indicator.title, row),
    },
    {
      name: 'common_indicator_id',
      datatype: 'string',
      description: 'The indicator of the programme that it rolls up to.',
      of: ({ indicator }) => indicator.commonIndicatorId,
    },
    {
      name: 'measure',
      datatype: 'string',
      description: 'unit, percentage, nominal, ordinal or qualitative (IATI).',
      of: ({ indicator }) => indicator.measure,
    },
    {
      name: 'unit',
      datatype: 'string',
      description: 'The unit of its figures.',
      of: (row) => textOf(row.indicator.unit, row),
    },
    {
      name: 'ascending',
      datatype: 'boolean',
      description: 'true where more is better, false where less is; empty where nobody said.',
      of: ({ indicator }) => indicator.ascending?.toString(),
    },
    {
      name: 'accumulation',
      datatype: 'string',
      description:
        'Whether figures are of their period (periodic), the total so far (cumulative), or a state (level).',
      of: ({ indicator }) => indicator.accumulation,
    },
  ];
}

function resultOf({ records, indicator }: OfIndicator) {
  return records.results.find(({ resultId }) => resultId === indicator.resultId);
}

function textOf(text: MultilingualText | undefined, { language }: OfIndicator): string | undefined {
  return text && inLanguage(text, language).text;
}
