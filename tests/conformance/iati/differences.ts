import type { Fact } from './facts.ts';

/** The kinds of facts that one side has and the other has not. */
export function differences(file: readonly Fact[], records: readonly Fact[]): readonly string[] {
  const lost = without(file, records).map((each) => `lost: ${kindOf(each)}`);
  const made = without(records, file).map((each) => `made up: ${kindOf(each)}`);
  return [...new Set([...lost, ...made])];
}

/** The facts that the others do not have as often. */
function without(facts: readonly Fact[], others: readonly Fact[]): readonly Fact[] {
  const left = new Map<Fact, number>();
  for (const each of others) left.set(each, (left.get(each) ?? 0) + 1);
  return facts.filter((each) => {
    const count = left.get(each) ?? 0;
    left.set(each, count - 1);
    return count <= 0;
  });
}

function kindOf(fact: Fact): string {
  return fact.slice(0, fact.indexOf(':'));
}
