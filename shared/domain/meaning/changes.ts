import { canonicalJson } from '../canonical.ts';
import type { Period } from '../framework/indicator.ts';
import { periodIdOf } from '../framework/period-id.ts';
import type { PeriodId } from '../identifiers.ts';
import type { Entities } from '../kinds.ts';
import { ownFields } from '../record.ts';
import { nameKey } from '../text/names.ts';

/** Fields that may change without changing what a value means; every other field of these records gives it its meaning. */
const fieldsWithoutMeaning = {
  indicator: [
    'programmeId',
    'projectId',
    'indicatorId',
    'description',
    'headline',
    'references',
    'sdgTargets',
    'sectors',
    'order',
    'origin',
    'periods',
  ],
  result: [
    'programmeId',
    'projectId',
    'resultId',
    'description',
    'intended',
    'componentId',
    'references',
    'order',
    'origin',
  ],
  project: [
    'programmeId',
    'projectId',
    'title',
    'shortTitle',
    'description',
    'externalId',
    'startDate',
    'endDate',
    'components',
    'partners',
    'background',
    'budgets',
    'sources',
    'references',
    'sdgTargets',
    'sectors',
    'order',
    'origin',
    'archived',
  ],
  commonIndicator: ['programmeId', 'commonIndicatorId', 'description', 'headline'],
} as const satisfies { readonly [K in WithMeaning]: readonly (keyof Entities[K])[] };

type WithMeaning = 'indicator' | 'result' | 'project' | 'commonIndicator';

/** The kinds of records that give values their meaning; of a programme, its dimensions do. */
export type DefiningKind = WithMeaning | 'programme';

type FieldOf<K extends WithMeaning> = Exclude<
  keyof Entities[K],
  (typeof fieldsWithoutMeaning)[K][number]
>;
type FieldOfPeriod = Exclude<keyof Period, 'periodId'>;
export type MeaningField = { [K in WithMeaning]: FieldOf<K> }[WithMeaning] | FieldOfPeriod;

/** A change of one field that gives values their meaning. */
export type ChangeOfMeaning = {
  readonly field: MeaningField;
  /** For a field of a period: only the value of this period depends on it. */
  readonly period?: { readonly periodId: PeriodId } & Pick<Period, 'periodStart' | 'periodEnd'>;
  /** Absent where the field was. */
  readonly before?: unknown;
  readonly after?: unknown;
};

type Fields = Readonly<Record<string, unknown>>;

/** How the meaning of values changed between two versions of a record. Every rule about meaning uses this definition. */
export function changesOfMeaning(
  kind: DefiningKind,
  before: object,
  after: object,
): readonly ChangeOfMeaning[] {
  const [old, young] = [ownFields(before), ownFields(after)];
  if (kind === 'programme') {
    return compareFields({ dimensions: old.dimensions }, { dimensions: young.dimensions }, []);
  }
  const ofRecord = compareFields(old, young, fieldsWithoutMeaning[kind]);
  return kind === 'indicator' ? [...ofRecord, ...ofPeriods(old, young)] : ofRecord;
}

function compareFields(old: Fields, young: Fields, except: readonly string[]) {
  const fields = new Set([...Object.keys(old), ...Object.keys(young)]);
  return [...fields]
    .filter((field) => !except.includes(field))
    .filter((field) => !saysTheSame(field, old[field], young[field]))
    .map((field) => change(field, old[field], young[field]));
}

/** A project may get further sites, but keeps those at which values were achieved; dimensions and categories likewise. */
function saysTheSame(field: string, before: unknown, after: unknown): boolean {
  if (field === 'dimensions') return changedDimensions(before, after).length === 0;
  if (field !== 'sites') return keyOf(before) === keyOf(after);
  const sites = new Set(listOf(after).map(keyOf));
  return listOf(before).every((site) => sites.has(keyOf(site)));
}

/** The ids of the dimensions that lost or changed something; further dimensions and categories change no meaning. */
export function changedDimensions(before: unknown, after: unknown): readonly string[] {
  const next = new Map(listOf(after).map((dimension) => [dimension.id, dimension]));
  return listOf(before).flatMap((dimension) => {
    const { categories: _, ...own } = next.get(dimension.id) ?? {};
    const { categories: __, ...earlier } = dimension;
    const kept = new Set(listOf(next.get(dimension.id)?.categories).map(keyOf));
    const isSame =
      keyOf(own) === keyOf(earlier) &&
      listOf(dimension.categories).every((category) => kept.has(keyOf(category)));
    return isSame ? [] : [String(dimension.id)];
  });
}

/** Equal for two normal forms of one text. */
function keyOf(value: unknown): string {
  return nameKey(canonicalJson(value));
}

/** Adding or reordering periods changes no meaning. */
function ofPeriods(old: Fields, young: Fields): readonly ChangeOfMeaning[] {
  const next = new Map(periodsOf(young).map((period) => [periodIdOf(period), period]));
  return periodsOf(old).flatMap((before) => {
    const { periodStart, periodEnd } = before;
    const period = { periodId: periodIdOf(before), periodStart, periodEnd };
    const changes = compareFields(before, next.get(period.periodId) ?? {}, ['periodId']);
    return changes.map((each) => ({ ...each, period }));
  });
}

/** A field of a period concerns its own value, any other field all values. */
export function concerns(
  change: ChangeOfMeaning,
  { periodId }: { readonly periodId: PeriodId },
): boolean {
  return change.period === undefined || change.period.periodId === periodId;
}

/** Whether a period got its first target, which it can get only once. */
export function isSetLater(change: ChangeOfMeaning): boolean {
  return isOfTarget(change) && change.before === undefined;
}

export function isOriginalTarget(change: ChangeOfMeaning): boolean {
  return isOfTarget(change) && change.before !== undefined;
}

const isOfTarget = ({ field }: ChangeOfMeaning) => field === 'target';

/** The fields that changed, as the API names them. */
export function namesOf(changes: readonly ChangeOfMeaning[]): string {
  const named = changes.map(({ field, period }) =>
    period === undefined ? field : `${field} of the period ${period.periodId}`,
  );
  return named.join(', ');
}

function change(field: string, before: unknown, after: unknown): ChangeOfMeaning {
  return {
    field: field as MeaningField,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  };
}

function periodsOf({ periods }: Fields): readonly Period[] {
  return Array.isArray(periods) ? periods : [];
}

function listOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value : [];
}
