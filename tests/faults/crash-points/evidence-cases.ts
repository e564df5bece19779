import { announcementOf, list, send } from '../../local/evidence.ts';
import type { TestProgramme } from '../../local/programme.ts';
import type { CrashCases } from './case.ts';

type OfEvidence = 'eraseEvidence' | 'announceEvidence' | 'describeEvidence' | 'completeEvidence';

/** A unique file each time, so that none is a retry of another. */
const bodyOf = (id: string) => announcementOf(list, { title: id });

/** A file that is announced and uploaded, not checked yet. */
async function newEvidence({ officer, projectId }: TestProgramme, id: string) {
  const { body: announced } = await officer.call('announceEvidence', {
    params: { projectId },
    body: bodyOf(id),
  });
  await send(announced.upload, list);
  return { projectId, evidenceId: announced.evidenceId };
}

export const evidenceCases: Pick<CrashCases, OfEvidence> = {
  announceEvidence: {
    'of a new file': async ({ projectId }, id) => {
      const options = { params: { projectId }, body: bodyOf(id), idempotencyKey: id };
      return { by: 'officer', options, status: 201, version: 1 };
    },
  },
  describeEvidence: {
    'in other words': async (programme, id) => {
      const params = await newEvidence(programme, id);
      const options = { params, body: { title: 'Next', public: true }, ifMatch: '"1"' };
      return { by: 'officer', options, status: 200, version: 2 };
    },
  },
  eraseEvidence: {
    'of an uploaded file': async (programme, id) => {
      const params = await newEvidence(programme, id);
      await programme.officer.call('completeEvidence', { params, ifMatch: '"1"' });
      const options = { params, body: { reason: 'Asked for' }, ifMatch: '"2"' };
      return { by: 'coordinator', options, status: 200, version: 3 };
    },
  },
  completeEvidence: {
    'of an uploaded file': async (programme, id) => {
      const params = await newEvidence(programme, id);
      return { by: 'officer', options: { params, ifMatch: '"1"' }, status: 200, version: 2 };
    },
  },
};
