import { describe, expect, test } from 'vitest';
import { ProgrammeInput } from '../../../../shared/domain/programme/programme.ts';
import { countriesOf, ProjectInput } from '../../../../shared/domain/programme/project.ts';
import { Site } from '../../../../shared/domain/site.ts';

const project = { organisationId: 'centre', title: { en: 'x' }, country: 'LA', status: 'closed' };
const programme = { title: { en: 'x' }, countries: ['LA'] };

describe('a project or programme', () => {
  const takes = (dates: object) =>
    [
      ProjectInput.safeParse({ ...project, ...dates }),
      ProgrammeInput.safeParse({ ...programme, ...dates }),
    ].map(({ success }) => success);

  test.each([
    {},
    { startDate: '2020-02-01' },
    { endDate: '2020-02-01' },
    { startDate: '2020-02-01', endDate: '2020-02-01' },
    { startDate: '2020-02-29' },
  ])('may have %j', (dates) => {
    expect(takes(dates)).toEqual([true, true]);
  });

  test.each([
    ['ends before it starts', { startDate: '2020-02-01', endDate: '2020-01-31' }],
    ['starts on a day that was not', { startDate: '2019-02-29' }],
    ['starts at an hour', { startDate: '2020-02-01T00:00:00Z' }],
    ['starts on a day written otherwise', { startDate: '1.2.2020' }],
  ])('may not have %s', (_, dates) => {
    expect(takes(dates)).toEqual([false, false]);
  });
});

describe('a site', () => {
  const takes = (latitude: string, longitude: string) =>
    Site.safeParse({ name: { en: 'x' }, point: { latitude, longitude } }).success;

  test('has coordinates on the globe', () => {
    expect(takes('18.1', '102.6')).toBe(true);
    expect(takes('-90', '180')).toBe(true);
    expect(takes('90.1', '0')).toBe(false);
    expect(takes('0', '-180.1')).toBe(false);
  });
});

describe('the places of a project', () => {
  const { country: _, ...rest } = project;
  const placesOf = (fields: object) =>
    ProjectInput.safeParse({ ...rest, ...fields }).error?.issues.map(({ path }) => path.join('/'));
  const both = [{ country: 'LA', share: '60' }, { country: 'KH' }];

  test('are one country, several with shares, or regions', () => {
    const regions = [{ name: { en: 'Mekong' }, share: '100' }];
    expect(placesOf({ country: 'LA' })).toBeUndefined();
    expect(placesOf({ countries: both })).toBeUndefined();
    expect(placesOf({ regions })).toBeUndefined();
    expect(placesOf({ countries: both, regions })).toBeUndefined();
  });

  test('are said, and in one way', () => {
    expect(placesOf({})).toEqual(['country']);
    expect(placesOf({ country: 'LA', countries: both })).toEqual(['countries']);
    expect(placesOf({ countries: [{ country: 'LA' }] })).toEqual(['countries']);
    expect(placesOf({ countries: [{ country: 'LA' }, { country: 'LA' }] })).toEqual(['countries']);
    expect(placesOf({ countries: [{ country: 'LA', share: '101' }, { country: 'KH' }] })).toEqual([
      'countries/0/share',
    ]);
  });

  test('name each site by an id of its own', () => {
    const site = { siteId: 'upper', name: { en: 'Upper village' } };
    const sites = [site, { name: { en: 'Middle' } }, { ...site, name: { en: 'Lower' } }];
    expect(placesOf({ country: 'LA', sites })).toEqual(['sites/2/siteId']);
    expect(placesOf({ country: 'LA', sites: sites.slice(0, 2) })).toBeUndefined();
  });

  test('are found by each of its countries', () => {
    expect(countriesOf({ country: 'LA' })).toEqual(['LA']);
    expect(countriesOf({ countries: both })).toEqual(['LA', 'KH']);
    expect(countriesOf({})).toEqual([]);
  });
});
