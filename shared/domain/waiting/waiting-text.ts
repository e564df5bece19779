import * as z from 'zod';
import type { Standing } from '../access.ts';
import type { Author } from '../author.ts';
import { Instant } from '../dates.ts';
import type { UnfinishedRecord } from '../ports.ts';
import { PartProblem } from '../problem.ts';
import type { Project } from '../programme/project.ts';
import { addressOf } from '../record-addresses.ts';
import { assertPublishable, PublicationStatus } from '../sharing/publication.ts';
import { assertMayValidate } from '../sharing/validation.ts';
import { MultilingualProse, type MultilingualText } from '../text.ts';
import { ProjectInShort, projectInShort } from './in-short.ts';
import { refusalOf } from './refusal.ts';

export const TextKind = z.enum(['experience', 'lesson', 'summary']).meta({ id: 'TextKind' });
export const TextStep = z.enum(['publish', 'validate']).meta({ id: 'TextStep' });

/** An experience, lesson or summary that waits to be published or validated. */
export const WaitingText = z
  .strictObject({
    kind: TextKind.describe('An experience, a lesson or a summary.'),
    step: TextStep.describe('What it waits for.'),
    address: z.string().describe('The path that reads it.'),
    version: z.int().positive().describe('For If-Match when you take the step.'),
    title: MultilingualProse.describe('Of the text; of a summary the text itself.'),
    status: PublicationStatus.describe(
      'A draft waits to be published, what is published to be validated.',
    ),
    project: ProjectInShort.optional().describe(
      'Whose text it is; absent for a summary of the programme.',
    ),
    changedAt: Instant.describe('When it was last changed.'),
    refusal: PartProblem.optional().describe(
      'Why you could not take the step now. Absent where nothing is against it, and for callers whose role never takes it.',
    ),
  })
  .meta({ id: 'WaitingText' });
export type WaitingText = z.infer<typeof WaitingText>;

type Taker = { readonly by: Author; readonly membership: Standing['membership'] };
type Unfinished = UnfinishedRecord<'publish' | 'validate'>;

/** @param taker absent for callers whose role never takes the step */
export function waitingText(
  found: Unfinished,
  project: Project | undefined,
  taker?: Taker,
): WaitingText {
  const { kind, record } = found;
  const step = stepOf(found);
  const refusal = taker && refusalOf(() => assertMayTake(found, project?.organisationId, taker));
  return {
    kind,
    step,
    address: addressOf(kind, record as never),
    version: record.version,
    title: titleOf(found),
    status: record.status,
    ...(project && { project: projectInShort(project) }),
    changedAt: record.changedAt,
    ...(refusal && { refusal }),
  };
}

/** What a list shows of a text. */
export function titleOf(found: Unfinished): MultilingualText {
  return found.kind === 'summary' ? found.record.text : found.record.title;
}

function stepOf({ record }: Unfinished): z.infer<typeof TextStep> {
  return record.status === 'draft' ? 'publish' : 'validate';
}

/** @throws Problem of the rule that refuses the step */
export function assertMayTake(
  found: Unfinished,
  ownerId: string | undefined,
  { by, membership }: Taker,
): void {
  if (found.record.status === 'draft') assertPublishable(found.kind, found.record, by);
  else if (found.kind === 'experience')
    assertMayValidate(found.record, { by, membership, ownerId });
}
