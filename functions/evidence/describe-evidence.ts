import { canonicalJson } from '../../shared/domain/canonical.ts';
import { assertMayBeDescribed, describe } from '../../shared/domain/evidence/evidence.ts';
import { ownFields } from '../../shared/domain/record.ts';
import type { Answer } from '../http/answer.ts';
import { readProjectRecords } from '../http/meaning.ts';
import { readClosings } from '../http/read-closings.ts';
import { change } from '../http/writes.ts';
import { assertIllustrates } from './assert-illustrates.ts';

/** Values that cite the evidence are read only if its description changes. */
export const describeEvidence: Answer<'describeEvidence'> = async (call) => {
  await assertIllustrates(call.params, call.body);
  const write = { kind: 'evidence', key: call.params, action: 'describe' } as const;
  return change(call, write, async (current) => {
    const next = describe(current, call.body);
    if (canonicalJson(ownFields(next)) === canonicalJson(ownFields(current))) return next;
    const [{ values }, closings] = await Promise.all([
      readProjectRecords(call.params.projectId),
      readClosings(call.subject),
    ]);
    assertMayBeDescribed(current, values, closings);
    return next;
  });
};
