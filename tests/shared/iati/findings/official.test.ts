import { describe, expect, test } from 'vitest';
import { officialRules } from '../../../../shared/iati/findings/official/rules.ts';
import { fileWith, indicatorWith, periodWith, readOne } from '../reading.ts';

const met = new Set<string>();

/** The usual activity, changed by a replacement, and what the official ruleset finds in it. */
function foundIn(file: string): readonly string[] {
  const found = readOne(file).findings.filter(({ rule }) => rule in officialRules);
  for (const { rule } of found) met.add(rule);
  return found.map(({ rule, path }) => `${rule} ${path}`.trim());
}
const changed = (from: string | RegExp, to: string, version?: string) =>
  foundIn(fileWith('', version === undefined ? {} : { version }).replace(from, to));
const added = (more: string, version = '2.03') => foundIn(fileWith(more, { version }));
const country = '<recipient-country code="LA"/>';
const sector = '<sector vocabulary="1" code="14030"/>';
const identifier = '<iati-identifier>XX-ORG-1</iati-identifier>';

test('an activity that breaks no rule meets none', () => {
  expect(foundIn(fileWith(''))).toEqual([]);
});

describe('identifiers', () => {
  test.each([
    ['YY-1', ['1.1.1 iati-identifier[1]', '1.1.21 iati-identifier[1]']],
    ['XX-ORG1', ['1.1.21 iati-identifier[1]']],
    ['XX-ORG', ['1.1.3 iati-identifier[1]', '1.1.21 iati-identifier[1]']],
    [' XX-ORG-1', ['1.3.1 iati-identifier[1]']],
    ['XX-ORG-1/2', ['1.3.13 iati-identifier[1]']],
  ])('%j', (text, rules) => {
    expect(changed(identifier, `<iati-identifier>${text}</iati-identifier>`)).toEqual(rules);
  });

  test('may begin with an earlier reference of the organisation', () => {
    const earlier = '<iati-identifier>YY-1</iati-identifier><other-identifier type="B1" ref="YY"/>';
    expect(changed(identifier, earlier)).toEqual([]);
  });

  test('of the reporting organisation', () => {
    expect(changed('ref="XX-ORG" type="21"', 'ref=" XX-ORG" type="21"')).toContain(
      '1.14.1 reporting-org[1]',
    );
    expect(changed('ref="XX-ORG" type="21"', 'ref="XX|ORG" type="21"')).toContain(
      '1.14.13 reporting-org[1]',
    );
  });
});

describe('dates', () => {
  const date = '<activity-date type="2" iso-date="2018-01-01"/>';
  const dates = (...days: readonly (readonly [string, string])[]) =>
    changed(
      date,
      days.map(([type, day]) => `<activity-date type="${type}" iso-date="${day}"/>`).join(''),
    );

  test('are in order, and not to come where they are actual', () => {
    expect(dates(['1', '2020-01-01'], ['3', '2019-01-01'])).toEqual(['11.1.2']);
    expect(dates(['2', '2020-01-01'], ['4', '2019-01-01'])).toEqual(['11.1.3']);
    expect(dates(['2', '2030-01-01'])).toEqual(['11.1.4']);
    expect(dates(['2', '2020-01-01'], ['4', '2030-01-01'])).toEqual(['11.1.5']);
    expect(dates(['3', '2030-01-01'])).toEqual(['6.11.1']);
    expect(changed('<iati-activity', '<iati-activity last-updated-datetime="2027-01-01"')).toEqual([
      '11.1.1',
    ]);
  });
});

describe('shares', () => {
  const countries = (...shares: readonly (string | undefined)[]) =>
    changed(
      country,
      shares
        .map(
          (share, at) =>
            `<recipient-country code="${['LA', 'KH', 'VN'][at]}" ${share === undefined ? '' : `percentage="${share}"`}/>`,
        )
        .join(''),
    );

  test('of countries', () => {
    expect(countries('60', '40')).toEqual([]);
    expect(countries('33.33', '33.33', '33.33')).toEqual([]);
    expect(countries('60', '30')).toEqual(['3.1.2']);
    expect(countries('60', undefined)).toEqual(['3.1.1']);
    expect(countries('60')).toEqual(['3.1.4']);
    expect(changed(country, '<recipient-country code="LA" percentage="-1"/>', '2.02')).toContain(
      '12.1.2 recipient-country[1]',
    );
    expect(countries('-10', '110')).toEqual([
      '12.1.1 recipient-country[1]',
      '12.1.1 recipient-country[2]',
    ]);
  });

  test('of countries and regions', () => {
    const region = (share: string) =>
      `<recipient-region vocabulary="1" code="298" percentage="${share}"/>`;
    expect(changed(country, region('100'))).toEqual([]);
    expect(changed(country, region('50'))).toEqual(['3.4.4']);
    expect(
      changed(country, `<recipient-country code="LA" percentage="60"/>${region('20')}`),
    ).toEqual(['3.4.2']);
    expect(changed(country, `${country}${region('20')}`)).toEqual(['3.4.1']);
  });

  test('of sectors, by vocabulary', () => {
    const of = (vocabulary: string, share: string) =>
      `<sector vocabulary="${vocabulary}" code="1" percentage="${share}"><narrative>A</narrative></sector>`;
    expect(changed(sector, of('1', '50') + of('1', '50') + of('99', '100'))).toEqual([]);
    expect(changed(sector, of('1', '50') + of('1', '40'))).toEqual(['2.1.2']);
    expect(changed(sector, `${of('1', '50')}<sector vocabulary="1" code="2"/>`)).toEqual(['2.1.1']);
    expect(changed(sector, of('1', '50'))).toEqual(['2.1.4']);
    expect(changed(sector, of('99', '100'))).toEqual(['102.1.1']);
    expect(changed(sector, `${sector}<sector vocabulary="98" code="A"/>`)).toEqual([
      '2.2.1 sector[2]',
    ]);
    const outside = of('1', '-5') + of('1', '105');
    expect(changed(sector, outside, '2.02')).toEqual(['12.3.2 sector[1]']);
    expect(changed(sector, outside)).toEqual(['12.3.1 sector[1]', '12.3.1 sector[2]']);
  });
});

describe('what must be there', () => {
  const transaction = (inner: string) => `<transaction>${inner}</transaction>`;

  test('places and sectors, at the activity or at all transactions', () => {
    expect(changed(country, '')).toEqual(['3.7.1']);
    expect(changed(country, transaction(country) + transaction(''))).toEqual(['3.7.2']);
    expect(changed(country, transaction(country))).toEqual([]);
    expect(changed(sector, '')).toEqual(['6.2.2']);
    expect(changed(sector, transaction(sector) + transaction(''))).toEqual(['6.7.2']);
    expect(added(transaction(sector))).toEqual(['6.6.2']);
  });

  test('texts, languages and organisations', () => {
    expect(changed('Wells in the north', ' ')).toEqual(['4.3.1 title[1]']);
    expect(changed('<narrative>Wells and latrines.</narrative>', '')).toEqual([
      '4.4.1 description[1]',
    ]);
    expect(changed(' xml:lang="en"', '')).toEqual(['4.1.1']);
    expect(added('<participating-org role="1"/>')).toEqual(['6.10.1 participating-org[2]']);
  });
});

describe('figures', () => {
  const figures = `<baseline year="2015"/>${periodWith('<target/><actual/>')}`;
  const words = `<baseline year="2015" value="a"/>${periodWith('<target value="b"/><actual value="1,000"/>')}`;

  test.each([
    [
      '1',
      figures,
      ['8.8.1 baseline[1]', '8.9.1 period[1]/target[1]', '8.10.1 period[1]/actual[1]'],
    ],
    ['1', words, ['8.8.2 baseline[1]', '8.9.2 period[1]/target[1]', '8.10.2 period[1]/actual[1]']],
    ['5', words, ['8.8.3 baseline[1]', '8.9.3 period[1]/target[1]', '8.10.3 period[1]/actual[1]']],
    ['5', figures, []],
    ['1', '<baseline year="2015" value=" +1.5 "/>', []],
  ])('of measure %s: %s', (measure, inner, rules) => {
    const all = rules.map((rule) => rule.replace(' ', ' result[1]/indicator[1]/'));
    expect(added(indicatorWith(inner, `measure="${measure}"`))).toEqual(all);
  });

  test('have these rules in 2.03 only', () => {
    expect(added(indicatorWith(figures), '2.02')).toEqual([]);
  });

  test('of periods that start after their end, and references at both levels', () => {
    expect(added(indicatorWith(periodWith('', '2020-12-31', '2020-01-01')))).toEqual([
      '8.6.1 result[1]/indicator[1]/period[1]',
    ]);
    const both = indicatorWith('<reference vocabulary="99" code="1"/>').replace(
      '<indicator',
      '<reference vocabulary="99" code="1"/><indicator',
    );
    expect(added(both)).toEqual(['8.11.1 result[1]/indicator[1]']);
  });
});

describe('codes that are not in their codelist', () => {
  test.each([
    ['<activity-status code="2"/>', '<activity-status code="7"/>', '9.5.1 activity-status[1]'],
    ['code="LA"', 'code="ZZ"', '9.50.1 recipient-country[1]'],
    ['role="4"', 'role="9"', '9.41.1 participating-org[1]'],
    ['type="21"', 'type="20"', '9.54.1 reporting-org[1]'],
    ['vocabulary="1"', 'vocabulary="13"', '9.78.1 sector[1]'],
  ])('%s', (from, to, rule) => {
    expect(changed(from, to)).toContain(rule);
  });

  test.each([
    ['<activity-date type="5"/>', '9.4.1 activity-date[2]'],
    ['<description type="5"><narrative>A</narrative></description>', '9.26.1 description[2]'],
    ['<location><exactness code="3"/></location>', '9.38.1 location[1]/exactness[1]'],
    ['<participating-org ref="A" role="1" type="20"/>', '9.42.1 participating-org[2]'],
    ['<tag vocabulary="6" code="1"/>', '9.79.1 tag[1]'],
    ['<result type="4"><title><narrative>A</narrative></title></result>', '9.55.1 result[1]'],
    [indicatorWith('', 'measure="6"'), '9.60.1 result[1]/indicator[1]'],
    [
      indicatorWith('<reference vocabulary="10" code="1"/>'),
      '9.74.1 result[1]/indicator[1]/reference[1]',
    ],
    [
      indicatorWith('').replace('<indicator', '<reference vocabulary="2" code="1"/><indicator'),
      '9.75.1 result[1]/reference[1]',
    ],
    ['<recipient-region vocabulary="3" code="1"/>', '9.52.1 recipient-region[1]'],
    [
      '<document-link url="https://example.org"><language code="zz"/></document-link>',
      '9.29.1 document-link[1]/language[1]',
    ],
    ['<tag><narrative xml:lang="eng">Water</narrative></tag>', '9.95.1 tag[1]/narrative[1]'],
  ])('%s', (more, rule) => {
    expect(added(more)).toContain(rule);
  });
});

test('a language in capitals is one', () => {
  const more = '<tag vocabulary="1" code="1"><narrative xml:lang="EN">Water</narrative></tag>';
  expect(added(more).filter((each) => each.startsWith('9.95.1'))).toEqual([]);
});

test('versions', () => {
  expect(added('', '1.04')).toContain('0.6.1');
  expect(added('', '3.0')).toEqual(['9.1.1']);
});

test('each rule of the table was met above, but that of a whole file', () => {
  const never = Object.keys(officialRules).filter((rule) => !met.has(rule));
  expect(never).toEqual(['1.1.2']);
});
