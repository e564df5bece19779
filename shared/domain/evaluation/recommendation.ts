import * as z from 'zod';
import { EventDate } from '../dates.ts';
import { OrganisationId, ProgrammeId, ProjectId, RecommendationId } from '../identifiers.ts';
import { addressPattern, defineKind } from '../kind.ts';
import { Problem } from '../problem.ts';
import { programmeKind } from '../programme/programme.ts';
import { Source } from '../source.ts';
import { MultilingualProse } from '../text.ts';
import { ManagementResponse } from './management-response.ts';

/** Another record of the programme by its address; the service looks up whether there is one. */
const RecordAddress = z
  .string()
  .max(300)
  .refine((address) => addressPattern.test(address), 'is not the path of a record')
  .describe('For instance "/projects/7x3v/lessons/1n6m".');

/** The finding or conclusion that a recommendation is tied to. */
const Basis = z.strictObject({
  kind: z
    .enum(['finding', 'conclusion'])
    .describe('A finding, or a conclusion drawn from findings.'),
  text: MultilingualProse.describe('What was found or concluded.'),
  record: RecordAddress.optional().describe('The address of the record that shows it.'),
});

const Origin = z.strictObject({
  kind: z.enum(['meeting', 'evaluation', 'lesson']).describe('Where the recommendation was made.'),
  record: RecordAddress.optional().describe('The address of the meeting or lesson it comes from.'),
  document: Source.optional().describe('The published document it comes from.'),
});

/** A proposal tied to conclusions, and the formal answer of the organisation that it is addressed to. */
export const Recommendation = z.strictObject({
  programmeId: ProgrammeId,
  recommendationId: RecommendationId,
  projectIds: z
    .array(ProjectId)
    .min(1)
    .max(50)
    .optional()
    .describe('The projects that it concerns.'),
  text: MultilingualProse.describe('What is recommended.'),
  restsOn: z
    .array(Basis)
    .min(1)
    .max(30)
    .describe('The findings and conclusions that it follows from.'),
  addressedTo: OrganisationId.describe('The organisation that must respond.'),
  priority: z.enum(['high', 'medium', 'low']).describe('How urgent it is.'),
  origin: Origin.describe('Where it comes from.'),
  issuedOn: EventDate.describe('The day it was made.'),
  response: ManagementResponse.optional().describe(
    'The answer of the organisation; absent until there is one.',
  ),
});
export type Recommendation = z.infer<typeof Recommendation>;

export const RecommendationInput = Recommendation.omit({
  programmeId: true,
  recommendationId: true,
  response: true,
}).meta({ id: 'RecommendationInput' });
export type RecommendationInput = z.infer<typeof RecommendationInput>;
export const recommendationKind = defineKind({
  name: 'recommendation',
  schema: Recommendation,
  id: 'recommendationId',
  under: programmeKind,
  path: 'recommendations',
});
export const VersionedRecommendation = recommendationKind.versioned;

/** A response is to the text that was read, so the text cannot change after it. @throws Problem `review_conflict` */
export function assertUnanswered(current: Pick<Recommendation, 'response'> | undefined): void {
  if (current?.response) {
    throw new Problem(
      'review_conflict',
      'The recommendation has a response; write another recommendation instead.',
    );
  }
}
