import type { Entities, Keys } from '../../shared/domain/kinds.ts';
import type { ProjectWithin } from '../../shared/domain/ports.ts';
import type { Versioned } from '../../shared/domain/record.ts';
import { readAllPages } from '../read-pages.ts';
import { services } from '../services.ts';

/** DynamoDB ends a page at 1 MB anyway. */
const recordsOfPage = 1_000;
/** So many indicators are read one by one; of more, all from the first to the last. */
const maxSingleIndicators = 3;

/** The indicators or values of a project, of all indicators or only of these, from the lean index; withdrawn ones too. */
export async function readInProject<K extends 'indicator' | 'value'>(
  kind: K,
  key: Keys['programme'] & Keys['project'],
  indicatorIds?: readonly string[],
): Promise<readonly Versioned<Entities[K]>[]> {
  const { records } = services();
  const spans = indicatorIds ? spansOf(indicatorIds) : [undefined];
  const read = (indicators: ProjectWithin['indicators']) =>
    readAllPages(recordsOfPage, (page) =>
      records.listInProject(kind, { ...key, indicators }, page),
    );
  return (await Promise.all(spans.map(read))).flat();
}

function spansOf(indicatorIds: readonly string[]) {
  const ids = [...new Set(indicatorIds)].toSorted();
  const [first, last] = [ids[0], ids.at(-1)];
  if (ids.length <= maxSingleIndicators || first === undefined || last === undefined)
    return ids.map((id) => ({ first: id, last: id }));
  return [{ first, last }];
}
