import { expect, test } from 'vitest';
import { projectIdOf } from '../../../shared/iati/map/id.ts';
import { FileReader } from '../../../shared/iati/read-file.ts';
import {
  fileWith,
  indicatorWith,
  periodWith,
  readAll,
  readOne,
  recordedOf,
  rulesOf,
  today,
} from './reading.ts';

const file = fileWith(indicatorWith(periodWith('<actual value="12"/>')));

test('an activity becomes a project with a result, an indicator and a value', () => {
  const read = readOne(file);
  const { records, identifier, version, source } = read;
  expect({ identifier, version }).toEqual({ identifier: 'XX-ORG-1', version: '2.03' });
  expect(source).toMatch(/^<iati-activity [\s\S]*<\/iati-activity>$/);
  expect(records.project).toMatchObject({
    title: { en: 'Wells in the north' },
    externalId: 'XX-ORG-1',
    origin: { source: 'XX-ORG-1', path: 'iati-activity' },
  });
  expect(records.results).toHaveLength(1);
  expect(records.indicators[0]?.input.resultId).toBe(records.results[0]?.resultId);
  expect(records.values[0]?.indicatorId).toBe(records.indicators[0]?.indicatorId);
  expect(recordedOf(read)).toMatchObject({
    actual: { kind: 'reported', value: '12' },
    asOf: '2020-12-31',
    source: { title: 'IATI activity XX-ORG-1' },
    origin: { source: 'XX-ORG-1', path: 'result[1]/indicator[1]/period[1]' },
  });
  expect(rulesOf(read)).toEqual([]);
});

test('the same file again gives the same records', () => {
  expect(readOne(file).records).toEqual(readOne(file).records);
  expect(projectIdOf('a', 'XX-ORG-1')).toBe(projectIdOf('a', 'XX-ORG-1'));
  expect(projectIdOf('a', 'XX-ORG-1')).not.toBe(projectIdOf('b', 'XX-ORG-1'));
});

test('an identifier that was in the file before is an error of the official ruleset', () => {
  const twice = file.replace(/<iati-activity [\s\S]*<\/iati-activity>/, '$&$&');
  const [first, second] = readAll(twice);
  expect(first && rulesOf(first)).toEqual([]);
  expect(second && rulesOf(second)).toEqual(['1.1.2 iati-identifier[1]']);
});

test('activities come as soon as they are whole', () => {
  const reader = new FileReader({ today, hasDecimalCommas: false });
  const [start, end] = [file.slice(0, -'</iati-activities>'.length), '</iati-activities>'];
  expect(reader.write(new TextEncoder().encode(start))).toHaveLength(1);
  expect(reader.write(new TextEncoder().encode(end))).toEqual([]);
  expect(reader.end()).toEqual([]);
});

test('a value with which something is wrong is not clean, others are', () => {
  const read = readOne(
    fileWith(
      indicatorWith(
        periodWith('<actual value="12"/>') +
          periodWith('<actual value="5 days"/>', '2021-01-01', '2021-12-31') +
          periodWith('<actual value="007"/>', '2022-01-01', '2022-12-31'),
      ),
    ),
  );
  expect(read.records.values.map(read.isClean)).toEqual([true, false, true]);
  const unknown = readOne(
    fileWith(indicatorWith(periodWith('<actual value="12"/>'), 'measure="x"')),
  );
  expect(unknown.records.values.map(unknown.isClean)).toEqual([false]);
});

test('of elements without a field in records only that they are there is kept; the source has all', () => {
  const budget = '<budget><value currency="EUR">1</value></budget>';
  const transaction = '<transaction><value>1</value><sector code="1"/></transaction>';
  const { element, source } = readOne(fileWith(budget + transaction));
  expect(element.children.slice(-2)).toMatchObject([
    { name: 'budget', children: [], text: '' },
    { name: 'transaction', children: [{ name: 'sector' }] },
  ]);
  expect(source).toContain(budget + transaction);
});
