import { type ChangeOfMeaning, changesOfMeaning } from '../../shared/domain/meaning/changes.ts';
import { Problem } from '../../shared/domain/problem.ts';
import type { Project } from '../../shared/domain/programme/project.ts';
import type { Answer } from '../http/answer.ts';
import { assertKeepsMeaning, readProjectRecords } from '../http/meaning.ts';
import { assertReferences } from '../http/references.ts';
import { forgetProject, programmeOf } from '../http/subject.ts';
import { change } from '../http/writes.ts';
import { referencesOf } from './references-of-project.ts';

export const replaceProject: Answer<'replaceProject'> = async (call) => {
  const { projectId } = call.params;
  const programmeId = programmeOf(call.subject);
  const { reason, ...body } = call.body;
  await assertReferences({ programmeId }, referencesOf(body));
  const next = { projectId, programmeId, ...body };
  const write = { kind: 'project', key: call.params, action: 'replace', reason } as const;
  const replaced = await change(call, write, async (current) => {
    assertMayMove(call.subject.standing.membership?.role, current, next);
    const changes = changesOfMeaning('project', current, next);
    await assertKeepsMeaning(call, changes, () => dependentsOf(projectId, changes));
    return next;
  });
  forgetProject(projectId);
  return replaced;
};

/** Only a change of country or sites concerns closed periods; status and organisation may change later. */
async function dependentsOf(projectId: string, changes: readonly ChangeOfMeaning[]) {
  const { indicators, values } = await readProjectRecords(projectId);
  const isOfPlace = changes.some(({ field }) => field === 'country' || field === 'sites');
  return { indicators: isOfPlace ? indicators : [], values };
}

/** The organisation of a project decides who may write it, so only a coordinator changes it. */
function assertMayMove(role: string | undefined, before: Project, after: Project): void {
  if (before.organisationId !== after.organisationId && role !== 'coordinator') {
    throw new Problem('forbidden', 'Only a coordinator moves a project to another organisation.');
  }
}
