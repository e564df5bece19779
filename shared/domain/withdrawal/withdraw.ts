import * as z from 'zod';
import type { Entities, Kind } from '../kinds.ts';
import { Problem } from '../problem.ts';
import type { Versioned, Withdrawal } from '../record.ts';
import type { NamedRecord } from '../record-addresses.ts';
import { assertOpen, type Closing, type PeriodDays } from '../review/closing.ts';
import { Line } from '../text.ts';
import { type Candidate, dependentsOf } from './dependents.ts';

export const WithdrawalInput = z
  .strictObject({ reason: Line.describe('Why it was a mistake; kept in the history.') })
  .meta({ id: 'WithdrawalInput' });
export type WithdrawalInput = z.infer<typeof WithdrawalInput>;

/** What decides whether a record may be withdrawn. */
export type Surroundings = {
  readonly around: readonly Candidate[];
  readonly closings: readonly Closing[];
};

/** More dependents are counted, not named. */
const maxNamed = 5;

/**
 * The record as withdrawn; its contents stay, so that an earlier figure can be told as it was known.
 * @throws Problem `period_closed`, or `in_use` with what depends on it
 */
export function withdraw<K extends Kind>(
  named: NamedRecord & { readonly kind: K },
  record: Versioned<Entities[K]>,
  { withdrawal, around, closings }: Surroundings & { readonly withdrawal: Withdrawal },
): Versioned<Entities[K]> {
  for (const period of periodsOf(named.kind, record, around)) assertOpen(period, closings);
  const dependents = dependentsOf(named, around);
  if (dependents.length > 0) throw new Problem('in_use', inUse(dependents));
  return { ...record, withdrawn: withdrawal };
}

function inUse(dependents: readonly string[]): string {
  const rest = dependents.length - maxNamed;
  const more = rest > 0 ? ` and ${rest} more` : '';
  return `These depend on it: ${dependents.slice(0, maxNamed).join(', ')}${more}. Withdraw or change them first.`;
}

/** Closed periods that would lose something: of a value its own, of what figures rest on all of theirs. */
export function periodsOf(
  kind: Kind,
  record: object,
  around: readonly Candidate[],
): readonly PeriodDays[] {
  if (kind === 'value') return [record as Entities['value']];
  if (kind === 'indicator') return (record as Entities['indicator']).periods;
  if (kind === 'project') return around.flatMap((each) => periodsOfIndicator(each));
  if (kind === 'evidence') return around.flatMap((each) => periodOfCiting(each, record));
  return [];
}

function periodsOfIndicator({ kind, record }: Candidate): readonly PeriodDays[] {
  return kind === 'indicator' ? (record as Entities['indicator']).periods : [];
}

function periodOfCiting({ kind, record }: Candidate, cited: object): readonly PeriodDays[] {
  if (kind !== 'value') return [];
  const value = record as Entities['value'];
  const { evidenceId } = cited as Entities['evidence'];
  return (value.evidence ?? []).some((each) => each.evidenceId === evidenceId) ? [value] : [];
}

/** The state that a record comes back in; other kinds have none. What was approved before is in the history alone. */
const draftOf: { readonly [K in Kind]?: object } = {
  value: { status: 'draft', approvals: undefined },
  experience: { status: 'draft' },
  lesson: { status: 'draft' },
  summary: { status: 'draft' },
  meeting: { status: 'planned' },
  recommendation: { response: undefined },
};

/** A withdrawn record as the draft that a replacement starts from. */
export function comeBack<K extends Kind>(
  kind: K,
  { withdrawn: _, ...record }: Versioned<Entities[K]>,
): Versioned<Entities[K]> {
  const draft = { ...record, ...draftOf[kind] };
  const held = Object.entries(draft).filter(([, value]) => value !== undefined);
  return Object.fromEntries(held) as Versioned<Entities[K]>;
}
