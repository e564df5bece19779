import { Framework } from '../../../shared/domain/framework/framework.ts';
import { ReviewBatch } from '../../../shared/domain/review/review-batch.ts';
import { ValueBatch } from '../../../shared/domain/values/value-batch.ts';
import { ofProject } from './batches.ts';
import type { Asked, PartOutcome } from './operation.ts';
import type { World } from './world.ts';

const statusAfter = {
  submit: 'submitted',
  recall: 'draft',
  return: 'returned',
  approve: 'approved',
  reopen: 'draft',
} as const;

/** A batch answers with versions only; what the records hold now follows from the request. */
export function learnParts(world: World, asked: Asked, items: readonly PartOutcome[]): void {
  const sent = sentIn(asked);
  for (const [at, { kind, key, outcome, version }] of items.entries()) {
    if (outcome === 'refused') continue;
    const home = world.at('project', { projectId: key.projectId });
    const known = world.at(kind, key as never) ?? { programmeId: home?.programmeId };
    world.learn(kind, { ...known, ...key, ...sent[at], version } as never);
  }
}

/** The fields that each part of a batch sets. */
function sentIn(asked: Asked): readonly object[] {
  const { body } = asked.options;
  if (asked.route === 'reviewValues') {
    const { step, items } = ReviewBatch.parse(body);
    return items.map(() => ({ status: statusAfter[step] }));
  }
  if (asked.route === 'recordValues') {
    return ValueBatch.parse(body).items.map((item) => ({ ...item, status: 'draft' }));
  }
  const { results, indicators } = Framework.parse(body);
  return [...results, ...indicators].map((record) => ({ ...record, ...ofProject(asked) }));
}
