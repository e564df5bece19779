import type { ProjectInput } from '../../domain/programme/project.ts';
import type { Reading } from '../reading.ts';
import { textsOf } from '../texts/texts-of.ts';
import { attributeOf, childrenOf, type Element } from '../xml/element.ts';
import { classificationOf } from './classification.ts';
import { placesOf } from './countries.ts';
import { linksIn } from './links.ts';
import type { Organisations } from './organisations.ts';
import { datesOf } from './project-dates.ts';
import type { Sites } from './sites.ts';
import { originOf } from './source.ts';
import { titleOf } from './title.ts';

const maxSources = 50;
const maxBackground = 50;

export function mapProject(
  activity: Element,
  { organisationId, partners }: Organisations,
  { sites }: Sites,
  reading: Reading,
): ProjectInput {
  const { general, others } = descriptionsOf(activity, reading);
  const sources = linksIn(activity, maxSources, reading);
  const { identifier } = reading;
  return {
    organisationId,
    ...titleOf(activity, general, `Activity ${identifier}`.trim(), reading),
    ...(identifier !== '' && { externalId: identifier }),
    ...placesOf(activity, reading),
    ...datesOf(activity, reading),
    ...(sites.length > 0 && { sites: [...sites] }),
    ...(partners.length > 0 && { partners: [...partners] }),
    ...(others.length > 0 && { background: others }),
    ...(sources.length > 0 && { sources: [...sources] }),
    ...classificationOf(activity, reading),
    origin: originOf(activity, reading),
  };
}

/** Type 1, or none, is the general description; objectives, target groups and others are why the project was set up. */
function descriptionsOf(activity: Element, reading: Reading) {
  const byType = Map.groupBy(
    childrenOf(activity, 'description'),
    (each) => attributeOf(each, 'type') ?? '1',
  );
  const others = [...byType]
    .filter(([type]) => type !== '1')
    .map(([, same]) => ({ text: { ...textsOf(same, reading) }, sources: [] }))
    .filter(({ text }) => Object.keys(text).length > 0);
  return {
    general: textsOf(byType.get('1') ?? [], reading),
    others: others.slice(0, maxBackground),
  };
}
