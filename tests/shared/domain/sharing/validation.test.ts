import { describe, expect, test } from 'vitest';
import {
  resetValidation,
  type Validator,
  validate,
} from '../../../../shared/domain/sharing/validation.ts';
import { anAuthor, anExperience } from '../../../builders/records.ts';
import { codeOf, problemOf } from '../problem-of.ts';

const evidence = [{ title: 'Visit' }];
const officers = [anAuthor('officer-1'), anAuthor('officer-2')];
const promising = anExperience({ evidence, authors: officers });
const statement = { statement: { en: 'We saw it run.' } };
const validator = (fields: Partial<Validator> = {}): Validator => ({
  by: anAuthor('neighbour-1'),
  at: '2026-11-24T08:00:00.000Z',
  today: '2026-11-24',
  membership: { role: 'implementer', organisationId: 'south-centre' },
  ownerId: 'north-centre',
  ...fields,
});

describe('a promising practice', () => {
  test('becomes a good practice when another organisation validates it', () => {
    expect(validate(promising, statement, validator())).toEqual({
      ...promising,
      practice: 'good',
      validation: {
        ...statement,
        organisationId: 'south-centre',
        by: 'neighbour-1',
        at: '2026-11-24T08:00:00.000Z',
        on: '2026-11-24',
      },
    });
  });

  test('can be validated by a coordinator', () => {
    const coordinator = validator({ by: anAuthor('lead-1'), membership: { role: 'coordinator' } });
    expect(validate(promising, statement, coordinator).practice).toBe('good');
  });

  test.each([...officers, anAuthor('home-address', officers[0]?.personId)])(
    'cannot be validated by its author %j',
    (by) => {
      const author = validator({ by, membership: { role: 'coordinator' } });
      expect(codeOf(() => validate(promising, statement, author))).toBe('not_independent');
    },
  );

  test('cannot be validated by an officer of its own organisation', () => {
    const colleague = validator({
      membership: { role: 'implementer', organisationId: 'north-centre' },
    });
    expect(codeOf(() => validate(promising, statement, colleague))).toBe('not_independent');
  });

  test('cannot be validated without evidence', () => {
    const bare = anExperience({ evidence: [] });
    const problem = problemOf(() => validate(bare, statement, validator()));
    expect(problem.errors).toMatchObject([{ pointer: '/evidence' }]);
  });

  test('cannot be validated twice', () => {
    const good = validate(promising, statement, validator());
    expect(codeOf(() => validate(good, statement, validator({ by: anAuthor('lead-1') })))).toBe(
      'review_conflict',
    );
  });
});

test('a changed text is a promising practice, and all its authors are kept', () => {
  expect(resetValidation(anAuthor('officer-2'), officers)).toEqual({
    practice: 'promising',
    authors: officers,
  });
});
