import type { CalendarDate } from '../dates.ts';
import { decimal } from '../decimal.ts';
import { countFault } from '../framework/count-fault.ts';
import type { Indicator } from '../framework/indicator.ts';
import type { Versioned } from '../record.ts';
import type { Actual } from '../reported.ts';
import { inputOf } from '../rollup/inputs.ts';
import { officialActual } from '../rollup/value-figure.ts';
import { valuesAt } from '../rollup/values-at.ts';
import { isSameName } from '../text/names.ts';
import { checkFamilies } from '../values/disaggregation.ts';
import type { Value } from '../values/value.ts';
import type { FindingOfKind, SourceStatement } from './finding.ts';

/** What a value that was submitted or approved lacks or contradicts. */
export function findingsOfValue(
  indicator: Indicator,
  value: Versioned<Value>,
): readonly FindingOfKind[] {
  const at = locateValue(value);
  const found: FindingOfKind[] = [];
  if (officialActual(value, indicator).kind === 'not_reported') {
    const { status } = value;
    found.push({ kind: 'not_reported', finding: { ...at, status, detail: `It is ${status}.` } });
  }
  if (value.actual.kind === 'stated')
    found.push({ kind: 'stated_not_counted', finding: { ...at, detail: inShort(value.actual) } });
  const fault = countFault(indicator, value.actual);
  if (fault !== undefined) {
    const finding = { ...at, given: value.actual, detail: `${inShort(value.actual)} ${fault}.` };
    found.push({ kind: 'impossible_count', finding });
  }
  if (lacksEvidence(value)) {
    const { source } = value;
    found.push({ kind: 'without_evidence', finding: { ...at, source, detail: source.title } });
  }
  for (const other of value.otherSources ?? []) {
    if (isSame(value.actual, other.actual)) continue;
    const said = [value, other].map(statementOf);
    const detail = said.map(({ source, actual }) => `${source.title}: ${inShort(actual)}`);
    found.push({ kind: 'sources_differ', finding: { ...at, said, detail: detail.join('; ') } });
  }
  return [...found, ...sumsOf(indicator, value)];
}

function statementOf({ source, actual, precision, note }: SourceStatement): SourceStatement {
  return { source, actual, ...(precision && { precision }), ...(note && { note }) };
}

/** The figures that count at a date, and those that wait for their approval. */
export function valuesReviewedAt(
  values: readonly Versioned<Value>[],
  asOf: CalendarDate,
): readonly Versioned<Value>[] {
  const waiting = values.filter((value) => value.status === 'submitted' && value.asOf <= asOf);
  return [...valuesAt(values, asOf), ...waiting];
}

export function locateValue(value: Versioned<Value>) {
  return {
    ...inputOf('value', value),
    projectId: value.projectId,
    periodEnd: value.periodEnd,
  };
}

/** Only a figure, a category or a text can have evidence. */
export function lacksEvidence({ status, actual, evidence = [] }: Value): boolean {
  return status === 'approved' && hasFigureOrText(actual) && evidence.length === 0;
}

export function hasFigureOrText({ kind }: Actual): boolean {
  return kind === 'reported' || kind === 'described' || kind === 'stated';
}

function sumsOf(indicator: Indicator, value: Versioned<Value>): readonly FindingOfKind[] {
  return checkFamilies(indicator, value).flatMap(({ state, dimensions, sumOfParts = '' }) => {
    const kind = kindOfSum(state);
    if (!kind) return [];
    const parts = { dimensions, sum: sumOfParts, total: value.actual };
    const detail = `By ${dimensions.join(' and ')}: ${sumOfParts} of ${inShort(value.actual)}`;
    return [{ kind, finding: { ...locateValue(value), parts, detail } }];
  });
}

function kindOfSum(state: string): 'parts_exceed_total' | 'parts_not_stated' | undefined {
  if (state === 'parts_exceed_total') return state;
  const isOpen = state === 'not_stated' || state === 'not_stated_or_missing';
  return isOpen ? 'parts_not_stated' : undefined;
}

/** "1.50" and "1.5" are the same; a source without a figure contradicts no other. */
function isSame(one: Actual, other: Actual): boolean {
  if (one.kind === 'reported' && other.kind === 'reported') {
    return decimal(one.value).eq(decimal(other.value));
  }
  if (one.kind === 'described' && other.kind === 'described') {
    return isSameName(one.category ?? '', other.category ?? '');
  }
  if (one.kind === 'stated' && other.kind === 'stated') return isSameName(one.text, other.text);
  return !hasFigureOrText(one) || !hasFigureOrText(other);
}

export function inShort(actual: Actual): string {
  if (actual.kind === 'reported') return actual.value;
  if (actual.kind === 'stated') return `"${actual.text}"`;
  return actual.kind === 'described' ? (actual.category ?? 'text') : actual.kind;
}
