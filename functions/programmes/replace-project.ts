import { Problem } from '../../shared/domain/problem.ts';
import type { Project } from '../../shared/domain/programme/project.ts';
import type { Answer } from '../http/call.ts';
import { forgetProject, programmeOf } from '../http/subject.ts';
import { change } from '../http/writes.ts';
import { assertReferences } from './project-references.ts';

export const replaceProject: Answer<'replaceProject'> = async (call) => {
  const { projectId } = call.params;
  const programmeId = programmeOf(call.subject);
  await assertReferences(programmeId, call.body);
  const reply = await change(
    call,
    { kind: 'project', key: call.params, action: 'replace' },
    (current) => {
      const next = { projectId, programmeId, ...call.body };
      assertMayMove(call.subject.standing.membership?.role, current, next);
      return next;
    },
  );
  forgetProject(projectId);
  return reply;
};

/** Whose project it is decides who may write to it, so its own organisation cannot give it away. */
function assertMayMove(role: string | undefined, before: Project, after: Project): void {
  if (before.organisationId !== after.organisationId && role !== 'coordinator') {
    throw new Problem('forbidden', 'Only a coordinator moves a project to another organisation.');
  }
}
