import { sha256Of } from '../../../shared/sha256.ts';
import { send } from '../../local/evidence.ts';
import { iatiFile, importOf } from '../../local/iati.ts';
import type { TestProgramme } from '../../local/programme.ts';
import type { CrashCases } from './case.ts';

/** A file of its own each time, so that none is a retry of another. */
const bodyOf = (id: string) => importOf(iatiFile, { sha256: sha256Of(id) });

async function newImport({ coordinator, programmeId }: TestProgramme, id: string) {
  const { body } = await coordinator.call('announceImport', {
    params: { programmeId },
    body: bodyOf(id),
  });
  return { params: { programmeId, importId: body.importId }, upload: body.upload };
}

export const exchangeCases: Pick<
  CrashCases,
  'announceImport' | 'readImport' | 'stopImport' | 'requestExport'
> = {
  requestExport: {
    'of the whole programme': async ({ programmeId }, id) => {
      const body = { format: 'csv', state: 'approved' } as const;
      const options = { params: { programmeId }, body, idempotencyKey: id };
      return { by: 'reader', options, status: 202, version: 2 };
    },
  },
  announceImport: {
    'of a new file': async ({ programmeId }, id) => {
      const options = { params: { programmeId }, body: bodyOf(id), idempotencyKey: id };
      return { by: 'coordinator', options, status: 201, version: 1 };
    },
  },
  readImport: {
    'of an uploaded file': async (programme, id) => {
      const { params, upload } = await newImport(programme, id);
      await send(upload, iatiFile);
      return { by: 'coordinator', options: { params, ifMatch: '"1"' }, status: 202, version: 3 };
    },
  },
  stopImport: {
    'that is announced': async (programme, id) => {
      const { params } = await newImport(programme, id);
      return { by: 'coordinator', options: { params, ifMatch: '"1"' }, status: 200, version: 2 };
    },
  },
};
