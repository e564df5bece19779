import { describe, expect, test } from 'vitest';
import { type Task, writeActivity } from '../../../../shared/iati/writing/write-activity.ts';
import { activityLine, fileEnd, fileStart } from '../../../../shared/iati/writing/write-file.ts';
import type { RecordsToWrite } from '../../../../shared/iati/writing/writing.ts';
import { readOne } from '../reading.ts';

const source = { title: 'Register of the villages', link: 'https://example.org/register.pdf' };

const records: RecordsToWrite = {
  projectId: 'wells',
  project: {
    organisationId: 'water',
    partners: ['fund', 'ministry'],
    title: { en: 'Wells in the north', lo: 'ນ້ຳສ້າງພາກເໜືອ' },
    description: { en: 'Wells & latrines.' },
    country: 'LA',
    status: 'implementation',
    startDate: '2020-01-01',
    endDate: '2027-12-31',
    sites: [
      {
        siteId: 'ban-na',
        name: { en: 'Ban Na' },
        within: 'Sangthong',
        point: { latitude: '17.1', longitude: '102.9', exactness: 'exact' },
      },
    ],
    sdgTargets: ['6.1'],
    sectors: [{ vocabulary: 'IATI SectorVocabulary 1', code: '14030' }],
    sources: [source],
  },
  results: [
    { resultId: 'r2', input: { type: 'outcome', title: { en: 'Health' }, order: 2 } },
    { resultId: 'r1', input: { type: 'output', title: { en: 'Safe water' }, order: 1 } },
  ],
  indicators: [
    {
      indicatorId: 'i1',
      input: {
        resultId: 'r1',
        title: { en: 'People with water' },
        measure: 'unit',
        unit: { en: 'people' },
        ascending: true,
        accumulation: 'cumulative',
        references: [{ vocabulary: 'IATI IndicatorVocabulary 9', code: '6.1.1' }],
        dimensions: [
          {
            id: 'sex',
            label: { en: 'Sex' },
            categories: [
              { id: 'f', label: { en: 'Female' } },
              { id: 'm', label: { en: 'Male' } },
            ],
          },
        ],
        disaggregation: [{ dimensions: ['sex'], partition: true }],
        baseline: { value: { kind: 'reported', value: '0' }, asOf: '2019', byDefinition: true },
        periods: [
          {
            periodStart: '2020-01-01',
            periodEnd: '2020-12-31',
            target: { value: { kind: 'reported', value: '900' } },
            revisedTarget: { value: { kind: 'reported', value: '800' } },
          },
          { periodStart: '2021-01-01', periodEnd: '2021-12-31' },
        ],
      },
    },
    {
      indicatorId: 'i2',
      input: {
        resultId: 'r2',
        title: { en: 'What mothers say' },
        measure: 'qualitative',
        accumulation: 'periodic',
        periods: [{ periodStart: '2020-01-01', periodEnd: '2020-12-31' }],
      },
    },
  ],
  values: [
    {
      indicatorId: 'i1',
      periodId: '2020-01-01',
      input: {
        actual: { kind: 'reported', value: '700' },
        asOf: '2020-12-31',
        source,
        place: { siteId: 'ban-na' },
        comment: { en: 'Without the school.' },
        disaggregated: [
          { dimensions: { sex: 'f' }, actual: { kind: 'reported', value: '400' } },
          { dimensions: { sex: 'm' }, actual: { kind: 'not_reported' } },
        ],
      },
    },
    {
      indicatorId: 'i1',
      periodId: '2021-01-01',
      input: { actual: { kind: 'not_reported' }, asOf: '2021-12-31', source: { title: 'Officer' } },
    },
    {
      indicatorId: 'i2',
      periodId: '2020-01-01',
      input: {
        actual: { kind: 'described', text: { en: 'They walk less.', lo: 'ຍ່າງໜ້ອຍລົງ' } },
        asOf: '2020-12-31',
        source: { title: 'Interviews' },
      },
    },
  ],
};

const organisations: Task['organisations'] = new Map([
  [
    'water',
    {
      name: { en: 'Water for all' },
      externalId: 'XX-ORG',
      type: 'national_ngo',
      roles: ['implementing'],
    },
  ],
  [
    'fund',
    { name: { en: 'The fund' }, externalId: 'XX-F', type: 'foundation', roles: ['funding'] },
  ],
  ['ministry', { name: { en: 'Ministry' }, roles: ['partner_government'] }],
]);
const task: Task = {
  organisations,
  reportingId: 'water',
  dimensions: [],
  today: '2026-11-28',
  isApprovedOnly: false,
  defaultLanguage: 'en',
};

test('a project without a source is written whole, in the order of the schema', () => {
  const { xml, findings } = writeActivity(records, task);
  expect(
    `${fileStart('2026-11-28T10:00:00Z')}${activityLine(xml ?? '')}${fileEnd}`,
  ).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<iati-activities version="2.03" generated-datetime="2026-11-28T10:00:00Z">
  <iati-activity xml:lang="en">
    <iati-identifier>XX-ORG-wells</iati-identifier>
    <reporting-org ref="XX-ORG" type="22">
      <narrative>Water for all</narrative>
    </reporting-org>
    <title>
      <narrative>Wells in the north</narrative>
      <narrative xml:lang="lo">ນ້ຳສ້າງພາກເໜືອ</narrative>
    </title>
    <description>
      <narrative>Wells &amp; latrines.</narrative>
    </description>
    <participating-org ref="XX-ORG" type="22" role="4">
      <narrative>Water for all</narrative>
    </participating-org>
    <participating-org ref="XX-F" type="60" role="1">
      <narrative>The fund</narrative>
    </participating-org>
    <participating-org role="2">
      <narrative>Ministry</narrative>
    </participating-org>
    <activity-status code="2"/>
    <activity-date iso-date="2020-01-01" type="2"/>
    <activity-date iso-date="2027-12-31" type="3"/>
    <recipient-country code="LA"/>
    <location ref="ban-na">
      <name>
        <narrative>Ban Na</narrative>
      </name>
      <description>
        <narrative>Sangthong</narrative>
      </description>
      <point srsName="http://www.opengis.net/def/crs/EPSG/0/4326">
        <pos>17.1 102.9</pos>
      </point>
      <exactness code="1"/>
    </location>
    <sector vocabulary="1" code="14030"/>
    <tag vocabulary="3" code="6.1"/>
    <document-link format="application/pdf" url="https://example.org/register.pdf">
      <title>
        <narrative>Register of the villages</narrative>
      </title>
      <category code="A12"/>
    </document-link>
    <result type="1">
      <title>
        <narrative>Safe water</narrative>
      </title>
      <indicator measure="1" ascending="true">
        <title>
          <narrative>People with water</narrative>
        </title>
        <description>
          <narrative>[Unit: people]
[Cumulative: each figure is the total so far.]</narrative>
        </description>
        <reference vocabulary="9" code="6.1.1"/>
        <baseline year="2019" value="0"/>
        <period>
          <period-start iso-date="2020-01-01"/>
          <period-end iso-date="2020-12-31"/>
          <target value="800"/>
          <actual value="700">
            <location ref="ban-na"/>
            <comment>
              <narrative>Without the school.</narrative>
            </comment>
            <document-link format="application/pdf" url="https://example.org/register.pdf">
              <title>
                <narrative>Register of the villages</narrative>
              </title>
              <category code="A08"/>
            </document-link>
          </actual>
          <actual value="400">
            <dimension name="Sex" value="Female"/>
          </actual>
        </period>
        <period>
          <period-start iso-date="2021-01-01"/>
          <period-end iso-date="2021-12-31"/>
        </period>
      </indicator>
    </result>
    <result type="2">
      <title>
        <narrative>Health</narrative>
      </title>
      <indicator measure="5">
        <title>
          <narrative>What mothers say</narrative>
        </title>
        <period>
          <period-start iso-date="2020-01-01"/>
          <period-end iso-date="2020-12-31"/>
          <actual>
            <comment>
              <narrative>They walk less.</narrative>
              <narrative xml:lang="lo">ຍ່າງໜ້ອຍລົງ</narrative>
            </comment>
          </actual>
        </period>
      </indicator>
    </result>
  </iati-activity>
</iati-activities>
`);
  expect(findings.map(({ rule, record }) => `${rule} ${record}`)).toEqual([
    'revised-target /projects/wells/indicators/i1',
  ]);
});

test('what is written of a unit and of cumulative figures is read as such, and not as a description', () => {
  const { xml } = writeActivity(records, task);
  const { records: read } = readOne(`<iati-activities version="2.03">${xml}</iati-activities>`);
  const [indicator] = read.indicators;
  expect(indicator?.input).toMatchObject({ unit: { en: 'people' }, accumulation: 'cumulative' });
  expect(indicator?.input.description).toBeUndefined();
});

describe('what a project misses for IATI', () => {
  const rulesOf = (change: Partial<RecordsToWrite['project']>, more: Partial<Task> = {}) => {
    const { xml, findings } = writeActivity(
      { ...records, project: { ...records.project, ...change } },
      { ...task, ...more },
    );
    return { isWritten: xml !== undefined, rules: findings.map(({ rule }) => rule) };
  };
  const withOrganisation = (change: object) => ({
    organisations: new Map([
      ...organisations,
      ['water', { ...organisations.get('water'), ...change } as never],
    ]),
  });

  test.each([
    [
      'no reporting organisation',
      {},
      { reportingId: undefined },
      ['identifier-missing', 'reporting-organisation-missing'],
    ],
    [
      'a reporting organisation without an identifier',
      {},
      withOrganisation({ externalId: undefined }),
      ['reporting-organisation-missing', 'identifier-missing'],
    ],
    [
      'a reporting organisation without a type',
      {},
      withOrganisation({ type: undefined }),
      ['reporting-organisation-missing'],
    ],
    ['no description', { description: undefined }, {}, ['description-missing']],
    ['no dates', { startDate: undefined, endDate: undefined }, {}, ['dates-missing']],
  ] as const)('%s: the activity is left out, and it is said why', (_, change, more, expected) => {
    const { isWritten, rules } = rulesOf(change as never, more as never);
    expect(isWritten).toBe(false);
    expect(rules).toEqual(expect.arrayContaining([...expected]));
  });

  test.each([
    ['a sector', { sectors: [] }, 'sector-missing'],
    ['a country', { country: undefined, regions: [{ name: { en: 'Mekong' } }] }, 'country-missing'],
  ] as const)('%s is asked for by the ruleset alone', (_, change, rule) => {
    const { isWritten, rules } = rulesOf(change as never);
    expect(isWritten).toBe(true);
    expect(rules).toContain(rule);
  });

  test('a region without a code, a result without indicators and references twice are left out and named', () => {
    const references = [{ vocabulary: 'IATI ResultVocabulary 99', code: 'R1' }];
    const results = records.results.map(({ resultId, input }) => ({
      resultId,
      input: { ...input, references },
    }));
    const more = [
      ...results,
      { resultId: 'r3', input: { type: 'impact' as const, title: { en: 'Poverty' } } },
    ];
    const project = { ...records.project, regions: [{ name: { en: 'Mekong' } }] };
    const { xml = '', findings } = writeActivity({ ...records, project, results: more }, task);
    expect(findings.map(({ rule, record }) => `${rule} ${record}`)).toEqual([
      'references-twice /projects/wells/results/r1',
      'revised-target /projects/wells/indicators/i1',
      'region-without-code /projects/wells',
      'result-without-indicators /projects/wells/results/r3',
    ]);
    expect(xml).not.toContain('Poverty');
    expect(xml).not.toContain('Mekong');
    expect(xml.match(/<reference /g)).toHaveLength(2);
  });

  test('what figures have no place for in IATI is named', () => {
    const values = records.values.map((value, at) =>
      at > 0
        ? value
        : {
            ...value,
            input: {
              ...value.input,
              precision: 'about' as const,
              actual: { kind: 'reported' as const, value: '50', numerator: '1', denominator: '2' },
            },
          },
    );
    const { findings } = writeActivity({ ...records, values }, task);
    expect(findings.map(({ rule }) => rule)).toEqual([
      'revised-target',
      'precision-left-out',
      'fraction-left-out',
    ]);
  });

  test('a character that XML cannot have is left out, and named', () => {
    const title = { en: 'Wells\u0001 in\uFFFE the north' };
    const { xml, findings } = writeActivity(
      { ...records, project: { ...records.project, title } },
      task,
    );
    expect(xml).toContain('<narrative>Wells in the north</narrative>');
    expect(findings.map(({ rule }) => rule)).toContain('character-left-out');
  });
});
