import type { CompositionContext } from '../../composition-context.ts';
import { type Inline, plain } from '../../inline.ts';
import type { Block } from '../../tree.ts';
import { writeFramework } from './framework.ts';

/**
 * How indicators are measured and figures computed, which are included, and what the tables omit: of each rule, only what the report
 * applies.
 */
export function writeMethodAnnex(context: CompositionContext): readonly Block[] {
  const rules = listRules(context).map((rule): Block => {
    return { block: 'paragraph', size: 'note', text: plain(rule) };
  });
  return [...writeFramework(context), ...rules];
}

function listRules({ words, snapshot }: CompositionContext): readonly Inline[] {
  const { computed, approved, withDrafts, omitted } = words.method;
  const [achieved, missing, revised, combined] = computed;
  const [overlapping, targetOfTotal, carriedForward, endTarget, stopped, rounded] =
    words.standing.method;
  const { projects, commonIndicators } = snapshot.records;
  const indicators = projects.flatMap((each) => each.indicators);
  const periods = indicators.flatMap((each) => each.periods);
  const hasTarget = periods.some(({ target }) => target !== undefined);
  const isRevised = periods.some(({ revisedTarget }) => revisedTarget !== undefined);
  const isCombined = commonIndicators.length > 0;
  const isRepeated = indicators.some((each) => each.periods.length > 1);
  const isStopped = projects.some(({ project: { status } }) =>
    ['cancelled', 'suspended'].includes(status ?? ''),
  );
  const hasParts = projects.some(({ values }) =>
    values.some(({ disaggregated = [] }) => disaggregated.length > 0),
  );
  const rules: readonly (readonly [Inline | undefined, isApplied: boolean])[] = [
    [achieved, true],
    [missing, true],
    [revised, isRevised],
    [combined, isCombined],
    [overlapping, isRepeated],
    [targetOfTotal, isCombined && hasTarget],
    [carriedForward, isRepeated],
    [endTarget, hasTarget],
    [stopped, isStopped],
    [rounded, true],
    [words.parts.disclosure, hasParts],
    [snapshot.scope.includeDrafts ? withDrafts : approved, true],
    [omitted, true],
  ];
  return rules.flatMap(([rule, isApplied]) => (rule && isApplied ? [rule] : []));
}
