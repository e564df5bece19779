import type { Answer } from '../http/answer.ts';
import { newId } from '../http/new-id.ts';
import { assertReferences } from '../http/references.ts';
import { create } from '../http/writes.ts';
import { assertEmblemIsThere } from './emblem-files.ts';

/** A new programme has no organisations yet, so it names none that reports. */
export const createProgramme: Answer<'createProgramme'> = async (call) => {
  const { reason, ...body } = call.body;
  const programmeId = newId(call);
  await assertReferences({ programmeId }, [
    ['organisation', body.reportingOrganisationId, '/reportingOrganisationId'],
  ]);
  await assertEmblemIsThere(programmeId, body.identity);
  const write = { kind: 'programme', key: { programmeId }, action: 'create', reason } as const;
  return create(call, write, { programmeId, ...body });
};
