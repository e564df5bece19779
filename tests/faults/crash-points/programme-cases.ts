import type { TestProgramme } from '../../local/programme.ts';
import { programmeBody, projectBody } from '../operations/bodies.ts';
import type { CrashCases } from './case.ts';
import { bothWays } from './put.ts';

type OfProgrammes =
  | 'createProgramme'
  | 'replaceProgramme'
  | 'inviteMember'
  | 'changeMember'
  | 'changeAddress'
  | 'putOrganisation'
  | 'createProject'
  | 'replaceProject'
  | 'archiveProject'
  | 'eraseMember'
  | 'closeProgramme';

const invitation = (id: string) => ({ email: `${id}@example.org`, role: 'reader' as const });

export async function newProject({ coordinator, programmeId }: TestProgramme, id: string) {
  const { body } = await coordinator.call('createProject', {
    params: { programmeId },
    body: projectBody(id, 'centre'),
  });
  return { projectId: body.projectId };
}

export const programmeCases: Pick<CrashCases, OfProgrammes> = {
  createProgramme: {
    'of a new one': async (_, id) => ({
      by: 'administrator',
      options: { body: programmeBody(id), idempotencyKey: id },
      status: 201,
      version: 1,
    }),
  },
  replaceProgramme: {
    'of one that is there': async ({ administrator }, id) => {
      const { body } = await administrator.call('createProgramme', { body: programmeBody(id) });
      const params = { programmeId: body.programmeId };
      const options = { params, body: programmeBody('next'), ifMatch: '"1"' };
      return { by: 'administrator', options, status: 200, version: 2 };
    },
  },
  inviteMember: {
    'of an implementer': async ({ programmeId }, id) => ({
      by: 'coordinator',
      options: {
        params: { programmeId },
        body: { ...invitation(id), role: 'implementer', organisationId: 'centre' },
      },
      status: 201,
      version: 1,
    }),
  },
  changeMember: {
    'by revoking': async ({ coordinator, programmeId }, id) => {
      const params = { programmeId };
      const { body } = await coordinator.call('inviteMember', { params, body: invitation(id) });
      const { memberId } = body;
      return {
        by: 'coordinator',
        options: {
          params: { programmeId, memberId },
          body: { role: 'reader', status: 'revoked' },
          ifMatch: '"1"',
        },
        status: 200,
        version: 2,
      };
    },
  },
  putOrganisation: bothWays({
    route: 'putOrganisation',
    by: 'coordinator',
    params: ({ programmeId }, organisationId) => ({ programmeId, organisationId }),
    body: { name: { en: 'Third' }, roles: ['funding'] },
    next: { name: { en: 'next' }, roles: ['funding'] },
  }),
  changeAddress: {
    'of a reader': async ({ coordinator, programmeId }, id) => {
      const invite = { params: { programmeId }, body: invitation(id) };
      const { memberId } = (await coordinator.call('inviteMember', invite)).body;
      const params = { programmeId, memberId };
      const options = { params, body: { email: `${id}@example.net` }, ifMatch: '"1"' };
      return { by: 'coordinator', options, status: 200, version: 2 };
    },
  },
  eraseMember: {
    'of a reader': async ({ coordinator, programmeId }, id) => {
      const invite = { params: { programmeId }, body: invitation(id) };
      const { memberId } = (await coordinator.call('inviteMember', invite)).body;
      const params = { programmeId, memberId };
      const options = { params, body: { reason: 'Asked for' }, ifMatch: '"1"' };
      return { by: 'coordinator', options, status: 200, version: 2 };
    },
  },
  archiveProject: {
    'of one that is there': async (programme, id) => {
      const params = await newProject(programme, id);
      const body = { step: 'archive' as const, reason: 'Handed over' };
      return {
        by: 'coordinator',
        options: { params, body, ifMatch: '"1"' },
        status: 200,
        version: 2,
      };
    },
  },
  closeProgramme: {
    'of one that is there': async ({ administrator }, id) => {
      const { body } = await administrator.call('createProgramme', { body: programmeBody(id) });
      const { programmeId } = body;
      const options = {
        params: { programmeId },
        body: { step: 'close' as const, reason: 'Ended' },
        ifMatch: '"1"',
      };
      return { by: 'administrator', options, status: 200, version: 2 };
    },
  },
  createProject: {
    'of a new one': async ({ programmeId }, id) => ({
      by: 'coordinator',
      options: {
        params: { programmeId },
        body: { ...projectBody(id, 'centre'), partners: ['other-centre'] },
        idempotencyKey: id,
      },
      status: 201,
      version: 1,
    }),
  },
  replaceProject: {
    'of one that is there, to another organisation': async (programme, id) => {
      const params = await newProject(programme, id);
      const body = projectBody('next', 'other-centre');
      const options = { params, body, ifMatch: '"1"' };
      return { by: 'coordinator', options, status: 200, version: 2 };
    },
  },
};
