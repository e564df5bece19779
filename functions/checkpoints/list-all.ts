import type { Entities, Keys, Kind, Parents } from '../../shared/domain/kinds.ts';
import type { Versioned } from '../../shared/domain/record.ts';
import { readAllPages } from '../read-pages.ts';
import { services } from '../services.ts';

/** All records of the index, which is eventually consistent. */
export const listAllProgrammes = () => listAll('programme', { all: true });
export const listAllProjects = (key: Keys['programme']) => listAll('project', key);
export const listAllReports = (key: Keys['programme']) => listAll('report', key);

function listAll<K extends Kind>(
  kind: K,
  within: Parents[K],
): Promise<readonly Versioned<Entities[K]>[]> {
  return readAllPages(100, (page) => services().records.list(kind, within, page));
}
