import type { Answer } from '../http/answer.ts';
import { newId } from '../http/new-id.ts';
import { assertReferences } from '../http/references.ts';
import { create } from '../http/writes.ts';

/** A new programme has no organisations yet, so it names none that reports. */
export const createProgramme: Answer<'createProgramme'> = async (call) => {
  const programmeId = newId(call);
  const { reportingOrganisationId } = call.body;
  await assertReferences({ programmeId }, [
    ['organisation', reportingOrganisationId, '/reportingOrganisationId'],
  ]);
  const write = { kind: 'programme', key: { programmeId }, action: 'create' } as const;
  return create(call, write, { programmeId, ...call.body });
};
