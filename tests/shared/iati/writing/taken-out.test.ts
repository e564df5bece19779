import { describe, expect, test } from 'vitest';
import type { RecordsToWrite } from '../../../../shared/iati/writing/writing.ts';
import { fileWith, indicatorWith, periodWith } from '../reading.ts';
import { fullActivity } from './activity-of-tests.ts';
import {
  changedLines,
  importFile,
  withIndicator,
  withProject,
  withValue,
  writeAgain,
} from './written.ts';

const here = importFile(fullActivity);
const without =
  <Name extends 'values' | 'indicators' | 'results'>(name: Name) =>
  (records: RecordsToWrite): RecordsToWrite => ({
    ...records,
    [name]: [],
  });

describe('what is not approved', () => {
  const { xml, findings } = writeAgain(here, without('values'), { isApprovedOnly: true });

  test('is left out, also what records have no field for', () => {
    expect(xml).not.toContain('<actual');
    expect(changedLines(here.source, xml).filter((line) => line.startsWith('+'))).toEqual([]);
  });

  test('is named: the value, or the figure where no record was made of it', () => {
    const named = findings.map(({ rule, record, raw }) => [rule, record.split('/').at(-1), raw]);
    expect(named).toEqual([
      ['not-approved', '2020-01-01', undefined],
      ['not-approved', '2021-01-01', undefined],
    ]);
    const bare = importFile(
      fileWith(
        indicatorWith(
          periodWith('<actual value="5"><dimension name="households" value="12"/></actual>'),
        ),
      ),
    );
    const other = writeAgain(bare, undefined, { isApprovedOnly: true });
    expect(other.xml).not.toContain('<actual');
    expect(other.findings).toMatchObject([
      { rule: 'not-approved', record: expect.stringMatching(/indicators\/[^/]+$/), raw: '5' },
    ]);
  });

  test('leaves targets, baselines and all else as they came', () => {
    expect(xml).toContain('<target value="1,500">');
    expect(xml).toContain('<baseline year="2017" iso-date="2017-12-31" value="100"/>');
    expect(xml).toContain('<x:more><x:any>kept</x:any></x:more>');
  });

  test('does not touch an approved value of another period', () => {
    const first = (records: RecordsToWrite) => ({ ...records, values: records.values.slice(0, 1) });
    const other = writeAgain(here, first, { isApprovedOnly: true });
    expect(changedLines(here.source, other.xml)).toEqual(['- <actual value="N/A"/>']);
  });
});

/** Withdrawn with what belongs to it. */
const withdraw =
  (...names: readonly ('results' | 'indicators' | 'values')[]) =>
  (records: RecordsToWrite): RecordsToWrite => {
    const nothing = { results: [], indicators: [], values: [] };
    const own = Object.fromEntries(names.map((name) => [name, records[name]]));
    const empty = Object.fromEntries(names.map((name) => [name, []]));
    return { ...records, ...empty, withdrawn: { ...nothing, ...own } };
  };

describe('what an import did not bring', () => {
  test.each(['values', 'indicators', 'results'] as const)('stays in the source: %s', (name) => {
    const names = {
      values: ['values'],
      indicators: ['values', 'indicators'],
      results: ['values', 'indicators', 'results'],
    } as const;
    const nothing = Object.fromEntries(names[name].map((each) => [each, []]));
    const { xml, findings } = writeAgain(here, (records) => ({ ...records, ...nothing }));
    expect([xml, findings]).toEqual([here.source, []]);
  });
});

describe('what was taken back here', () => {
  test('a value has no element, and is no zero', () => {
    const { xml } = writeAgain(here, withdraw('values'));
    // What no record was made of stays.
    expect(xml.match(/<actual [^>]*>/g)).toEqual(['<actual value="5">', '<actual value="N/A"/>']);
  });

  test('a figure that is withheld has no element, and is named', () => {
    const { xml, rules } = writeAgain(
      here,
      withValue(() => ({ actual: { kind: 'withheld', reason: 'Too few people.' } })),
    );
    expect(xml).not.toContain('value="1200"');
    expect(rules).toEqual(['withheld', 'comment-without-figure']);
  });

  test('an indicator goes, with the result that has no other', () => {
    const { xml, rules } = writeAgain(here, withdraw('values', 'indicators'));
    expect(xml).not.toContain('<result');
    expect(xml).not.toContain('<indicator');
    expect(rules).toContain('result-without-indicators');
  });

  test('what 2.03 requires stays, and is named', () => {
    const { description: _, background: __, ...project } = here.records.project;
    const { xml, rules } = writeAgain(here, (records) => ({ ...records, project }));
    expect(xml).toMatch(/<description type="2">\s*<narrative>Clean water/);
    expect(rules).toContain('required-stays');
  });
});

describe('what is new here', () => {
  test('stands where the schema has it', () => {
    const { xml } = writeAgain(
      here,
      withIndicator(({ periods }) => ({
        references: [{ vocabulary: 'IATI IndicatorVocabulary 4', code: 'C.1' }],
        periods: [...periods, { periodStart: '2022-01-01', periodEnd: '2022-12-31' }],
      })),
    );
    expect(xml).toMatch(/<\/description>\n +<reference vocabulary="4" code="C.1"\/>\n +<baseline/);
    expect(xml).toMatch(
      /<\/period>\n {6}<period>\n {8}<period-start iso-date="2022-01-01"\/>\n {8}<period-end iso-date="2022-12-31"\/>\n {6}<\/period>\n {4}<\/indicator>/,
    );
  });

  test('a baseline without a year is left out, and named', () => {
    const other = { value: { kind: 'reported', value: '3' } };
    const { xml, rules } = writeAgain(
      here,
      withIndicator(() => ({ otherBaselines: [other] })),
    );
    expect(xml).toBe(here.source);
    expect(rules).toEqual(['baseline-without-year']);
  });

  test('a place of a figure that is no site is named', () => {
    const { rules } = writeAgain(
      here,
      withValue(() => ({ place: { district: 'Sangthong' } })),
    );
    expect(rules).toEqual(['place-left-out']);
  });

  test('a budget is named', () => {
    const source = { title: 'The plan' };
    const budget = { amount: '10', currency: 'USD', precision: 'exact', source } as const;
    expect(writeAgain(here, withProject({ budgets: [budget] })).rules).toEqual(['budget-left-out']);
  });
});

describe('what no reader of XML takes', () => {
  test('a prefix of no namespace is left out, and named', () => {
    const other = importFile(fullActivity.replace(' xmlns:x="urn:x"', ''));
    const { xml, findings } = writeAgain(other);
    expect(xml).not.toMatch(/\bx:/);
    expect(findings.map(({ rule, raw }) => `${rule} ${raw}`)).toEqual([
      'prefix-undeclared @x:since',
      'prefix-undeclared @x:checked',
      'prefix-undeclared x:more',
    ]);
  });

  test('an entity of the head of the file is written as text', () => {
    const other = importFile(
      fullActivity.replace('Clean water.', 'Clean &page; water &amp; soap.'),
    );
    const { xml, findings } = writeAgain(other);
    expect(xml).toBe(other.source.replace('&page;', '&amp;page;'));
    expect(findings).toMatchObject([{ rule: 'entity-written-out', raw: '&page;' }]);
  });
});
