import { expect, test } from 'vitest';
import { IndicatorInput } from '../../../shared/domain/framework/indicator-input.ts';
import { ValueInput } from '../../../shared/domain/values/value.ts';
import { differences } from '../../conformance/iati/differences.ts';
import { factsOfElement, factsOfRecords } from '../../conformance/iati/facts.ts';
import { readValue } from '../../conformance/iati/numbers.ts';
import { sitesOf } from '../../conformance/iati/sites.ts';
import { homeOf } from '../../conformance/iati/texts.ts';
import { toRecords } from '../../conformance/iati/to-records.ts';
import { childrenOf, readActivities } from '../../conformance/iati/xml.ts';

const file = `<iati-activities><iati-activity xml:lang="EN"><result><indicator measure="1">
  <title><narrative>Wells</narrative><narrative xml:lang="fr">Puits</narrative></title>
  <reference vocabulary="99" code="KPI 1"/>
  <baseline year="2016" value="&lt;20"><comment><narrative>Guess.</narrative></comment></baseline>
  <period><period-start iso-date="2020-01-01"/><period-end iso-date="2020-12-31"/>
    <target value="10,000.00"/>
    <actual value="12"><location ref="AF KAN"/><dimension name="sex" value="female"/></actual>
    <actual value="5"><location ref="AF-KAN"/></actual>
  </period>
  <period><period-start iso-date="2020-01-01"/><period-end iso-date="2020-06-30"/></period>
</indicator></result></iati-activity></iati-activities>`;

function recorded() {
  const [activity] = readActivities(new TextEncoder().encode(file));
  const [result] = activity ? childrenOf(activity, 'result') : [];
  const [element] = result ? childrenOf(result, 'indicator') : [];
  if (!activity || !element) throw new Error('The file has an indicator');
  const [home, sites] = [homeOf(activity), sitesOf(activity)];
  const bodies = toRecords(element, home, sites);
  const indicator = IndicatorInput.parse(bodies.indicator);
  const values = bodies.values.map(({ periodId, body }) => ({
    periodId,
    value: ValueInput.parse(body),
  }));
  return { file: factsOfElement(element, home), indicator, values, sites: sites.sites };
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

test.each([
  ['10,000.00', '10000.00'],
  ['1 200 000', '1200000'],
  ['100 %', '100'],
  ['.25', '0.25'],
  ['+3', '3'],
  ['000000', '0'],
  ['-0', '0'],
  ['2,5', '2.5'],
  ['N/A', undefined],
  ['<14', '<14 in words'],
  ['1000 / 700', '1000 / 700 in words'],
])('%s is read as %s', (raw, said) => {
  const read = readValue(raw);
  const words = read.is === 'words' ? `${read.text} in words` : undefined;
  expect(read.is === 'number' ? read.decimal : words).toBe(said);
});
