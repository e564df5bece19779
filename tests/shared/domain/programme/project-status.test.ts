import { describe, expect, test } from 'vitest';
import { ProjectInput } from '../../../../shared/domain/programme/project.ts';
import {
  isDue,
  owes,
  plans,
  stoppedSince,
} from '../../../../shared/domain/programme/project-status.ts';
import { aProject } from '../../../builders/records.ts';

const before = { periodEnd: '2025-06-30' };
const after = { periodEnd: '2025-12-31' };
const stopped = (status: 'cancelled' | 'suspended') =>
  aProject({ status, statusSince: '2025-06-30' });

describe('a project owes a figure', () => {
  test('for each period that is over', () => {
    const project = aProject({ status: 'implementation' });
    expect(owes(project, after, '2025-12-30')).toBe(false);
    expect(owes(project, after, '2025-12-31')).toBe(true);
  });

  test.each(['cancelled', 'suspended'] as const)(
    'not for one that ends after it was %s, but for those before',
    (status) => {
      expect(owes(stopped(status), after, '2026-12-31')).toBe(false);
      expect(plans(stopped(status), after, '2026-12-31')).toBe(false);
      expect(owes(stopped(status), before, '2026-12-31')).toBe(true);
    },
  );

  test('as long as that day has not come', () => {
    const project = aProject({ status: 'cancelled', statusSince: '2026-02-01' });
    expect(owes(project, after, '2026-01-31')).toBe(true);
    expect(stoppedSince(project, '2026-01-31')).toBeUndefined();
    expect(stoppedSince(project, '2026-02-01')).toBe('2026-02-01');
  });
});

test('nothing is due while a project is suspended; what a cancelled one owes stays due', () => {
  expect(isDue(stopped('cancelled'), before, '2026-12-31')).toBe(true);
  expect(isDue(stopped('suspended'), before, '2026-12-31')).toBe(false);
  expect(isDue(stopped('suspended'), before, '2025-06-29')).toBe(false);
  const goesOn = aProject({ status: 'implementation', statusSince: '2026-03-01' });
  expect(isDue(goesOn, after, '2026-12-31')).toBe(true);
});

test.each(['cancelled', 'suspended'])('a project that is %s says since when', (status) => {
  const project = {
    organisationId: 'centre',
    title: { en: 'Water' },
    country: 'MM',
    status,
  };
  const found = ProjectInput.safeParse(project);
  expect(found.error?.issues).toMatchObject([{ path: ['statusSince'] }]);
  expect(ProjectInput.safeParse({ ...project, statusSince: '2025-06-30' }).success).toBe(true);
});
