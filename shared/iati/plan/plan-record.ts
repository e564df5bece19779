import { canonicalJson } from '../../domain/canonical.ts';
import type { ImportChange } from '../../domain/exchange/import-change.ts';
import type { Planned, PlannedWrite } from '../../domain/exchange/plan.ts';
import type { Origin } from '../../domain/origin.ts';
import { Problem } from '../../domain/problem.ts';
import type { Outcome } from '../merge/outcome.ts';
import type { Difference } from '../merge/three-way.ts';

/** What every row about a record says. */
export type Facts = Pick<ImportChange, 'kind' | 'address' | 'activity' | 'path'>;

type Originated = { readonly origin?: Origin | undefined };
type Issue = { readonly path: readonly PropertyKey[]; readonly message: string };
type Schema<Input> = {
  safeParse(input: unknown): {
    readonly data?: Input | undefined;
    readonly error?: { readonly issues: readonly Issue[] } | undefined;
  };
};
type Deciding<Input extends Originated> = {
  readonly here: Input | undefined;
  /** What merging gave must be what the record can be. */
  readonly schema: Schema<Input>;
  /** @throws Problem where a rule does not take it */
  readonly decide: (input: Input) => PlannedWrite;
};

/** What becomes of a record after it was merged: the write, and the rows that tell of it. */
export function planRecord<Input extends Originated>(
  facts: Facts,
  merged: Outcome<Input>,
  deciding: Deciding<Input>,
): Planned {
  const { outcome, input, changes, conflicts, absent, lock } = merged;
  const beside = [...rowsOf(facts, 'conflict', conflicts), ...rowsOf(facts, 'absent', absent)];
  if (outcome === 'absent') return { changes: [{ outcome, ...facts }] };
  if (outcome === 'withdrawn') return { tally: outcome, changes: [{ outcome, ...facts }] };
  if (outcome === 'locked') {
    const rows = rowsOf(facts, outcome, changes, lock);
    return { tally: outcome, changes: [...rows, ...beside] };
  }
  if (input === undefined) return { changes: beside };
  try {
    const write = deciding.decide(outcome === 'new' ? input : parse(deciding.schema, input));
    if (outcome === 'new')
      return { write, tally: 'created', changes: [{ outcome: 'created', ...facts }] };
    const rows = rowsOf(facts, 'changed', changes, write.reason);
    return { write, tally: 'changed', changes: [...rows, ...beside] };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { ...refusalOf(facts, error), write: moveOnly(input, merged, deciding) };
  }
}

/** Its place in the file is noted even where a rule does not take the rest: the next import finds it by that. */
function moveOnly<Input extends Originated>(
  { origin }: Input,
  { changes }: Outcome<Input>,
  { here, decide }: Deciding<Input>,
): PlannedWrite | undefined {
  const isMoved = changes.some(({ way }) => way[0] === 'origin');
  if (!here || !origin || !isMoved) return undefined;
  try {
    return decide({ ...here, origin });
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

function refusalOf(facts: Facts, problem: Problem): Planned {
  if (problem.code === 'period_closed')
    return { tally: 'locked', changes: [{ outcome: 'locked', ...facts, reason: 'closed' }] };
  const details = problem.errors.map(({ pointer, detail }) => `${pointer} ${detail}`.trim());
  const reason = details.length > 0 ? details.join('; ') : problem.message;
  return { tally: 'refused', changes: [{ outcome: 'refused', ...facts, reason }] };
}

/** @throws Problem `invalid_request` */
function parse<Input>(schema: Schema<Input>, input: Input): Input {
  const { data, error } = schema.safeParse(input);
  if (data !== undefined) return data;
  const [issue] = error?.issues ?? [];
  const pointer = (issue?.path ?? []).map((step) => `/${String(step)}`).join('');
  throw Problem.at(pointer, issue?.message ?? 'is not valid');
}

function rowsOf(
  facts: Facts,
  outcome: ImportChange['outcome'],
  differences: readonly Difference[],
  reason?: string,
): readonly ImportChange[] {
  return differences.map(({ way, here, file }) => ({
    outcome,
    ...facts,
    field: way.join('/'),
    ...(here !== undefined && { here: textOf(here) }),
    ...(file !== undefined && { file: textOf(file) }),
    ...(reason !== undefined && { reason }),
  }));
}

/** Enough to compare by eye; the record and the source have the whole. */
const maxText = 500;

/** A figure as its number, a text as it is, all else as JSON. */
function textOf(value: unknown): string {
  const said = isFigure(value) ? value.value : value;
  const text = typeof said === 'string' ? said : canonicalJson(said);
  return text.length > maxText ? `${text.slice(0, maxText - 1)}…` : text;
}

function isFigure(value: unknown): value is { readonly value: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    value.kind === 'reported' &&
    'value' in value &&
    Object.keys(value).length === 2
  );
}
