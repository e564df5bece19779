import type { CommonIndicatorInput } from '../../shared/domain/framework/common-indicator.ts';
import type { IndicatorInput } from '../../shared/domain/framework/indicator-input.ts';
import type { ValueInput } from '../../shared/domain/values/value.ts';
import type { TestSystem } from './system.ts';

export const source = { title: 'Field report' };

export const indicator: IndicatorInput = {
  resultId: 'safe-water',
  title: { en: 'Households with safe tap water' },
  measure: 'unit',
  unit: { en: 'households' },
  ascending: true,
  accumulation: 'cumulative',
  headline: true,
  baseline: { value: { kind: 'reported', value: '100' } },
  periods: [
    {
      periodStart: '2020-01-01',
      periodEnd: '2020-12-31',
      target: { value: { kind: 'reported', value: '1300' } },
    },
    { periodStart: '2021-01-01', periodEnd: '2021-12-31' },
  ],
};

export const commonIndicator: CommonIndicatorInput = {
  title: { en: 'Households with safe tap water' },
  measure: 'unit',
  unit: { en: 'households' },
  ascending: true,
  accumulation: 'cumulative',
  aggregation: { overPeriods: 'latest', overProjects: 'sum', overDisaggregation: 'total_given' },
  resultType: 'outcome',
  counts: { of: 'households', reach: 'direct', countedOnce: true },
};

export const value: ValueInput = {
  actual: { kind: 'reported', value: '1282' },
  asOf: '2020-08-25',
  source,
  evidence: [source],
};

/** Creates a programme with a coordinator, implementers of two organisations, a reader, and a project of the first. */
export async function setUpProgramme(system: Pick<TestSystem, 'as'>) {
  const administrator = await system.as('admin@example.org', ['administrators']);
  const coordinator = await system.as('lead@example.org');
  const officer = await system.as('officer@example.org');
  const neighbour = await system.as('neighbour@example.org');
  const reader = await system.as('minister@example.org');
  const stranger = await system.as('stranger@example.org');
  const { body: programme } = await administrator.call('createProgramme', {
    body: { title: { en: 'Water for villages' }, countries: ['MM'] },
  });
  const { programmeId } = programme;
  const invite = (
    by: typeof administrator,
    email: string,
    role: 'coordinator' | 'implementer' | 'reader',
    organisationId?: string,
  ) =>
    by.call('inviteMember', {
      params: { programmeId },
      body: { email, role, ...(organisationId !== undefined && { organisationId }) },
    });
  await invite(administrator, 'lead@example.org', 'coordinator');
  for (const organisationId of ['centre', 'other-centre']) {
    await coordinator.call('putOrganisation', {
      params: { programmeId, organisationId },
      body: { name: { en: organisationId }, roles: ['implementing'] },
      ifNoneMatch: '*',
    });
  }
  await invite(coordinator, 'officer@example.org', 'implementer', 'centre');
  await invite(coordinator, 'neighbour@example.org', 'implementer', 'other-centre');
  await invite(coordinator, 'minister@example.org', 'reader');
  const { body: project } = await coordinator.call('createProject', {
    params: { programmeId },
    body: {
      organisationId: 'centre',
      title: { en: 'Two villages' },
      country: 'MM',
      status: 'implementation',
    },
  });
  const people = { administrator, coordinator, officer, neighbour, reader, stranger };
  return { programmeId, projectId: project.projectId, ...people };
}

export type TestProgramme = Awaited<ReturnType<typeof setUpProgramme>>;

/** Creates a result with an indicator of two periods. */
export async function setUpFramework({ officer, projectId }: TestProgramme): Promise<void> {
  await officer.call('putResult', {
    params: { projectId, resultId: 'safe-water' },
    body: { type: 'outcome', title: { en: 'Safe water' } },
    ifNoneMatch: '*',
  });
  await officer.call('putIndicator', {
    params: { projectId, indicatorId: 'households' },
    body: indicator,
    ifNoneMatch: '*',
  });
}
