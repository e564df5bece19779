import type { Framework } from '../../shared/domain/framework/framework.ts';
import type { Nameable } from '../../shared/domain/framework/framework-faults.ts';
import { placesOf } from '../../shared/domain/framework/given-figures.ts';
import type { Closing } from '../../shared/domain/review/closing.ts';
import type { Call } from '../http/call.ts';
import { readClosings } from '../http/read-closings.ts';
import { readDimensions } from '../http/read-dimensions.ts';
import { readIfExists } from '../http/read-if-exists.ts';
import { programmeOf } from '../http/subject.ts';
import { services } from '../services.ts';
import { readFramework, type StoredFramework } from './read-framework.ts';

export type Surroundings = {
  readonly stored: StoredFramework;
  readonly known: Nameable;
  readonly closings: readonly Closing[];
};

/** What the records of a framework are held against; only what they name is read. */
export async function readSurroundings(
  { params, subject }: Pick<Call<'recordFramework'>, 'params' | 'subject'>,
  { indicators }: Framework,
): Promise<Surroundings> {
  const programme = { programmeId: programmeOf(subject) };
  const declares = indicators.some(
    (each) => each.disaggregation?.length || each.dimensions?.length,
  );
  const rollsUp = indicators.some(({ commonIndicatorId }) => commonIndicatorId !== undefined);
  const namesSites = indicators.flatMap(placesOf).some(({ siteId }) => siteId !== undefined);
  const [stored, closings, dimensions, commonIndicators, project] = await Promise.all([
    readFramework(params),
    readClosings(subject),
    declares ? readDimensions(subject) : [],
    rollsUp ? services().records.listAll('commonIndicator', programme) : [],
    namesSites ? readIfExists('project', params) : undefined,
  ]);
  const known = {
    results: idsOf(stored.results, 'resultId'),
    commonIndicators: idsOf(commonIndicators, 'commonIndicatorId'),
    sites: idsOf(project?.sites ?? [], 'siteId'),
    dimensions,
  };
  return { stored, known, closings };
}

function idsOf<Field extends string>(
  records: readonly { readonly [Name in Field]?: string | undefined }[],
  field: Field,
): ReadonlySet<string> {
  return new Set(records.flatMap((record) => record[field] ?? []));
}
