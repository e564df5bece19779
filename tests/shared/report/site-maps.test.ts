import { describe, expect, test } from 'vitest';
import type { Site } from '../../../shared/domain/site.ts';
import { composeReport, words } from '../../builders/compose-report.ts';
import { programmeRecords, projectRecords } from '../../builders/owned.ts';
import { aProject } from '../../builders/records.ts';

const site = (name: string, [longitude, latitude]: readonly [string, string], more = {}): Site => ({
  name: { en: name },
  point: { longitude, latitude, exactness: 'exact' },
  ...more,
});
const inLaos = site('Ban A', ['102.1', '18.2'], { within: 'Upper district' });
const inCambodia = site('Phum B', ['105', '11.6']);
const inZambia = site('Village C', ['28', '-15']);

function reportOf(sites: Readonly<Record<string, readonly Site[]>>) {
  const projects = Object.entries(sites).map(([country, own], at) =>
    projectRecords({ project: aProject({ projectId: `${at}`, country, sites: [...own] }) }),
  );
  return composeReport(programmeRecords({ projects }));
}

const mapsOf = ({ blocks }: ReturnType<typeof reportOf>) =>
  blocks.flatMap((block) =>
    block.block === 'figure' && block.drawing.kind === 'site_map'
      ? [{ ...block, drawing: block.drawing }]
      : [],
  );
const tableCaptions = ({ blocks }: ReturnType<typeof reportOf>) =>
  blocks.flatMap((block) => (block.block === 'table' ? [words(block.caption)] : []));

describe('the sites of several countries', () => {
  test('are on one map, with their country, district and the capitals', () => {
    const [map, ...others] = mapsOf(reportOf({ LA: [inLaos], KH: [inCambodia] }));
    expect(others).toEqual([]);
    expect(map?.drawing).toMatchObject({
      outlines: [{ name: 'Laos' }, { name: 'Cambodia' }],
      sites: [
        { label: 'Ban A', detail: 'Upper district', group: 'Laos' },
        { label: 'Phum B', group: 'Cambodia' },
      ],
      capitals: [{ name: 'Vientiane' }, { name: 'Phnom Penh' }],
    });
    expect(map?.alternative).toContain('Ban A (Laos): 18.2, 102.1; Phum B (Cambodia)');
  });

  test('are on a map each where the countries are far apart', () => {
    const maps = mapsOf(reportOf({ LA: [inLaos], ZM: [inZambia] }));
    expect(maps.map(({ caption }) => words(caption))).toEqual([
      'Project sites: Laos',
      'Project sites: Zambia',
    ]);
    expect(maps.map(({ notes = [] }) => notes.length)).toEqual([0, 1]);
  });
});

describe('the table of sites', () => {
  test('is a file only where the map says as much', () => {
    const report = reportOf({ LA: [inLaos] });
    expect(tableCaptions(report)).not.toContain('Project sites');
    const file = report.attachments?.find(({ description }) =>
      description.includes('Project sites'),
    );
    expect(file?.text).toContain('Ban A,Upper district,Laos');
  });

  test('leaves a few households and residents to a note, with what is not reported', () => {
    const report = reportOf({ LA: [{ ...inLaos, households: '407' }], KH: [inCambodia] });
    expect(tableCaptions(report)).not.toContain('Project sites');
    expect(mapsOf(report)[0]?.notes?.map(words)).toContain(
      'Ban A: Households: 407; Households and residents of the other sites: not reported',
    );
  });

  test('is printed where many are counted, or one is not on the map', () => {
    const many = ['a', 'b', 'c', 'd'].map((name) => ({
      ...inLaos,
      name: { en: name },
      residents: '9',
    }));
    expect(tableCaptions(reportOf({ LA: many }))).toContain('Project sites');
    const { point: _, ...nowhere } = inLaos;
    expect(tableCaptions(reportOf({ LA: [nowhere] }))).toContain('Project sites');
  });
});

test('that a place is approximate is said once where all are, else of each', () => {
  const near = (own: Site) =>
    ({ ...own, point: { ...own.point, exactness: 'approximate' } }) as Site;
  const [all] = mapsOf(reportOf({ LA: [near(inLaos)], KH: [near(inCambodia)] }));
  expect(all?.notes?.map(words)[0]).toMatch(
    /^Every place is approximate: the location of its district\. Country outlines /,
  );
  const [one] = mapsOf(reportOf({ LA: [inLaos], KH: [near(inCambodia)] }));
  expect(one?.drawing.sites.map(({ detail }) => detail)).toEqual([
    'Upper district',
    'approximate: district location',
  ]);
});
