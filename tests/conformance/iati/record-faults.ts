import { categoryFaults } from '../../../shared/domain/framework/declared-dimensions.ts';
import { frameworkFaults } from '../../../shared/domain/framework/framework-faults.ts';
import { IndicatorInput } from '../../../shared/domain/framework/indicator-input.ts';
import { findPeriod } from '../../../shared/domain/framework/period-id.ts';
import { ResultInput } from '../../../shared/domain/framework/result.ts';
import { OrganisationInput } from '../../../shared/domain/programme/organisation.ts';
import { ProjectInput } from '../../../shared/domain/programme/project.ts';
import { ValueInput } from '../../../shared/domain/values/value.ts';
import { valueFaults } from '../../../shared/domain/values/value-faults.ts';
import type { ActivityRecords } from '../../../shared/iati/map/activity.ts';

type Schema = typeof ProjectInput | typeof ValueInput | typeof OrganisationInput;
type Kind = 'organisation' | 'project' | 'result' | 'indicator' | 'value';

/** What the domain would refuse of the records of an activity: by its schemas, and by its rules between records. */
export type RecordFault = { readonly kind: Kind; readonly path: string; readonly why: string };

export function recordFaults(records: ActivityRecords): readonly RecordFault[] {
  const { organisations, project, results, indicators, values } = records;
  const faultsOf = (kind: Kind, schema: Pick<Schema, 'safeParse'>, input: object) => {
    const issues = schema.safeParse(input).error?.issues ?? [];
    const path = (input as { origin?: { path: string } }).origin?.path ?? '';
    return issues.map((each) => ({ kind, path, why: `${each.path.join('/')} ${each.message}` }));
  };
  return [
    ...organisations.flatMap(({ input }) => faultsOf('organisation', OrganisationInput, input)),
    ...faultsOf('project', ProjectInput, project),
    ...results.flatMap(({ input }) => faultsOf('result', ResultInput as never, input)),
    ...indicators.flatMap(({ input }) => faultsOf('indicator', IndicatorInput as never, input)),
    ...values.flatMap(({ input }) => faultsOf('value', ValueInput, input)),
    ...betweenRecords(records),
  ];
}

/** What an indicator or value names must be there, and fit. */
function betweenRecords({
  project,
  results,
  indicators,
  values,
}: ActivityRecords): readonly RecordFault[] {
  const framework = {
    results: results.map(({ resultId, input }) => ({ resultId, ...input })),
    indicators: indicators.map(({ indicatorId, input }) => ({ indicatorId, ...input })),
  };
  const sites = new Set((project.sites ?? []).flatMap(({ siteId }) => siteId ?? []));
  const nameable = {
    results: new Set<string>(),
    commonIndicators: new Set<string>(),
    sites,
    dimensions: [],
  };
  const ofFramework = frameworkFaults(framework, nameable).map(({ pointer, detail }) => ({
    kind: 'indicator' as const,
    path: pointer,
    why: detail,
  }));
  const byId = new Map(indicators.map(({ indicatorId, input }) => [indicatorId, input]));
  const ofValues = values.flatMap(({ indicatorId, periodId, input }) => {
    const indicator = byId.get(indicatorId);
    const period = indicator && findPeriod(indicator, { periodId });
    const path = input.origin?.path ?? '';
    if (!indicator || !period) return [{ kind: 'value' as const, path, why: 'has no period' }];
    const early = input.asOf < period.periodStart ? ['asOf is before the period'] : [];
    const lost =
      input.place?.siteId !== undefined && !sites.has(input.place.siteId) ? ['has no site'] : [];
    const faults = [
      ...valueFaults(indicator, input),
      ...categoryFaults(indicator, [], input.disaggregated ?? []),
    ];
    return [...early, ...lost, ...faults.map(({ detail }) => detail)].map((why) => ({
      kind: 'value' as const,
      path,
      why,
    }));
  });
  return [...ofFramework, ...ofValues];
}
