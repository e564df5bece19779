import type { CalendarDate } from '../../dates.ts';
import type { Asset } from '../../evaluation/asset.ts';
import type { Condition } from '../../evaluation/condition.ts';
import type { ResponseAction } from '../../evaluation/management-response.ts';
import type { Recommendation } from '../../evaluation/recommendation.ts';
import type { ActionItem } from '../../meetings/action-item.ts';
import type { Programme } from '../../programme/programme.ts';
import type { Experience } from '../../sharing/experience.ts';
import type { Value } from '../../values/value.ts';

/**
 * What records said on a day: what was published, given, handed over or closed later is left out. A day that is not recorded does not
 * exclude anything.
 */
export function wasPublished(
  { status, publishedOn }: Pick<Experience, 'status' | 'publishedOn'>,
  day: CalendarDate,
): boolean {
  return status === 'published' && !isAfter(publishedOn, day);
}

/** Validated later, it is a promising practice still. */
export function experienceOn<Record extends Experience>(record: Record, day: CalendarDate): Record {
  if (!isAfter(record.validation?.on, day)) return record;
  const { validation: _, ...rest } = record;
  return { ...rest, practice: 'promising' } as Record;
}

export function assetsOn<Record extends Asset>(
  assets: readonly Record[],
  day: CalendarDate,
): readonly Record[] {
  return assets
    .filter(({ deliveredOn }) => !isAfter(deliveredOn, day))
    .map((asset) => (isAfter(asset.handover?.on, day) ? omitField(asset, 'handover') : asset));
}

/** One that had not ended lasts. */
export function conditionsOn<Record extends Condition>(
  conditions: readonly Record[],
  day: CalendarDate,
): readonly Record[] {
  return conditions
    .filter(({ startDate }) => startDate <= day)
    .map((condition) =>
      isAfter(condition.endDate, day) ? omitField(condition, 'endDate') : condition,
    );
}

export function recommendationOn<Record extends Recommendation>(
  record: Record,
  day: CalendarDate,
): Record {
  const { response } = record;
  if (!response) return record;
  if (isAfter(response.on, day)) return omitField(record, 'response');
  const actions = response.actions.map((action) => openOn<ResponseAction>(action, day));
  return { ...record, response: { ...response, actions } };
}

/** An action that was closed later was open. */
export function openOn<Record extends ActionItem | ResponseAction>(
  record: Record,
  day: CalendarDate,
): Record {
  if (!isAfter(record.closedOn, day)) return record;
  const { closedOn: _, reason: __, evidence: ___, ...rest } = record;
  return { ...rest, status: 'open' } as Record;
}

export function programmeOn<Record extends Programme>(record: Record, day: CalendarDate): Record {
  const { publishedFigures: all } = record;
  return all
    ? { ...record, publishedFigures: all.filter(({ asOf }) => !isAfter(asOf, day)) }
    : record;
}

export function valueOn<Record extends Value>(record: Record, day: CalendarDate): Record {
  const { otherSources: all } = record;
  return all ? { ...record, otherSources: all.filter(({ asOf }) => asOf <= day) } : record;
}

function isAfter(date: CalendarDate | undefined, day: CalendarDate): boolean {
  return date !== undefined && date > day;
}

function omitField<Record extends object>(record: Record, field: keyof Record): Record {
  return Object.fromEntries(
    Object.entries(record).filter(([name]) => name !== field),
  ) as unknown as Record;
}
