import type { Client } from '../../shared/contract/client.ts';
import type { QueuedValue } from '../../shared/domain/waiting/queued-value.ts';
import type { Outcome } from './outcome.ts';
import { print, showProgress } from './terminal.ts';

/** As many as one batch takes. */
const maxItems = 100;

type Named = { readonly programmeId: string; readonly importId: string };

/** Approves the submitted values of an import, batch by batch; what is refused is told, and stays as it is. */
export async function approve(client: Client, { programmeId, importId }: Named): Promise<Outcome> {
  const values = await listSubmitted(client, { programmeId, importId });
  let approved = 0;
  for (let at = 0; at < values.length; at += maxItems) {
    const items = values.slice(at, at + maxItems).map(({ value, indicator }) => ({
      projectId: value.projectId,
      indicatorId: value.indicatorId,
      periodId: value.periodId,
      version: value.version,
      indicatorVersion: indicator.version,
    }));
    const body = { step: 'approve', items } as const;
    const answer = await client.call('reviewValues', { params: { programmeId }, body });
    for (const { outcome, problem, ...item } of answer.body.items) {
      if (outcome !== 'refused') approved += 1;
      else
        print(
          `refused  /projects/${item.projectId}/indicators/${item.indicatorId}/values/${item.periodId}: ${problem?.detail ?? problem?.title ?? ''}`,
        );
    }
    showProgress(at + items.length, values.length);
  }
  print(`${approved} of ${values.length} submitted values of the import are approved.`);
  return approved === values.length ? 'clean' : 'findings';
}

async function listSubmitted(client: Client, { programmeId, importId }: Named) {
  const values: QueuedValue[] = [];
  const query = { status: 'submitted', limit: 100 } as const;
  for await (const item of client.items('listProgrammeValues', { params: { programmeId }, query }))
    if (item.kind === 'value' && item.value.origin?.importId === importId) values.push(item);
  return values;
}
