import { type Action, reachOf } from '../../../shared/domain/access.ts';
import type { UnfinishedRecord } from '../../../shared/domain/ports.ts';
import { addressOf } from '../../../shared/domain/record-addresses.ts';
import { refusalOf } from '../../../shared/domain/waiting/refusal.ts';
import {
  maxCounted,
  type Waiting,
  type WaitingItem,
  type WaitingList,
} from '../../../shared/domain/waiting/waiting.ts';
import { assertMayTake, titleOf } from '../../../shared/domain/waiting/waiting-text.ts';
import { readProject } from '../../http/subject.ts';
import type { Ground } from './ground.ts';
import { readUnfinished } from './read-unfinished.ts';
import { sectionOf } from './section.ts';

type Step = 'publish' | 'validate';

/** The texts for which the caller can take a step. */
export async function readTexts(
  ground: Ground,
): Promise<Pick<Waiting, 'toPublish' | 'toValidate'>> {
  const [toPublish, toValidate] = await Promise.all([
    readStep(ground, 'publish', 'experience.publish'),
    readStep(ground, 'validate', 'experience.validate'),
  ]);
  return { ...(toPublish && { toPublish }), ...(toValidate && { toValidate }) };
}

async function readStep(
  ground: Ground,
  work: Step,
  action: Action,
): Promise<WaitingList | undefined> {
  const { call, programmeId } = ground;
  if (!reachOf(action, call.subject.standing)) return undefined;
  const found = await readUnfinished({ programmeId, work }, maxCounted);
  const items = found.items.filter((each) => isForCaller(each, ground));
  return sectionOf(
    programmeId,
    { ...found, items },
    {
      list: `texts?step=${work}`,
      since: ({ record }) => record.changedAt,
      describe: describeText,
    },
  );
}

/** Only whether a text is of the own organisation matters of its owner. */
function isForCaller(found: UnfinishedRecord<Step>, { call, held, ownProjects }: Ground): boolean {
  const { projectId } = found.record;
  if (projectId !== undefined && held.has(projectId)) return false;
  const { membership } = call.subject.standing;
  const isOwn = ownProjects.items.some((project) => project.projectId === projectId);
  const ownerId = isOwn ? membership?.organisationId : undefined;
  return (
    refusalOf(() => assertMayTake(found, ownerId, { by: call.caller, membership })) === undefined
  );
}

async function describeText(found: UnfinishedRecord<Step>): Promise<WaitingItem> {
  const { kind, record } = found;
  const { projectId, version } = record;
  const project = projectId === undefined ? undefined : await readProject({ projectId });
  const address = addressOf(kind, record as never);
  return { address, title: titleOf(found), ...(project && { project: project.title }), version };
}
