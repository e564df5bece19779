import * as z from 'zod';
import { EventDate } from '../dates.ts';
import { issueOf, rule } from '../field-error.ts';
import { identifier, OrganisationId, ProgrammeId, ProjectId } from '../identifiers.ts';
import { defineKind } from '../kind.ts';
import { programmeKind } from '../programme/programme.ts';
import { Source } from '../source.ts';
import { MultilingualLine, MultilingualProse } from '../text.ts';

/** The six criteria by which the OECD DAC evaluates, in its order. */
export const Criterion = z
  .enum(['relevance', 'coherence', 'effectiveness', 'efficiency', 'impact', 'sustainability'])
  .meta({ id: 'Criterion' });
export type Criterion = z.infer<typeof Criterion>;

/** The named scales, best first. (World Bank completion reports; JICA ex-post evaluations.) */
const ratingsOf = {
  world_bank: ['HS', 'S', 'MS', 'MU', 'U', 'HU'],
  jica: ['A', 'B', 'C', 'D'],
} as const;
export const RatingScale = z.enum(['world_bank', 'jica']).meta({ id: 'RatingScale' });
export type RatingScale = z.infer<typeof RatingScale>;

/** A rating of one of the scales; `not_verified` belongs to every scale. */
export const Rating = z
  .enum([...ratingsOf.world_bank, ...ratingsOf.jica, 'not_verified'])
  .meta({ id: 'Rating' });
export type Rating = z.infer<typeof Rating>;

const CriterionRating = z
  .strictObject({
    criterion: Criterion.describe('The OECD DAC criterion that is rated.'),
    rating: Rating.describe(
      'The rating on the scale of the assessment; `not_verified` where it could not be judged.',
    ),
    rationale: MultilingualProse.describe('Why this rating was given.'),
    evidence: z
      .array(Source)
      .max(50)
      .optional()
      .describe('The sources by which the rating can be checked.'),
  })
  .refine(
    ({ rating, evidence = [] }) => rating === 'not_verified' || evidence.length > 0,
    rule('required', 'is needed for every rating but not_verified', ['evidence']),
  )
  .meta({ id: 'CriterionRating' });

/** Who rated: an organisation or an office, never a private person. */
const Rater = z
  .strictObject({
    organisationId: OrganisationId.optional().describe(
      'The organisation of the programme that rated.',
    ),
    office: MultilingualLine.optional().describe(
      'The office or team that rated; no name of a person.',
    ),
  })
  .refine(
    ({ organisationId, office }) => organisationId !== undefined || office !== undefined,
    rule('required', 'names neither an organisation nor an office'),
  );

/** How the programme, or one of its projects, is rated by the criteria. */
export const Assessment = z.strictObject({
  programmeId: ProgrammeId,
  assessmentId: identifier(
    'The id of an assessment, chosen by the programme, for instance "final-2020".',
  ),
  projectId: ProjectId.optional().describe('Absent where the whole programme is assessed.'),
  title: MultilingualLine.describe('The title of the assessment.'),
  scale: RatingScale.describe('The scale of its ratings.'),
  ratings: z
    .array(CriterionRating)
    .min(1)
    .max(6)
    .describe('One rating for each criterion that was assessed.'),
  ratedBy: Rater.describe('Who rated.'),
  assessedOn: EventDate.describe('The day of the assessment.'),
  sources: z.array(Source).max(50).optional().describe('The documents that it is published in.'),
});
export type Assessment = z.infer<typeof Assessment>;

type Rated = Pick<Assessment, 'scale' | 'ratings'>;

export const AssessmentInput = Assessment.omit({ programmeId: true, assessmentId: true })
  .superRefine(({ scale, ratings }: Rated, context) => {
    for (const [at, { criterion, rating }] of ratings.entries()) {
      if (!isOnScale(rating, scale)) {
        const message = `is not a rating of the scale ${scale}`;
        context.addIssue(issueOf('not_one_of', message, ['ratings', at, 'rating']));
      }
      if (ratings.findIndex((earlier) => earlier.criterion === criterion) !== at) {
        context.addIssue(issueOf('repeated', 'is rated twice', ['ratings', at, 'criterion']));
      }
    }
  })
  .meta({ id: 'AssessmentInput' });
export type AssessmentInput = z.infer<typeof AssessmentInput>;
export const assessmentKind = defineKind({
  name: 'assessment',
  schema: Assessment,
  id: 'assessmentId',
  under: programmeKind,
  path: 'assessments',
});
export const VersionedAssessment = assessmentKind.versioned;

function isOnScale(rating: Rating, scale: RatingScale): boolean {
  const places: readonly string[] = ratingsOf[scale];
  return rating === 'not_verified' || places.includes(rating);
}
