import type { CommonIndicator } from '../../shared/domain/framework/common-indicator.ts';
import type { Indicator, Period } from '../../shared/domain/framework/indicator.ts';
import {
  ownedByProgramme,
  ownedByProject,
  type ProgrammeRecords,
  type ProjectRecords,
} from '../../shared/domain/owned-records.ts';
import type { Versioned } from '../../shared/domain/record.ts';
import type { Value } from '../../shared/domain/values/value.ts';
import {
  aCommonIndicator,
  anExperience,
  anIndicator,
  anOrganisation,
  aProgramme,
  aProject,
  aResult,
  aValue,
  ids,
} from './records.ts';

/** The size of a programme: each project has these indicators, each with a value in every period. */
export type Size = {
  readonly projects: number;
  readonly indicators: number;
  readonly periods: number;
};

/** The size of the performance goal. */
export const goalSize: Size = { projects: 200, indicators: 20, periods: 8 };

const firstYear = 2023;
const resultTypes = ['output', 'outcome', 'impact', 'other'] as const;
const countries = ['LA', 'KH', 'MM', 'TH', 'VN'] as const;
/** Recorded, submitted and approved, twice. */
const versions = { approved: 3, reopened: 7 };
/** One experience for each of this many projects. */
const projectsPerExperience = 10;

/** Builds the same programme each time, without randomness. */
export function largeProgramme(size: Size): ProgrammeRecords {
  const { programmeId } = ids;
  return {
    programme: aProgramme({ countries: [...countries] }),
    ...nothingOf(ownedByProgramme),
    organisations: [anOrganisation({ roles: ['coordinating', 'implementing'] })],
    commonIndicators: Array.from({ length: size.indicators }, (_, at) =>
      aCommonIndicator({ programmeId, ...declaredFields(at), headline: at < 4 }),
    ),
    projects: Array.from({ length: size.projects }, (_, at) => aLargeProject(at, size)),
  };
}

/** @param at the index of the project */
export function aLargeProject(at: number, { indicators, periods }: Size): ProjectRecords {
  const projectId = `project-${at + 1}`;
  const ofProject = Array.from({ length: indicators }, (_, nth) =>
    indicatorOf(projectId, nth, periods),
  );
  return {
    project: aProject({
      projectId,
      title: { en: `Village cooperation, district ${at + 1}` },
      country: countries[at % countries.length] ?? 'LA',
      startDate: `${firstYear}-01-01`,
    }),
    ...nothingOf(ownedByProject),
    results: resultTypes.map((type) =>
      aResult({
        projectId,
        resultId: type,
        type,
        title: { en: `What the project is for: ${type}` },
      }),
    ),
    indicators: ofProject,
    values: ofProject.flatMap((indicator, nth) =>
      indicator.periods.map((period, of) => valueIn(indicator, period, at * 31 + nth * 7 + of)),
    ),
    experiences:
      at % projectsPerExperience === 0
        ? [anExperience({ projectId, experienceId: `experience-${at + 1}` })]
        : [],
  };
}

/** The fields that a common indicator shares with those that roll up to it. */
function declaredFields(nth: number) {
  return {
    commonIndicatorId: `common-${nth + 1}`,
    title: { en: `Households with an improvement of kind ${nth + 1}` },
    resultType: resultTypes[nth % resultTypes.length] ?? 'output',
  } satisfies Partial<CommonIndicator>;
}

function indicatorOf(projectId: string, nth: number, periods: number): Versioned<Indicator> {
  const { commonIndicatorId, title, resultType } = declaredFields(nth);
  return anIndicator({
    projectId,
    indicatorId: `indicator-${String(nth + 1).padStart(2, '0')}`,
    resultId: resultType,
    commonIndicatorId,
    title,
    headline: nth === 0,
    counts: { of: 'households', reach: 'direct', countedOnce: true },
    aggregation: aCommonIndicator().aggregation,
    baseline: { value: { kind: 'reported', value: '0' }, byDefinition: true },
    periods: Array.from({ length: periods }, (_, at) => periodOf(at)),
  });
}

/** Consecutive half-years. */
function periodOf(at: number): Period {
  const year = firstYear + Math.floor(at / 2);
  const [from, to] = at % 2 === 0 ? ['01-01', '06-30'] : ['07-01', '12-31'];
  const value = { kind: 'reported' as const, value: String(100 * (at + 1)) };
  return { periodStart: `${year}-${from}`, periodEnd: `${year}-${to}`, target: { value } };
}

/** Two thirds are approved with evidence; one in fifty has no figure, another one was reopened. */
function valueIn(
  indicator: Versioned<Indicator>,
  period: Period,
  number: number,
): Versioned<Value> {
  const { projectId, indicatorId } = indicator;
  const { periodStart, periodEnd } = period;
  const source = { title: `Monitoring of ${projectId}, ${periodEnd}`, publishedOn: periodEnd };
  return aValue({
    projectId,
    indicatorId,
    periodStart,
    periodEnd,
    asOf: periodEnd,
    version: number % 50 === 1 ? versions.reopened : versions.approved,
    actual:
      number % 50 === 0
        ? { kind: 'not_reported' }
        : { kind: 'reported', value: String((number * 37) % 1_000) },
    source,
    review: { by: 'coordinator-1', at: `${periodEnd}T12:00:00.000Z` },
    ...(number % 3 > 0 && { evidence: [{ title: `Household list of ${projectId}` }] }),
  });
}

function nothingOf<Name extends string>(owned: Readonly<Record<Name, unknown>>) {
  return Object.fromEntries(Object.keys(owned).map((name) => [name, []])) as unknown as Readonly<
    Record<Name, readonly never[]>
  >;
}
