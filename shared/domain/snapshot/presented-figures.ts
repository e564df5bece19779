import { canonicalJson } from '../canonical.ts';
import type { CalendarDate, Instant } from '../dates.ts';
import type { Indicator } from '../framework/indicator.ts';
import type { ImplementerReport } from '../meetings/implementer-report.ts';
import type { ProjectRecords } from '../owned-records.ts';
import type { Versioned } from '../record.ts';
import type { Report } from '../reports/report.ts';
import { isSameName } from '../text/names.ts';
import { officialVersion } from '../values/official-version.ts';
import type { Value } from '../values/value.ts';

type ShownFigure = Pick<Value, 'actual' | 'precision' | 'asOf' | 'source' | 'evidence'> & {
  readonly version: number;
};

/** A figure as it was shown at a meeting, and how it changed since. */
export type PresentedFigure = Pick<Indicator, 'indicatorId' | 'title' | 'unit' | 'measure'> &
  Pick<Value, 'periodStart' | 'periodEnd'> & {
    readonly shown: ShownFigure;
    readonly since:
      | { readonly state: 'unchanged' }
      | { readonly state: 'under_correction' }
      | { readonly state: 'withdrawn' }
      | ({ readonly state: 'corrected'; readonly at: Instant } & ShownFigure);
  };

/** The figures of one project as the presented report showed them, with what identifies that report. */
export type PresentedReport = Pick<
  ImplementerReport,
  'projectId' | 'reportId' | 'snapshotSha256' | 'asOf'
> &
  Pick<Report, 'kind' | 'language' | 'secondLanguage'> & {
    readonly figures: readonly PresentedFigure[];
  };

type Lists = Pick<ProjectRecords, 'indicators' | 'values'>;

/**
 * Compares the figures of a presented report with today's approved ones. What was shown never changes, and has no evidence
 * that was published after the day of that report.
 */
export function comparePresented(
  { asOf, ...frozen }: Lists & Pick<ImplementerReport, 'asOf'>,
  live: Lists,
): readonly PresentedFigure[] {
  const byId = new Map(frozen.indicators.map((indicator) => [indicator.indicatorId, indicator]));
  const approved = live.values.flatMap((value) => officialVersion(value) ?? []);
  const today = new Map(approved.map((value) => [keyOf(value), value]));
  return frozen.values.flatMap((value) => {
    const indicator = byId.get(value.indicatorId);
    if (!indicator) return [];
    const { indicatorId, title, unit, measure } = indicator;
    const { periodStart, periodEnd } = value;
    const since = changeSince(value, today.get(keyOf(value)));
    const figure = { indicatorId, title, ...(unit && { unit }), measure, periodStart, periodEnd };
    return [{ ...figure, shown: shownFigureOn(asOf, value), since }];
  });
}

const keyOf = ({ indicatorId, periodId }: Value) => `${indicatorId} ${periodId}`;

function changeSince(
  frozen: Versioned<Value>,
  now: Versioned<Value> | undefined,
): PresentedFigure['since'] {
  if (!now) return { state: 'withdrawn' };
  if (now.underCorrection) return { state: 'under_correction' };
  if (isSameName(canonicalJson(now.actual), canonicalJson(frozen.actual)))
    return { state: 'unchanged' };
  const at = now.review?.at ?? now.changedAt;
  return { state: 'corrected', at, ...shownFigureOf(now) };
}

function shownFigureOn(day: CalendarDate, value: Versioned<Value>): ShownFigure {
  const { evidence, ...shown } = shownFigureOf(value);
  const known = (evidence ?? []).filter(({ publishedOn = day }) => publishedOn <= day);
  return { ...shown, ...(known.length > 0 && { evidence: known }) };
}

function shownFigureOf({
  actual,
  precision,
  asOf,
  source,
  evidence,
  version,
}: Versioned<Value>): ShownFigure {
  const optional = { ...(precision && { precision }), ...(evidence && { evidence }) };
  return { actual, ...optional, asOf, source, version };
}
