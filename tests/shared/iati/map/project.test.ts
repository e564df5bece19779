import { describe, expect, test } from 'vitest';
import { ProjectInput } from '../../../../shared/domain/programme/project.ts';
import { recordFaults } from '../../../conformance/iati/record-faults.ts';
import { fileWith, readOne, rulesOf } from '../reading.ts';

const identifier =
  '<iati-identifier>XX-ORG-1</iati-identifier><title><narrative>Wells</narrative></title>';
const reporting =
  '<reporting-org ref="XX-ORG" type="21"><narrative>Water for all</narrative></reporting-org>';
const implementing =
  '<participating-org role="4" ref="XX-ORG"><narrative>Water for all</narrative></participating-org>';
const status = '<activity-status code="2"/><activity-date type="2" iso-date="2018-01-01"/>';
const place = '<recipient-country code="LA"/>';
const sector = '<sector vocabulary="1" code="14030"/>';

type Parts = { readonly [Name in 'organisations' | 'dates' | 'places' | 'more']?: string };

/** An activity; what is not given is as usual. */
function readWith({
  organisations = implementing,
  dates = status,
  places = place,
  more = '',
}: Parts) {
  const own = identifier + reporting + organisations + dates + places + sector + more;
  const read = readOne(fileWith('', { own }));
  expect(recordFaults(read.records)).toEqual([]);
  const rules = rulesOf(read).filter((rule) => /^[a-z]/.test(rule));
  return { ...read.records, project: ProjectInput.parse(read.records.project), rules };
}

describe('organisations', () => {
  const taking = (role: string, name: string) =>
    `<participating-org role="${role}" ref="XX-${name}" type="10"><narrative>${name}</narrative></participating-org>`;
  const namesOf = ({ organisations, project }: ReturnType<typeof readWith>) => {
    const nameOf = (id?: string) =>
      organisations.find(({ organisationId }) => organisationId === id)?.input.name.en;
    return [nameOf(project.organisationId), ...(project.partners ?? []).map(nameOf)];
  };

  test('the first that implements is that of the project, the others are partners', () => {
    const read = readWith({
      organisations: taking('1', 'A') + taking('4', 'B') + taking('4', 'C'),
    });
    expect(namesOf(read)).toEqual(['B', 'A', 'C']);
    expect(read.rules).toEqual(['organisation-several']);
  });

  test.each([
    ['extending', taking('1', 'A') + taking('2', 'B') + taking('3', 'C'), ['C', 'A', 'B']],
    ['accountable', taking('1', 'A') + taking('2', 'B'), ['B', 'A']],
    ['reporting', taking('1', 'A'), ['Water for all', 'A']],
    ['reporting', '', ['Water for all']],
  ])('without one, the %s one is taken, with a finding', (_, organisations, names) => {
    const read = readWith({ organisations });
    expect(namesOf(read)).toEqual(names);
    expect(read.rules).toEqual(['organisation-other']);
  });

  test('one in several roles is one', () => {
    const { organisations } = readWith({ organisations: taking('1', 'A') + taking('4', 'A') });
    expect(organisations.map(({ input }) => input)).toEqual([
      {
        name: { en: 'A' },
        externalId: 'XX-A',
        type: 'government',
        roles: ['implementing', 'funding'],
        origin: { source: 'XX-ORG-1', path: 'participating-org[2]' },
      },
    ]);
  });

  test('without a name have their reference as name; without both they are left out', () => {
    const read = readWith({
      organisations: `${implementing}<participating-org role="1" ref="XX-GOV"/><participating-org role="2"/>`,
    });
    expect(read.organisations.map(({ input }) => input.name)).toEqual([
      { en: 'Water for all' },
      { und: 'XX-GOV' },
    ]);
    expect(read.rules).toEqual([
      'organisation-unnamed participating-org[2]',
      'organisation-unnamed participating-org[3]',
    ]);
  });
});

describe('countries', () => {
  test('several have their shares', () => {
    const read = readWith({
      places:
        '<recipient-country code="LA" percentage="60"/><recipient-country code="kh" percentage="040.0"/>',
    });
    expect(read.project.countries).toEqual([
      { country: 'LA', share: '60' },
      { country: 'KH', share: '40.0' },
    ]);
    expect(read.rules).toEqual([]);
  });

  test('with a wrong share, or twice, are found', () => {
    const read = readWith({
      places:
        '<recipient-country code="LA" percentage="150"/><recipient-country code="KH"/><recipient-country code="LA"/>',
    });
    expect(read.project.countries).toEqual([{ country: 'LA' }, { country: 'KH' }]);
    expect(read.rules).toEqual([
      'share-wrong recipient-country[1]',
      'repeated-place recipient-country[3]',
    ]);
  });

  test('that ISO does not assign are regions', () => {
    const read = readWith({
      places: '<recipient-country code="XK"><narrative>Kosovo</narrative></recipient-country>',
    });
    expect(read.project.regions).toEqual([
      { name: { en: 'Kosovo' }, reference: { vocabulary: 'IATI Country', code: 'XK' } },
    ]);
    expect(read.rules).toEqual(['country-unknown recipient-country[1]']);
  });

  test('of transactions are those of the project where it names none', () => {
    const read = readWith({
      places: '',
      more: '<transaction><recipient-country code="LA"/></transaction>',
    });
    expect(read.project.country).toBe('LA');
    expect(read.rules).toEqual(['stays-in-source', 'country-of-transactions']);
  });

  test('that nobody names are not made up', () => {
    const read = readWith({ places: '' });
    expect(read.project.regions).toEqual([{ name: { en: 'Not stated' } }]);
    expect(read.rules).toEqual(['country-missing']);
  });
});

describe('dates and status', () => {
  const datesWith = (code: string, ...dates: readonly (readonly [type: string, day: string])[]) =>
    `<activity-status code="${code}"/>${dates.map(([type, day]) => `<activity-date type="${type}" iso-date="${day}"/>`).join('')}`;

  test('actual days count more than planned ones', () => {
    const dates = datesWith(
      '4',
      ['1', '2018-01-01'],
      ['2', '2018-03-01'],
      ['3', '2020-01-01'],
      ['4', '2020-06-30'],
    );
    const read = readWith({ dates });
    expect(read.project).toMatchObject({
      status: 'closed',
      startDate: '2018-03-01',
      endDate: '2020-06-30',
    });
    expect(read.rules).toEqual(['date-planned']);
  });

  test.each([
    ['2006-12-31+08:00', '2006-12-31', ['date-zone activity-date[1]']],
    ['2006-12-31T23:00:00Z', '2006-12-31', ['date-zone activity-date[1]']],
    ['2006-02-30', undefined, ['date-wrong activity-date[1]']],
    ['31/12/2006', undefined, ['date-wrong activity-date[1]']],
    ['0201-01-01', undefined, ['date-wrong activity-date[1]']],
    ['2024-02-29', '2024-02-29', []],
  ])('%s is %s', (day, startDate, rules) => {
    const read = readWith({ dates: datesWith('2', ['2', day]) });
    expect([read.project.startDate, read.rules]).toEqual([startDate, rules]);
  });

  test('an end before the start is left out', () => {
    const read = readWith({ dates: datesWith('2', ['2', '2020-01-01'], ['3', '2019-01-01']) });
    expect(read.project).toMatchObject({ startDate: '2020-01-01' });
    expect(read.project).not.toHaveProperty('endDate');
    expect(read.rules).toEqual(['dates-reversed']);
  });

  test('a cancelled activity needs a day that is not to come', () => {
    const cancelled = readWith({
      dates: datesWith('5', ['2', '2018-01-01'], ['4', '2030-01-01'], ['3', '2019-01-01']),
    });
    expect(cancelled.project).toMatchObject({ status: 'cancelled', statusSince: '2019-01-01' });
    const undated = readWith({ dates: datesWith('6', ['2', '2018-01-01']) });
    expect([undated.project.status, undated.rules]).toEqual(['closed', ['status-day-missing']]);
  });

  test('an unknown status is implementation', () => {
    const read = readWith({ dates: datesWith('x', ['2', '2018-01-01']) });
    expect([read.project.status, read.rules]).toEqual(['implementation', ['status-missing']]);
  });
});

test('sectors, goals and tags', () => {
  const { project } = readWith({
    more: '<sector vocabulary="8" code="6.1"/><sector vocabulary="99" code="W" percentage="20"><narrative>Water</narrative></sector><tag vocabulary="3" code="13.A"/><tag vocabulary="99" code="X"/>',
  });
  expect(project.sectors?.[2]).toEqual({
    vocabulary: 'IATI SectorVocabulary 99',
    code: 'W',
    name: { en: 'Water' },
    share: '20',
  });
  expect(project.sdgTargets).toEqual(['13.a', '6.1']);
  expect(project.references).toEqual([
    { vocabulary: 'IATI TagVocabulary 3', code: '13.A' },
    { vocabulary: 'IATI TagVocabulary 99', code: 'X' },
  ]);
});

test('document links are sources where they are plain https links', () => {
  const link = (url: string) =>
    `<document-link url="${url}"><title><narrative>Report</narrative></title><document-date iso-date="2020-01-02"/></document-link>`;
  const read = readWith({
    more: link('https://example.org/a.pdf') + link('http://example.org/b.pdf'),
  });
  expect(read.project.sources).toEqual([
    { title: 'Report', link: 'https://example.org/a.pdf', publishedOn: '2020-01-02' },
  ]);
  expect(read.rules).toEqual(['link-unsafe document-link[2]']);
});

test('locations are sites', () => {
  const { project, rules } = readWith({
    more: `<location ref="L1"><location-id vocabulary="G1" code="1821306"/><name><narrative>Bandung</narrative></name>
<point><pos>-06.9 107.6</pos></point><exactness code="2"/></location>
<location><name><narrative>Ban Xor</narrative></name><point><pos>200 10</pos></point></location>`,
  });
  expect(project.sites).toEqual([
    {
      siteId: 'L1',
      name: { en: 'Bandung' },
      references: [
        { vocabulary: 'IATI location', code: 'L1' },
        { vocabulary: 'IATI GeographicVocabulary G1', code: '1821306' },
      ],
      point: { latitude: '-6.9', longitude: '107.6', exactness: 'approximate' },
    },
    { siteId: 'location-2', name: { en: 'Ban Xor' } },
  ]);
  expect(rules).toEqual(['point-wrong location[2]/point[1]/pos[1]']);
});

test('an activity without an identifier is read all the same', () => {
  const read = readOne(fileWith('', { own: reporting + implementing + status + place + sector }));
  expect(recordFaults(read.records)).toEqual([]);
  expect(read.records.project).not.toHaveProperty('externalId');
  expect(rulesOf(read)).toContain('identifier-missing');
});
