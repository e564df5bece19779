import { commonIndicator, indicator } from '../../local/programme.ts';
import { type Asked, ask } from './operation.ts';
import { organisations, people } from './people.ts';

/** Runs a request and returns the id of its record. */
type Do = (asked: Asked) => Promise<string>;

const programmes = 2;
const projectsEach = 2;
/** All indicators roll up to it. */
export const commonIndicatorId = 'households';

/** Creates programmes with members and projects. */
export async function setUp(does: Do): Promise<void> {
  for (let at = 1; at <= programmes; at += 1) await setUpProgramme(`set-up-${at}`, does);
}

async function setUpProgramme(name: string, does: Do): Promise<void> {
  const programmeId = await does(
    ask(
      'createProgramme',
      { by: 'administrator', kind: 'programme' },
      { body: { title: { en: name }, countries: ['MM'] }, idempotencyKey: name },
    ),
  );
  const invite = { by: 'administrator', kind: 'member' } as const;
  const params = { programmeId };
  const lead = { email: people.coordinator.email, role: 'coordinator' } as const;
  await does(ask('inviteMember', invite, { params, body: lead }));
  await does(
    ask(
      'putCommonIndicator',
      { by: 'coordinator', kind: 'commonIndicator' },
      { params: { programmeId, commonIndicatorId }, body: commonIndicator, ifNoneMatch: '*' },
    ),
  );
  for (const organisationId of organisations) {
    await does(
      ask(
        'putOrganisation',
        { by: 'coordinator', kind: 'organisation' },
        {
          params: { programmeId, organisationId },
          body: { name: { en: organisationId }, roles: ['implementing'] },
          ifNoneMatch: '*',
        },
      ),
    );
    const officer = { email: people[organisationId].email, role: 'implementer', organisationId };
    await does(ask('inviteMember', invite, { params, body: { ...officer, role: 'implementer' } }));
    for (let at = 1; at <= projectsEach; at += 1) {
      await setUpProject(
        { programmeId, organisationId, name: `${name}-${organisationId}-${at}` },
        does,
      );
    }
  }
}

type NewProject = {
  readonly programmeId: string;
  readonly organisationId: (typeof organisations)[number];
  readonly name: string;
};

/** A project with a result and an indicator of two periods. */
async function setUpProject({ programmeId, organisationId, name }: NewProject, does: Do) {
  const projectId = await does(
    ask(
      'createProject',
      { by: 'coordinator', kind: 'project' },
      {
        params: { programmeId },
        body: { organisationId, title: { en: name }, country: 'MM', status: 'implementation' },
        idempotencyKey: name,
      },
    ),
  );
  await does(
    ask(
      'putResult',
      { by: organisationId, kind: 'result' },
      {
        params: { projectId, resultId: indicator.resultId },
        body: { type: 'outcome', title: { en: name } },
        ifNoneMatch: '*',
      },
    ),
  );
  await does(
    ask(
      'putIndicator',
      { by: organisationId, kind: 'indicator' },
      {
        params: { projectId, indicatorId: 'households' },
        body: { ...indicator, commonIndicatorId },
        ifNoneMatch: '*',
      },
    ),
  );
}
