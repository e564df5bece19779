import type { CalendarDate } from '../dates.ts';
import type { Versioned } from '../record.ts';
import { ApprovedVersion, type Value } from './value.ts';

/**
 * The value as it was approved last, with a date that is not after `asOf`: its official figure. A correction dated later, or
 * one that is not approved yet, does not remove it.
 * @returns a value without `approvals`, marked where it was reopened and nothing is approved since; undefined without an official figure
 */
export function officialVersion(
  value: Versioned<Value>,
  { asOf }: { readonly asOf?: CalendarDate } = {},
): Versioned<Value> | undefined {
  return approvedVersions(value).findLast((each) => asOf === undefined || each.asOf <= asOf);
}

/** Every approved version of a value, oldest first; the last is the record itself where that is approved. */
function approvedVersions(value: Versioned<Value>): readonly Versioned<Value>[] {
  const { approvals = [], ...current } = value;
  const earlier = approvals.map((approved) => asApproved(value, approved));
  return value.status === 'approved'
    ? [...earlier, current]
    : earlier.map((each) => ({ ...each, underCorrection: true }));
}

/** The record as it was when this version was approved. */
function asApproved(
  { approvals: _, ...value }: Versioned<Value>,
  { by, at, note, indicatorVersion, reopened: __, ...reported }: ApprovedVersion,
): Versioned<Value> {
  const whole = Object.entries(value).filter(([field]) => !isOfVersion(field));
  return {
    ...(Object.fromEntries(whole) as Versioned<Value>),
    ...reported,
    status: 'approved',
    review: {
      by,
      at,
      ...(note !== undefined && { comment: note }),
      ...(indicatorVersion !== undefined && { indicatorVersion }),
    },
    changedAt: at,
    changedBy: by,
  };
}

/** The approved versions of a value with the one that is reopened now. */
export function keepApproved(
  value: Versioned<Value>,
  reopened: ApprovedVersion['reopened'],
): ApprovedVersion[] {
  const { approvals = [], review, changedBy, changedAt } = value;
  const { by, at, comment: note, indicatorVersion } = review ?? { by: changedBy, at: changedAt };
  const reported = Object.entries(value).filter(
    ([field, held]) => isOfVersion(field) && held !== undefined,
  );
  return [
    ...approvals,
    {
      ...(Object.fromEntries(reported) as Pick<Value, 'actual' | 'asOf' | 'source' | 'authors'>),
      version: value.version,
      by,
      at,
      ...(note !== undefined && { note }),
      ...(indicatorVersion !== undefined && { indicatorVersion }),
      reopened,
    },
  ];
}

/** Whether a field of a value may differ between its versions. */
function isOfVersion(field: string): boolean {
  return field in ApprovedVersion.shape;
}
