/** What items are compared by; where several have the same key, they are paired in their order, or not at all. */
export type Step<Item> = {
  readonly key: (item: Item) => string | undefined;
  readonly equals: 'in order' | 'unpaired';
};

type Paired<One, Other> = readonly (readonly [one: One, other: Other])[];

/** Pairs the items of two lists by one key after another; each step takes what the steps before it left. */
export function pairBySteps<One, Other>(
  ones: readonly One[],
  others: readonly Other[],
  [step, ...later]: readonly Step<One | Other>[],
): Paired<One, Other> {
  if (!step) return [];
  const paired = pairBy(ones, others, step);
  const [taken, given] = [
    new Set(paired.map(([one]) => one)),
    new Set(paired.map(([, other]) => other)),
  ];
  const [free, open] = [
    ones.filter((each) => !taken.has(each)),
    others.filter((each) => !given.has(each)),
  ];
  return [...paired, ...pairBySteps(free, open, later)];
}

function pairBy<One, Other>(
  ones: readonly One[],
  others: readonly Other[],
  { key, equals }: Step<One | Other>,
): Paired<One, Other> {
  const [left, right] = [Map.groupBy(ones, key), Map.groupBy(others, key)];
  return [...left].flatMap(([name, same]) => {
    const theirs = right.get(name) ?? [];
    if (name === undefined) return [];
    if (equals === 'unpaired' && (same.length > 1 || theirs.length > 1)) return [];
    return same.slice(0, theirs.length).map((one, at) => [one, theirs[at] as Other] as const);
  });
}
