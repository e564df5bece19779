import type { PageRequest } from '../../shared/domain/ports.ts';
import { services } from '../services.ts';

/** The ids of the programmes of the system, and of the projects of one; from the index, so milliseconds old at most. */
export const programmeIds = () =>
  idsIn(async (page) => {
    const { items, next } = await services().records.list('programme', { all: true }, page);
    return { ids: items.map(({ programmeId }) => programmeId), next };
  });

export const projectIdsOf = (programmeId: string) =>
  idsIn(async (page) => {
    const { items, next } = await services().records.list('project', { programmeId }, page);
    return { ids: items.map(({ projectId }) => projectId), next };
  });

type Ids = { readonly ids: readonly string[]; readonly next: string | undefined };

async function idsIn(pageAt: (page: PageRequest) => Promise<Ids>): Promise<readonly string[]> {
  const all: string[] = [];
  let after: string | undefined;
  do {
    const { ids, next } = await pageAt({ limit: 100, after });
    all.push(...ids);
    after = next;
  } while (after !== undefined);
  return all;
}
