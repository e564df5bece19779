import { declarationOf, type Keys, type Kind, type Parents } from '../domain/kinds.ts';
import type { ProjectWithin, PublishedWithin } from '../domain/ports.ts';
import {
  allProgrammes,
  isOrdered,
  membershipsOf,
  orderPartitionOf,
  shardOf,
  unfinishedExports,
  unfinishedImports,
  unfinishedReports,
} from './index-keys.ts';
import { idsOf, partitionOf, partitionWithin, prefixOf } from './keys.ts';
import type { Range } from './query.ts';

/** The keys that a list is read from. The prefix ends in "#", so that the list of "a" has nothing of "a-b". */
export function listRangeOf<K extends Kind>(kind: K, within: Parents[K]): Range {
  const { under } = declarationOf(kind);
  if (under) {
    const [owner = '', ...ids] = idsOf(under.name, within);
    const prefix = [prefixOf(kind), ...ids, ''].join('#');
    return { partition: partitionWithin(kind, owner), prefix };
  }
  const asked: Parents[Kind] = within;
  if ('programmeId' in asked) return programmeWideRange(kind, asked);
  const gpk = 'memberId' in asked ? membershipsOf(asked.memberId) : allProgrammes;
  return { index: 'lean', partition: gpk };
}

/** Where a list is read for people: in the order that its records were given, reports newest first, all others by id. */
export function orderedRangeOf<K extends Kind>(kind: K, within: Parents[K]): Range {
  if (isOrdered(kind)) {
    const [owner = ''] = Object.values<string>(within as never);
    const partition = orderPartitionOf(kind, owner);
    return { index: 'published', partition, prefix: `${prefixOf(kind)}#` };
  }
  return { ...listRangeOf(kind, within), ...(kind === 'report' && { backwards: true }) };
}

/** The range of the index with the records of a kind by their programme. */
export function programmeWideRange(kind: Kind, { programmeId }: Keys['programme']): Range {
  const partition = partitionOf('programme', programmeId);
  return { index: 'lean', partition, prefix: `${prefixOf(kind)}#` };
}

/** Where the published records of a programme are listed, all or of one kind; good practices come first. */
export function publishedRange({ programmeId, kind }: PublishedWithin): Range {
  const prefix = kind === undefined ? {} : { prefix: `${kind.toUpperCase()}#` };
  return { index: 'published', partition: partitionOf('programme', programmeId), ...prefix };
}

/** Where the indicators or values of a project are in the lean index. "$" sorts after the "#" between ids, and before every id. */
export function inProjectRange(
  kind: 'indicator' | 'value',
  { programmeId, projectId, indicators }: ProjectWithin,
): Range {
  const start = `${projectId}#${prefixOf(kind)}#`;
  const place = { index: 'lean', partition: shardOf(programmeId, projectId) } as const;
  if (!indicators) return { ...place, prefix: start };
  const { first, last } = indicators;
  return { ...place, between: [`${start}${first}`, `${start}${last}$`] };
}

export const unfinishedExportsRange: Range = { index: 'unfinished', partition: unfinishedExports };
export const unfinishedImportsRange: Range = { index: 'unfinished', partition: unfinishedImports };
export const unfinishedReportsRange: Range = { index: 'unfinished', partition: unfinishedReports };

/** The active memberships of who signs in by an address. */
export function membershipRange(addressId: string): Range {
  return { index: 'lean', partition: membershipsOf(addressId) };
}
