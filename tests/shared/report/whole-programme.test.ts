import { describe, expect, test } from 'vitest';
import {
  composeReport,
  tableOf,
  textOf,
  textOfSection,
  words,
} from '../../builders/compose-report.ts';
import { programmeRecords, projectRecords } from '../../builders/owned.ts';
import {
  anIndicator,
  anOrganisation,
  aProgramme,
  aProject,
  aResult,
  aValue,
} from '../../builders/records.ts';

const source = { title: 'Ledger' };
const north = aProject({
  projectId: 'north',
  title: { en: 'North' },
  country: 'LA',
  startDate: '2017-01-01',
  organisationId: 'centre-n',
  partners: ['ministry-n'],
  components: ['roads'],
  budgets: [{ amount: '33000000', currency: 'CNY', precision: 'exact', source }],
  sites: [
    { name: { en: 'A' }, point: { latitude: '18.2', longitude: '102.1', exactness: 'exact' } },
  ],
});
const south = aProject({
  projectId: 'south',
  title: { en: 'South' },
  country: 'KH',
  startDate: '2018-01-01',
  organisationId: 'centre-s',
  partners: ['ministry-s'],
  sites: [{ name: { en: 'B' }, point: { latitude: '11.6', longitude: '105', exactness: 'exact' } }],
});
const results = ['later', 'sooner'].map((resultId) =>
  aResult({ projectId: 'north', resultId, type: 'output', title: { en: `Result ${resultId}` } }),
);
const indicators = ['sooner', 'later'].map((resultId) =>
  anIndicator({
    projectId: 'north',
    resultId,
    indicatorId: `of-${resultId}`,
    measure: resultId === 'sooner' ? 'qualitative' : 'unit',
  }),
);
const values = indicators.map(({ indicatorId }) =>
  aValue({ projectId: 'north', indicatorId, status: 'approved' }),
);
const records = programmeRecords({
  programme: aProgramme({
    components: ['roads', 'experts'].map((componentId) => ({
      componentId,
      title: { en: `Component ${componentId}` },
    })),
  }),
  organisations: [
    anOrganisation({ organisationId: 'ministry-s', roles: ['partner_government'] }),
    anOrganisation({ organisationId: 'centre-s', roles: ['implementing'] }),
    anOrganisation({ organisationId: 'ministry-n', roles: ['partner_government'] }),
    anOrganisation({ organisationId: 'centre-n', roles: ['implementing'] }),
    anOrganisation({ organisationId: 'agency', roles: ['coordinating'] }),
  ],
  projects: [
    projectRecords({ project: south }),
    projectRecords({ project: north, results, indicators, values }),
  ],
});
const report = composeReport(records);

describe('the programme report', () => {
  test('lists its components, and says of one that no project works on it', () => {
    expect(textOfSection(report, 'background')).toContain(
      'Component roads, Component experts (in no project)',
    );
  });

  test('lists organisations by role and project, and partners with their projects', () => {
    const rows = tableOf(report, 'Organisations in').map((row) => [row[1], row.at(-1)]);
    expect(rows).toEqual([
      ['coordinating agency', ''],
      ['implementing organisation', 'North'],
      ['implementing organisation', 'South'],
      ['partner government', 'North'],
      ['partner government', 'South'],
    ]);
  });

  test('marks the budget of a project as not reported', () => {
    expect(tableOf(report, 'Time elapsed, and budgets')).toEqual([
      ['Village Cooperation Programme', ''],
      ['North', '33,000,000 yuan [S1]'],
      ['South', 'not reported'],
    ]);
  });

  test('has one map of all countries, with its note', () => {
    const maps = report.blocks.flatMap((block) =>
      block.block === 'figure' && block.drawing.kind === 'site_map' ? [block] : [],
    );
    expect(maps.map(({ caption }) => words(caption))).toEqual(['Project sites: Laos, Cambodia']);
    expect(maps.map(({ notes = [] }) => notes.length)).toEqual([1]);
  });

  test('says how indicators are measured, without a direction for qualitative ones, and has the framework in a file', () => {
    const said = textOfSection(report, 'method');
    expect(said).toMatch(/^Baselines and targets are in Section/m);
    expect(said.match(/higher is better/g)).toHaveLength(1);
    const file = report.attachments?.find(({ name }) => name.includes('results-framework'));
    expect(file?.text).toMatch(/Output: Result later.*Output: Result sooner/s);
  });

  test('numbers values in the order of results, here and in the audit annex', () => {
    const references = report.blocks.flatMap((block) =>
      block.block === 'table' && words(block.caption).startsWith('Indicators')
        ? block.rows.map((row) => words(row.at(-1) ?? []))
        : [],
    );
    expect(references).toEqual(['V1', 'V2']);
    expect(tableOf(report, 'Values in this report').map(([reference]) => reference)).toEqual([
      'V1',
      'V2',
    ]);
  });
});

test('the implementing-organisation report lists the components of its project', () => {
  const own = composeReport(records, { kind: 'implementing_organisation', projectId: 'north' });
  expect(textOfSection(own, 'aboutProject')).toContain('Component roads');
  expect(textOf(own)).not.toContain('Component experts');
});
