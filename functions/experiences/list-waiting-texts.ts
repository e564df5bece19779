import { type Action, reachOf } from '../../shared/domain/access.ts';
import type { Page, UnfinishedRecord } from '../../shared/domain/ports.ts';
import { maySee } from '../../shared/domain/visibility.ts';
import { type WaitingText, waitingText } from '../../shared/domain/waiting/waiting-text.ts';
import { isWithdrawn } from '../../shared/domain/withdrawal/leave-out.ts';
import type { Answer } from '../http/answer.ts';
import { answerContent } from '../http/answer-content.ts';
import type { Call } from '../http/call.ts';
import { readOn, type Source } from '../http/read-on.ts';
import { answerPage } from '../http/reads.ts';
import { programmeOf, readProject } from '../http/subject.ts';
import { services } from '../services.ts';

type TextCall = Call<'listWaitingTexts'>;
type Step = 'publish' | 'validate';

export const listWaitingTexts: Answer<'listWaitingTexts'> = async (call) => {
  const page: Page<WaitingText> = await readOn(call, async () => ({ items: sourcesOf(call) }));
  const { body } = await answerPage(call, page);
  return answerContent(body);
};

const actions: Readonly<Record<Step, Action>> = {
  publish: 'experience.publish',
  validate: 'experience.validate',
};

/** Drafts first; only experiences are validated, and who sees no drafts does not read them. */
function sourcesOf(call: TextCall): readonly Source<WaitingText>[] {
  const { kind, step } = call.query;
  const seesDrafts = reachOf('draft.read', call.subject.standing) !== undefined;
  const steps: readonly Step[] = step === undefined ? ['publish', 'validate'] : [step];
  return steps
    .filter((work) =>
      work === 'publish' ? seesDrafts : kind === undefined || kind === 'experience',
    )
    .map((work) => {
      const under = work === 'publish' && kind !== undefined ? [kind] : [];
      const within = { programmeId: programmeOf(call.subject), work, under };
      return {
        name: work,
        queries: 1,
        read: async (page) => {
          const { items, ...rest } = await services().records.listUnfinished(within, page);
          const shown = await Promise.all(items.map((each) => show(each, work, call)));
          return { ...rest, items: shown.flat() };
        },
      };
    });
}

/** Nothing where the caller may not see it, or nothing can be done. */
async function show(
  found: UnfinishedRecord<Step>,
  work: Step,
  { subject, caller }: TextCall,
): Promise<readonly WaitingText[]> {
  const { standing } = subject;
  const { projectId, status } = found.record;
  const project = projectId === undefined ? undefined : await readProject({ projectId });
  const isOfProgramme = projectId === undefined;
  if (!isOfProgramme && (!project || project.archived || isWithdrawn(project))) return [];
  if (!maySee(status, standing, project?.organisationId)) return [];
  const mayTake = reachOf(actions[work], standing) !== undefined;
  const taker = { by: caller, membership: standing.membership };
  return [waitingText(found, project, mayTake ? taker : undefined)];
}
