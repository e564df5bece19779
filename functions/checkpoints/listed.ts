import type { Kept } from '../../shared/domain/history/record.ts';
import type { Entities, Keys, Kind, Parents } from '../../shared/domain/kinds.ts';
import { services } from '../services.ts';

/** What is listed by the index, all pages of it: milliseconds old at most. */
export const allProgrammes = () => all('programme', { all: true });
export const projectsOf = (key: Keys['programme']) => all('project', key);
export const reportsOf = (key: Keys['programme']) => all('report', key);

async function all<K extends Kind>(
  kind: K,
  within: Parents[K],
): Promise<readonly Kept<Entities[K]>[]> {
  const records: Kept<Entities[K]>[] = [];
  let after: string | undefined;
  do {
    const page = await services().records.list(kind, within, { limit: 100, after });
    records.push(...page.items);
    after = page.next;
  } while (after !== undefined);
  return records;
}
