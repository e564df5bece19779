import { canonical } from '../canonical.ts';
import type { CalendarDate } from '../dates.ts';
import type { Period } from '../framework/indicator.ts';
import type { Entities } from '../kinds.ts';
import { ownFields } from '../record.ts';
import { nameKey } from '../text/names.ts';

/** Fields that may change without changing what a value means; every other field of these records gives it its meaning. */
const fieldsWithoutMeaning = {
  indicator: ['programmeId', 'projectId', 'indicatorId', 'description', 'headline', 'periods'],
  result: ['programmeId', 'projectId', 'resultId', 'description', 'intended', 'componentId'],
  project: [
    'programmeId',
    'projectId',
    'title',
    'startDate',
    'endDate',
    'components',
    'partners',
    'background',
    'budgets',
    'sources',
    'archived',
  ],
  commonIndicator: ['programmeId', 'commonIndicatorId', 'description', 'headline'],
} as const satisfies { readonly [K in DefiningKind]: readonly (keyof Entities[K])[] };

/** The kinds of records that give values their meaning. */
export type DefiningKind = 'indicator' | 'result' | 'project' | 'commonIndicator';

type FieldOf<K extends DefiningKind> = Exclude<
  keyof Entities[K],
  (typeof fieldsWithoutMeaning)[K][number]
>;
type FieldOfPeriod = Exclude<keyof Period, 'periodStart'>;
export type MeaningField = { [K in DefiningKind]: FieldOf<K> }[DefiningKind] | FieldOfPeriod;

/** A change of one field that gives values their meaning. */
export type ChangeOfMeaning = {
  readonly field: MeaningField;
  /** For a field of a period: only the value of this period depends on it. */
  readonly periodStart?: CalendarDate;
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
  const ofRecord = differing(old, young, fieldsWithoutMeaning[kind]);
  return kind === 'indicator' ? [...ofRecord, ...ofPeriods(old, young)] : ofRecord;
}

function differing(old: Fields, young: Fields, except: readonly string[]) {
  const fields = new Set([...Object.keys(old), ...Object.keys(young)]);
  return [...fields]
    .filter((field) => !except.includes(field))
    .filter((field) => !saysTheSame(field, old[field], young[field]))
    .map((field) => change(field, old[field], young[field]));
}

/** A project may get further sites, but keeps those at which values were achieved. */
function saysTheSame(field: string, before: unknown, after: unknown): boolean {
  if (field !== 'sites') return keyOf(before) === keyOf(after);
  const sites = new Set(listOf(after).map(keyOf));
  return listOf(before).every((site) => sites.has(keyOf(site)));
}

/** Equal for two normal forms of one text. */
function keyOf(value: unknown): string {
  return nameKey(canonical(value));
}

/** Adding or reordering periods changes no meaning. */
function ofPeriods(old: Fields, young: Fields): readonly ChangeOfMeaning[] {
  const next = new Map(listOf(young.periods).map((period) => [period.periodStart, period]));
  return listOf(old.periods).flatMap((period) => {
    const changes = differing(period, next.get(period.periodStart) ?? {}, ['periodStart']);
    return changes.map((each) => ({ ...each, periodStart: String(period.periodStart) }));
  });
}

/** A field of a period concerns its own value, any other field all values. */
export function concerns(
  change: ChangeOfMeaning,
  { periodStart }: { readonly periodStart: CalendarDate },
): boolean {
  return change.periodStart === undefined || change.periodStart === periodStart;
}

/** Whether a period got its first target, which it can get only once. */
export function isSetLater(change: ChangeOfMeaning): boolean {
  return isOfTarget(change) && change.before === undefined;
}

export function isOriginalTarget(change: ChangeOfMeaning): boolean {
  return isOfTarget(change) && change.before !== undefined;
}

const isOfTarget = ({ field }: ChangeOfMeaning) => field === 'target' || field === 'targetCategory';

/** The fields that changed, as the API names them. */
export function namesOf(changes: readonly ChangeOfMeaning[]): string {
  const named = changes.map(({ field, periodStart }) =>
    periodStart === undefined ? field : `${field} of the period from ${periodStart}`,
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

function listOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value : [];
}
