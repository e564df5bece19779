import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../../shared/domain/snapshot/snapshot.ts';
import { breakLines } from '../../../shared/pdf/linebreak/break-lines.ts';
import { allBlocks } from '../../../shared/pdf/nested-blocks.ts';
import { styles } from '../../../shared/pdf/theme.ts';
import { composeReport, sectionOf, tableOf, textOf, words } from '../../builders/compose-report.ts';
import {
  notReported,
  programmeRecords,
  projectRecords,
  reportedFigure,
} from '../../builders/owned.ts';
import { textOfLine } from '../../builders/placed-lines.ts';
import { anIndicator, aProject, aResult, aValue } from '../../builders/records.ts';
import { aTypesetter } from '../../builders/typesetter.ts';

const years = ['2018', '2019', '2020', '2021', '2022', '2023', '2024'];
const periods = years.map((year) => ({ periodStart: `${year}-01-01`, periodEnd: `${year}-12-31` }));
const source = { title: 'Survey' };
const shown = { title: 'How a figure looks', illustrative: true };

/** An indicator over seven years, each with another status; the last year is not over. */
function aRecord(projectId: string) {
  const value = (year: string, fields: Partial<ReturnType<typeof aValue>>) =>
    aValue({
      projectId,
      indicatorId: 'houses',
      periodStart: `${year}-01-01`,
      periodEnd: `${year}-12-31`,
      asOf: `${year}-12-31`,
      status: 'approved',
      actual: reportedFigure('12'),
      source,
      ...fields,
    });
  return projectRecords({
    project: aProject({ projectId, startDate: '2018-01-01' }),
    results: [aResult({ projectId, resultId: 'shelter' })],
    indicators: [
      anIndicator({
        projectId,
        indicatorId: 'houses',
        resultId: 'shelter',
        measure: 'unit',
        headline: true,
        periods,
      }),
    ],
    values: [
      value('2018', { evidence: [source] }),
      value('2019', { evidence: [] }),
      value('2020', { source: shown }),
      value('2021', { actual: notReported }),
      value('2022', { status: 'submitted', actual: reportedFigure('4711') }),
    ],
  });
}

const scope = { asOf: '2024-06-30', includeDrafts: false } satisfies Partial<Snapshot['scope']>;
const report = composeReport(programmeRecords({ projects: [aRecord('a'), aRecord('b')] }), scope);

/** The parts of the strip. */
const stripOf = ({ blocks }: Pick<typeof report, 'blocks'>) =>
  allBlocks(blocks).flatMap((block) =>
    block.block === 'status_strip'
      ? block.parts.map(({ label, number, fill }) => [words(label), number, fill])
      : [],
  );

describe('figures due', () => {
  test.each(['en', 'zh', 'lo', 'km', 'my'] as const)(
    'stay with their number on a cover in %s, and are separated at commas only',
    (language) => {
      const { facts } = composeReport(programmeRecords({ projects: [aRecord('a')] }), {
        ...scope,
        language,
      }).cover;
      const text = facts.find((fact) => fact.text.length > 5)?.text ?? [];
      for (const line of breakLines(aTypesetter(), text, styles.body, 150).slice(0, -1))
        expect(textOfLine(line)).toMatch(/[,，、၊:：៖(（]$|(?:အနက်|ခု)$/u);
    },
  );

  test('are counted once each on the cover, whatever their status', () => {
    expect(report.cover.facts.map(({ text }) => words(text))).toContain(
      'Of 12 figures due: 6 approved (2 with evidence, 2 without evidence, 2 illustrative), 2 not yet approved, 4 not reported',
    );
  });

  test('are the parts of one strip, on the summary page, each with the fill of its status', () => {
    expect(stripOf(report)).toEqual([
      ['approved, with evidence', 2, 'solid'],
      ['approved, without evidence or illustrative', 4, 'hatched'],
      ['not yet approved', 2, 'light'],
      ['not reported', 4, 'dashed'],
    ]);
  });

  test('are a strip among the key figures where there is no summary page', () => {
    const records = aRecord('a');
    const indicators = records.indicators.map((each) => ({ ...each, headline: false }));
    const own = composeReport(programmeRecords({ projects: [{ ...records, indicators }] }), scope);
    expect(sectionOf(own, 'summary').map(({ block }) => block)).toEqual([
      'heading',
      'status_strip',
    ]);
  });

  test('that are illustrative name their source, also if evidence is required', () => {
    const cells = tableOf(report, 'Values in this report').map((row) => row[4]);
    expect(cells.slice(0, 3)).toEqual(['[S1]', 'none', '[S2] (illustrative)']);
  });

  test('approved without a figure have a row with a note below the table', () => {
    const registers = report.blocks.flatMap((block) =>
      block.block === 'table' && words(block.caption).startsWith('Values in this report')
        ? [block.notes?.map(words)]
        : [],
    );
    expect(registers).toEqual([[expect.stringMatching(/^V4, V8: .* counted as not reported/)]]);
  });

  test('are counted for each project among its facts', () => {
    expect(textOf(report).match(/3 of 6 figures approved/g)).toHaveLength(2);
  });

  test('without a number have a row with the reason', () => {
    const rows = tableOf(report, 'Indicators').map((row) => row[1]);
    expect(rows).toEqual([
      '12',
      '12',
      '12',
      'not reported',
      'not yet approved',
      'not reported',
      'not yet due',
    ]);
  });

  test('do not reveal a value that waits for approval', () => {
    expect(textOf(report)).not.toContain('4,711');
    expect(JSON.stringify(report.attachments)).not.toContain('4711');
  });
});

test('statuses with a count of zero are omitted', () => {
  const records = aRecord('a');
  const [first] = records.values;
  const only = { ...records, values: first ? [first] : [] };
  const { blocks } = composeReport(programmeRecords({ projects: [only] }), {
    ...scope,
    asOf: '2018-12-31',
  });
  expect(stripOf({ blocks }).map(([label]) => label)).toEqual(['approved, with evidence']);
});
