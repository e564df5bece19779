import { programmeBody, projectBody } from './bodies.ts';
import { etagOf, idOf, type MakeOperation } from './make-operation.ts';
import { ask } from './operation.ts';
import { organisations } from './people.ts';

export const createProgramme: MakeOperation = (_, draw) =>
  ask(
    'createProgramme',
    { by: 'administrator', kind: 'programme' },
    { body: programmeBody(draw.words), idempotencyKey: idOf(draw) },
  );

export const replaceProgramme: MakeOperation = (world, draw) => {
  const programme = world.pickRecord('programme', draw.choice);
  if (!programme) return undefined;
  const { programmeId } = programme;
  return ask(
    'replaceProgramme',
    { by: 'administrator', kind: 'programme' },
    {
      params: { programmeId },
      body: programmeBody(draw.words),
      ifMatch: etagOf(programme),
    },
  );
};

export const putOrganisation: MakeOperation = (world, draw) => {
  const organisation = world.pickRecord('organisation', draw.choice);
  if (!organisation) return undefined;
  const { programmeId, organisationId } = organisation;
  const isNew = draw.chance(30);
  return ask(
    'putOrganisation',
    { by: 'coordinator', kind: 'organisation' },
    {
      params: { programmeId, organisationId: isNew ? idOf(draw) : organisationId },
      body: { name: { en: draw.words }, roles: ['implementing'] },
      ...(isNew ? { ifNoneMatch: '*' } : { ifMatch: etagOf(organisation) }),
    },
  );
};

export const inviteMember: MakeOperation = (world, draw) => {
  const organisation = world.pickRecord('organisation', draw.choice);
  if (!organisation) return undefined;
  const { programmeId } = organisation;
  const body = { email: `${idOf(draw)}@example.org`, role: 'reader' as const };
  return ask(
    'inviteMember',
    { by: 'coordinator', kind: 'member' },
    { params: { programmeId }, body },
  );
};

/** Changes only readers, since the other members have to keep working. */
export const changeMember: MakeOperation = (world, draw) => {
  const member = world.pickRecord('member', draw.choice);
  if (member?.role !== 'reader') return undefined;
  const { programmeId, memberId } = member;
  const status = member.status === 'active' ? ('revoked' as const) : ('active' as const);
  return ask(
    'changeMember',
    { by: 'coordinator', kind: 'member' },
    {
      params: { programmeId, memberId },
      body: { role: 'reader', status },
      ifMatch: etagOf(member),
    },
  );
};

/** Only of readers too; the new address is nobody else's. */
export const changeAddress: MakeOperation = (world, draw) => {
  const member = world.pickRecord('member', draw.choice);
  if (member?.role !== 'reader') return undefined;
  const { programmeId, memberId } = member;
  return ask(
    'changeAddress',
    { by: 'coordinator', kind: 'member' },
    {
      params: { programmeId, memberId },
      body: { email: `${idOf(draw)}@example.net` },
      ifMatch: etagOf(member),
    },
  );
};

export const createProject: MakeOperation = (world, draw) => {
  const organisation = world.pickRecord('organisation', draw.choice);
  if (!organisation) return undefined;
  const { programmeId } = organisation;
  return ask(
    'createProject',
    { by: 'coordinator', kind: 'project' },
    {
      params: { programmeId },
      body: projectBody(draw.words, draw.pick(organisations)),
      idempotencyKey: idOf(draw),
    },
  );
};

export const replaceProject: MakeOperation = (world, draw) => {
  const project = world.pickRecord('project', draw.choice);
  if (!project) return undefined;
  return ask(
    'replaceProject',
    { by: 'coordinator', kind: 'project' },
    {
      params: { projectId: project.projectId },
      body: projectBody(draw.words, project.organisationId),
      ifMatch: etagOf(project),
    },
  );
};
