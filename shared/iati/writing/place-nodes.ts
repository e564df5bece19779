import type { ProjectInput } from '../../domain/programme/project.ts';
import type { Site } from '../../domain/site.ts';
import { locationVocabulary } from '../map/sites.ts';
import { type Node, nodeOf } from './node.ts';
import { vocabularyCode, vocabularyOrOwn } from './references.ts';
import { narrativesOf, textNodes } from './texts.ts';
import type { Writing } from './writing.ts';

/** Countries, regions and sites of a project. */
export function placeNodes(
  project: ProjectInput,
  record: string,
  writing: Writing,
): readonly Node[] {
  const { country, countries = [], regions = [], sites = [] } = project;
  const shares = country === undefined ? countries : [{ country, share: undefined }];
  return [
    ...shares.map(({ country: code, share: percentage }) =>
      nodeOf('recipient-country', { code, percentage }),
    ),
    ...regions.map((each) => regionNode(each, record, writing)),
    ...sites.map((site) => locationNode(site, writing)),
  ];
}

type Region = NonNullable<ProjectInput['regions']>[number];

function regionNode({ name, reference, share }: Region, record: string, writing: Writing): Node {
  const children = narrativesOf(name, writing.language);
  // What reading did not know as a country.
  if (reference?.vocabulary === 'IATI Country')
    return nodeOf('recipient-country', { code: reference.code, percentage: share }, { children });
  const vocabulary = reference && vocabularyOrOwn('RegionVocabulary', reference, record, writing);
  const attributes = { vocabulary, code: reference?.code, percentage: share };
  return nodeOf('recipient-region', attributes, { children });
}

/** How figures name the sites of a project: by the reference that a file had, else by their ids. */
export function siteReferences({ sites = [] }: ProjectInput): ReadonlyMap<string, string> {
  return new Map(
    sites.flatMap((site) =>
      site.siteId === undefined ? [] : [[site.siteId, referenceOf(site) ?? '']],
    ),
  );
}

function referenceOf({ siteId, references = [] }: Site): string | undefined {
  return references.find(({ vocabulary }) => vocabulary === locationVocabulary)?.code ?? siteId;
}

function locationNode(site: Site, { language }: Writing): Node {
  const { name, within, point, references = [], siteId } = site;
  const ids = references.flatMap(({ vocabulary: named, code }) => {
    const vocabulary = vocabularyCode('GeographicVocabulary', named);
    return vocabulary === undefined ? [] : [nodeOf('location-id', { vocabulary, code })];
  });
  return nodeOf(
    'location',
    { ref: referenceOf(site) },
    {
      key: `location/${siteId}`,
      children: [
        ...ids,
        ...textNodes('name', name, language),
        ...(within === undefined ? [] : textNodes('description', { [language]: within }, language)),
        ...(point ? pointNodes(point) : []),
      ],
    },
  );
}

function pointNodes({
  latitude,
  longitude,
  exactness,
}: NonNullable<Site['point']>): readonly Node[] {
  const pos = nodeOf('pos', {}, { text: `${latitude} ${longitude}` });
  const srsName = 'http://www.opengis.net/def/crs/EPSG/0/4326';
  const code = exactness === 'exact' ? '1' : '2';
  return [
    nodeOf('point', { srsName }, { children: [pos] }),
    ...(exactness ? [nodeOf('exactness', { code })] : []),
  ];
}
