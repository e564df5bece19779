import type { Client } from '../../shared/contract/client.ts';
import type { ProgressBar } from './progress-bar.ts';

type Place = { readonly programmeId: string; readonly importId: string };
type Reviewed = {
  approved: number;
  readonly refused: { readonly address: string; readonly why: string }[];
};

/** So many values a review batch takes. */
const batchSize = 100;

/** Approves the submitted values of an import in batches; what a rule refuses is told and stays. */
export async function approveImport(
  client: Client,
  { programmeId, importId }: Place,
  bar: ProgressBar,
): Promise<Reviewed> {
  const waiting = await listSubmitted(client, { programmeId, importId });
  const reviewed: Reviewed = { approved: 0, refused: [] };
  for (let at = 0; at < waiting.length; at += batchSize) {
    const items = waiting.slice(at, at + batchSize);
    const { body } = await client.call('reviewValues', {
      params: { programmeId },
      body: { step: 'approve', items },
    });
    for (const item of body.items) {
      if (item.outcome !== 'refused') reviewed.approved += 1;
      else
        reviewed.refused.push({
          address: `/projects/${item.projectId}/indicators/${item.indicatorId}/values/${item.periodId}`,
          why: item.problem?.detail ?? item.problem?.title ?? '',
        });
    }
    bar.show((at + items.length) / waiting.length, `${reviewed.approved} approved`);
  }
  return reviewed;
}

async function listSubmitted(client: Client, { programmeId, importId }: Place) {
  const items = [];
  const query = { status: 'submitted', limit: 100 } as const;
  for await (const each of client.items('listProgrammeValues', {
    params: { programmeId },
    query,
  })) {
    if (each.kind !== 'value' || each.value.origin?.importId !== importId) continue;
    const { projectId, indicatorId, periodId, version } = each.value;
    items.push({ projectId, indicatorId, periodId, version });
  }
  return items;
}
