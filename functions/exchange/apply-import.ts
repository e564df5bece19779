import { beginApplication } from '../../shared/domain/exchange/import-steps.ts';
import type { Answer } from '../http/answer.ts';
import { startJob } from './start-job.ts';

/** The caller becomes the author of its values. */
export const applyImport: Answer<'applyImport'> = (call) =>
  startJob(call, {
    action: 'apply',
    status: 'applying',
    decide: (previewed) => {
      const { memberId, personId } = call.caller;
      return beginApplication(previewed, { memberId, personId });
    },
  });
