import { vi } from 'vitest';
import { queueEvent } from '../../builders/queue-event.ts';
import { send } from '../../local/evidence.ts';
import { activityOf, fileOf, importOf } from '../../local/iati.ts';
import type { TestProgramme } from '../../local/programme.ts';
import type { CrashCases } from './case.ts';

/** A file of its own each time, so that none is a retry of another. */
const contentOf = (id: string) => fileOf(activityOf(id));

async function newImport({ coordinator, programmeId }: TestProgramme, id: string) {
  const { body } = await coordinator.call('announceImport', {
    params: { programmeId },
    body: importOf(contentOf(id)),
  });
  return { params: { programmeId, importId: body.importId }, upload: body.upload };
}

/** An import whose file was read. */
async function previewedImport(programme: TestProgramme, id: string) {
  const { params, upload } = await newImport(programme, id);
  await send(upload, contentOf(id));
  await programme.coordinator.call('readImport', { params, ifMatch: '"1"' });
  await runImport(params);
  return params;
}

/** No queue calls the job here. It shares no code with an instance that was killed. */
async function runImport(key: object) {
  vi.resetModules();
  const { handler } = await import('../../../functions/run-import/index.ts');
  await handler(queueEvent(key), { getRemainingTimeInMillis: () => 900_000 });
}

export const exchangeCases: Pick<
  CrashCases,
  'announceImport' | 'readImport' | 'applyImport' | 'stopImport' | 'requestExport'
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
      const options = {
        params: { programmeId },
        body: importOf(contentOf(id)),
        idempotencyKey: id,
      };
      return { by: 'coordinator', options, status: 201, version: 1 };
    },
  },
  readImport: {
    'of an uploaded file': async (programme, id) => {
      const { params, upload } = await newImport(programme, id);
      await send(upload, contentOf(id));
      return { by: 'coordinator', options: { params, ifMatch: '"1"' }, status: 202, version: 3 };
    },
  },
  applyImport: {
    'of a previewed file': async (programme, id) => {
      const params = await previewedImport(programme, id);
      return { by: 'coordinator', options: { params, ifMatch: '"4"' }, status: 202, version: 6 };
    },
  },
  stopImport: {
    'that is announced': async (programme, id) => {
      const { params } = await newImport(programme, id);
      return { by: 'coordinator', options: { params, ifMatch: '"1"' }, status: 200, version: 2 };
    },
  },
};
