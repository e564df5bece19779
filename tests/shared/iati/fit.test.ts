import { expect, test } from 'vitest';
import { childrenOf } from '../../../shared/iati/xml/element.ts';
import { differences } from '../../conformance/iati/differences.ts';
import { factsOfElement, factsOfRecords } from '../../conformance/iati/facts.ts';
import { readingOf } from '../../conformance/iati/reading-of.ts';
import { fileWith, indicatorOf, readOne, today } from './reading.ts';

const file = fileWith(
  `<result type="1"><title><narrative>Water</narrative></title><indicator measure="1">
  <title><narrative>Wells</narrative><narrative xml:lang="fr">Puits</narrative></title>
  <reference vocabulary="99" code="KPI 1"/>
  <baseline year="2016" value="&lt;20"><comment><narrative>Guess.</narrative></comment></baseline>
  <period><period-start iso-date="2020-01-01"/><period-end iso-date="2020-12-31"/>
    <target value="10,000.00"/>
    <actual value="12"><location ref="AF KAN"/><dimension name="sex" value="female"/></actual>
    <actual value="5"><location ref="AF-KAN"/></actual>
  </period>
  <period><period-start iso-date="2020-01-01"/><period-end iso-date="2020-06-30"/></period>
</indicator></result>`,
  { language: 'EN' },
);

function recorded() {
  const read = readOne(file);
  const [result] = childrenOf(read.element, 'result');
  const [element] = result ? childrenOf(result, 'indicator') : [];
  if (!element) throw new Error('The file has an indicator');
  const reading = readingOf(read, { today, hasDecimalCommas: false });
  const indicator = indicatorOf(read);
  const values = read.records.values.map(({ periodId, input }) => ({ periodId, value: input }));
  const sites = read.records.project.sites ?? [];
  return { file: factsOfElement(element, indicator.measure, reading), indicator, values, sites };
}
const has = { hasTitle: true, hasMeasure: true };

test('an indicator comes out of the records as it went in', () => {
  const { file: facts, ...records } = recorded();
  expect(differences(facts, factsOfRecords(records, has))).toEqual([]);
  expect(records.indicator).not.toHaveProperty('ascending');
  expect(records.indicator.baseline).toMatchObject({ asOf: '2016', value: { kind: 'stated' } });
  expect(records.indicator.periods.map(({ periodId }) => periodId)).toEqual([
    undefined,
    '2020-01-01_2020-06-30',
  ]);
});

test('whatever is lost or made up is named', () => {
  const { file: facts, ...records } = recorded();
  const without = (fields: object) =>
    differences(facts, factsOfRecords({ ...records, ...fields }, has));
  const { references: _, ...rest } = records.indicator;
  expect(without({ indicator: rest })).toEqual(['lost: reference']);
  expect(without({ values: [] })).toEqual(['lost: actual']);
  expect(without({ sites: [] })).toEqual(['lost: actual', 'made up: actual']);
  expect(without({ indicator: { ...records.indicator, ascending: true } })).toEqual([
    'made up: direction',
  ]);
});
