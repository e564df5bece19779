import { describe } from '../../shared/domain/evidence.ts';
import type { Answer } from '../http/call.ts';
import { change } from '../http/writes.ts';

export const describeEvidence: Answer<'describeEvidence'> = (call) =>
  change(call, { kind: 'evidence', key: call.params, action: 'describe' }, (current) =>
    describe(current, call.body),
  );
