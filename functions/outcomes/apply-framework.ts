import { outcomeRoutes } from '../../shared/contract/routes/outcomes.ts';
import { canonicalJson } from '../../shared/domain/canonical.ts';
import type {
  Framework,
  FrameworkIndicator,
  FrameworkOutcome,
  FrameworkResult,
} from '../../shared/domain/framework/framework.ts';
import { indicatorFaults } from '../../shared/domain/framework/framework-faults.ts';
import { ownFields, type Versioned } from '../../shared/domain/record.ts';
import { assertFitsAlone } from '../http/body.ts';
import type { Call } from '../http/call.ts';
import { conditionsOfPart } from '../http/conditions.ts';
import { invalidRequest } from '../http/input.ts';
import { partsAtOnce, type Recorded, tellRecorded, tryPart } from '../http/parts.ts';
import { inParallel } from '../in-parallel.ts';
import type { Surroundings } from './framework-surroundings.ts';
import { putOneIndicator } from './put-indicator.ts';
import { putResult } from './put-result.ts';

type Applying = Omit<Call<'recordFramework'>, 'body'>;

/** Writes each record that is not stored like this already, the results before the indicators that belong to them. */
export async function applyFramework(
  call: Applying,
  framework: Framework,
  around: Surroundings,
): Promise<FrameworkOutcome[]> {
  const results = await inParallel(framework.results, partsAtOnce, (result) =>
    applyResult(call, result, around),
  );
  const done = results.filter(({ outcome }) => outcome !== 'refused').map(({ id }) => id);
  const known = { ...around.known, results: new Set([...around.known.results, ...done]) };
  const indicators = await inParallel(framework.indicators, partsAtOnce, (indicator) =>
    applyIndicator(call, indicator, { ...around, known }),
  );
  return [...results, ...indicators];
}

function applyResult(
  call: Applying,
  { version, ...result }: FrameworkResult,
  { stored }: Surroundings,
): Promise<FrameworkOutcome> {
  const { resultId, ...body } = result;
  const current = stored.results.find((each) => each.resultId === resultId);
  const part = { kind: 'result', id: resultId, ...(version !== undefined && { version }) } as const;
  return applyRecord(part, { current, next: result }, () => {
    const { putResult: route } = outcomeRoutes;
    const conditions = conditionsOfPart(call.conditions, part);
    const params = { ...call.params, resultId };
    return putResult({ ...call, route, params, body, conditions });
  });
}

function applyIndicator(
  call: Applying,
  { version, ...indicator }: FrameworkIndicator,
  { stored, known, closings }: Surroundings,
): Promise<FrameworkOutcome> {
  const { indicatorId, ...body } = indicator;
  const current = stored.indicators.find((each) => each.indicatorId === indicatorId);
  const named = version !== undefined && { version };
  const part = { kind: 'indicator', id: indicatorId, ...named } as const;
  return applyRecord(part, { current, next: indicator }, () => {
    const faults = indicatorFaults(indicator, known);
    if (faults.length > 0) throw invalidRequest(faults.map((fault) => ({ in: 'body', ...fault })));
    const { putIndicator: route } = outcomeRoutes;
    const conditions = conditionsOfPart(call.conditions, part);
    const asked = { ...call, route, params: { ...call.params, indicatorId }, body, conditions };
    return putOneIndicator(asked, { closings, shared: known.dimensions });
  });
}

type Part = Pick<FrameworkOutcome, 'kind' | 'id' | 'version'>;
type Contents = {
  readonly current: Versioned<object> | undefined;
  readonly next: { readonly reason?: string | undefined };
};

async function applyRecord(
  part: Part,
  { current, next }: Contents,
  write: () => Promise<{ readonly body: Recorded; readonly replayed?: boolean }>,
): Promise<FrameworkOutcome> {
  if (current && isStoredLike(current, next)) {
    return { ...part, version: current.version, outcome: 'unchanged' };
  }
  const tried = await tryPart(() => {
    assertFitsAlone(next);
    return write();
  });
  if ('problem' in tried) return { ...part, outcome: 'refused', ...tried };
  const { body, replayed } = tried.done;
  return { ...part, outcome: replayed ? 'done_before' : 'done', ...tellRecorded(body) };
}

function isStoredLike(current: object, { reason: _, ...next }: Contents['next']): boolean {
  const { programmeId: __, projectId: ___, ...own } = ownFields(current);
  return canonicalJson(own) === canonicalJson(next);
}
