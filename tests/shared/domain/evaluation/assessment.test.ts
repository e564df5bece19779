import { describe, expect, test } from 'vitest';
import {
  AssessmentInput,
  type Criterion,
  type Rating,
  type RatingScale,
} from '../../../../shared/domain/evaluation/assessment.ts';

const evidence = [{ title: 'Survey' }];
const rating = (criterion: Criterion, given: Rating, fields: object = { evidence }) => ({
  criterion,
  rating: given,
  rationale: { en: 'As the survey shows.' },
  ...fields,
});
const faults = (scale: RatingScale, ratings: readonly object[], fields: object = {}) =>
  AssessmentInput.safeParse({
    title: { en: 'Final evaluation' },
    scale,
    ratings,
    ratedBy: { office: { en: 'Evaluation office' } },
    assessedOn: '2020-11-04',
    ...fields,
  }).error?.issues.map(({ path }) => path.join('/')) ?? [];

describe('an assessment', () => {
  test('rates each criterion on the scale it names', () => {
    expect(faults('world_bank', [rating('relevance', 'HS'), rating('impact', 'MU')])).toEqual([]);
    expect(faults('jica', [rating('relevance', 'A')])).toEqual([]);
    expect(faults('jica', [rating('relevance', 'A'), rating('impact', 'MU')])).toEqual([
      'ratings/1/rating',
    ]);
    expect(faults('world_bank', [rating('relevance', 'A')])).toEqual(['ratings/0/rating']);
  });

  test.each(['world_bank', 'jica'] as const)('may be "not verified" on scale %s', (scale) => {
    expect(faults(scale, [rating('impact', 'not_verified', {})])).toEqual([]);
  });

  test('needs evidence for every other rating', () => {
    expect(faults('jica', [rating('impact', 'A', {})])).toEqual(['ratings/0/evidence']);
  });

  test('rates no criterion twice', () => {
    expect(faults('jica', [rating('impact', 'A'), rating('impact', 'B')])).toEqual([
      'ratings/1/criterion',
    ]);
  });

  test('names the organisation or the office that rated', () => {
    expect(faults('jica', [rating('impact', 'A')], { ratedBy: {} })).toEqual(['ratedBy']);
  });
});
