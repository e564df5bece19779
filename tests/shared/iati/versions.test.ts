import { describe, expect, test } from 'vitest';
import { lift } from '../../../shared/iati/versions/lift.ts';
import { childOf } from '../../../shared/iati/xml/element.ts';
import {
  fileWith,
  indicatorOf,
  indicatorWith,
  readAll,
  readOne,
  recordedOf,
  rulesOf,
} from './reading.ts';
import { activitiesOf } from './xml/activities.ts';

const inOne = `<iati-identifier>XX-ORG-1</iati-identifier>
<reporting-org ref="XX-ORG" type="21">Water for all</reporting-org>
<title>Wells</title><title xml:lang="fr">Puits</title>
<description type="1">Wells and latrines.</description>
<participating-org role="IMPLEMENTING" ref="XX-ORG">Water for all</participating-org>
<participating-org role="funding" ref="XX-GOV">Ministry</participating-org>
<activity-status code="2">Implementation</activity-status>
<activity-date type="START-ACTUAL">2013-01-01</activity-date>
<activity-date type="end-planned" iso-date="2015-01-01">1 January 2015</activity-date>
<recipient-country code="GH">Ghana</recipient-country>
<sector vocabulary="DAC" code="14030">Water</sector>
<location><name>Tamale</name><coordinates latitude="9.4" longitude="-0.85" precision="2"/></location>
<transaction><transaction-type code="IF"/></transaction>
<result type="Output"><title>Safe water</title><indicator measure="unit"><title>Wells built</title>
<baseline year="2012" value="0"><comment>None before.</comment></baseline>
<period><period-start iso-date="2013-01-01"/><period-end iso-date="2013-12-31"/>
<target value="12"/><actual value="10"><comment>Two dry.</comment></actual></period></indicator></result>`;
const oldFile = fileWith('', { own: inOne, version: '1.04' });

describe('an activity of 1.0x', () => {
  const read = readOne(oldFile);

  test('has texts as narratives, words as codes, and points', () => {
    expect(read.version).toBe('1.0x');
    expect(read.records.project).toMatchObject({
      title: { en: 'Wells', fr: 'Puits' },
      description: { en: 'Wells and latrines.' },
      startDate: '2013-01-01',
      endDate: '2015-01-01',
      country: 'GH',
      sectors: [{ vocabulary: 'IATI SectorVocabulary 1', code: '14030', name: { en: 'Water' } }],
      sites: [{ name: { en: 'Tamale' }, point: { latitude: '9.4', longitude: '-0.85' } }],
    });
    expect(read.records.organisations.map(({ input }) => input.roles)).toEqual([
      ['implementing'],
      ['funding'],
    ]);
    expect(read.records.results[0]?.input.type).toBe('output');
    expect(indicatorOf(read)).toMatchObject({
      measure: 'unit',
      baseline: { value: { value: '0' }, asOf: '2012', comment: { en: 'None before.' } },
    });
    expect(recordedOf(read)).toMatchObject({
      actual: { value: '10' },
      comment: { en: 'Two dry.' },
    });
  });

  test('has codes of 2.03 where records have no field, too', () => {
    const [found] = activitiesOf(oldFile);
    const transaction = found && childOf(lift(found.element), 'transaction');
    expect(transaction && childOf(transaction, 'transaction-type')?.attributes).toEqual({
      code: '1',
    });
  });

  test('keeps the paths of its source', () => {
    expect(recordedOf(read).origin?.path).toBe('result[1]/indicator[1]/period[1]');
  });

  test('meets the rules for its version only', () => {
    expect(rulesOf(read)).toEqual(['stays-in-source', '0.6.1']);
  });
});

describe('the version', () => {
  const versionOf = (file: string) => readOne(file).version;

  test.each(['2.01', '2.02', '2.03'])('is %s by the root', (version) => {
    expect(versionOf(fileWith('', { version }))).toBe(version);
  });

  test('is that of the activity where it names one', () => {
    expect(versionOf(fileWith('').replace('<iati-activity', '<iati-activity version="2.01"'))).toBe(
      '2.01',
    );
  });

  test('is told by the narratives where none is named', () => {
    expect(versionOf(fileWith('', { version: '' }))).toBe('2.03');
    expect(versionOf(fileWith('', { version: '', own: inOne }))).toBe('1.0x');
  });

  test('is 2.03 with a finding where it is none of IATI', () => {
    const read = readOne(fileWith('', { version: '3.0' }));
    expect([read.version, rulesOf(read)]).toEqual(['2.03', ['version-unknown', '9.1.1']]);
  });
});

test('values are the same in 1.0x and in 2.03', () => {
  const inTwo = fileWith(
    indicatorWith(
      '<period><period-start iso-date="2013-01-01"/><period-end iso-date="2013-12-31"/><actual value="10"/></period>',
    ),
  );
  const [one] = readAll(oldFile);
  const [two] = readAll(inTwo);
  expect(one?.records.values[0]?.input.actual).toEqual(two?.records.values[0]?.input.actual);
});
