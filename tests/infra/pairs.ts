/** The values of each name; a row has one value of each. */
export type Choices<Value> = Readonly<Record<string, readonly Value[]>>;
export type Row<Value> = Readonly<Record<string, Value>>;

type Pair<Value> = readonly [nameA: string, a: Value, nameB: string, b: Value];

/** A few rows that together contain every pair of values of two names: most faults of settings need only two. */
export function rowsWithAllPairs<Value>(choices: Choices<Value>): readonly Row<Value>[] {
  let missing = pairsOf(choices);
  const rows: Row<Value>[] = [];
  for (let [first] = missing; first !== undefined; [first] = missing) {
    const row = rowAround(first, choices, missing);
    rows.push(row);
    missing = missing.filter((pair) => !hasPair(row, pair));
  }
  return rows;
}

export function pairsOf<Value>(choices: Choices<Value>): readonly Pair<Value>[] {
  const names = Object.keys(choices);
  const valuesOf = (name: string) => choices[name] ?? [];
  return names.flatMap((nameA, index) =>
    names
      .slice(index + 1)
      .flatMap((nameB) =>
        valuesOf(nameA).flatMap((a) =>
          valuesOf(nameB).map((b): Pair<Value> => [nameA, a, nameB, b]),
        ),
      ),
  );
}

export function hasPair<Value>(row: Row<Value>, [nameA, a, nameB, b]: Pair<Value>): boolean {
  return row[nameA] === a && row[nameB] === b;
}

/** Chooses for each name the value that covers most of the missing pairs. */
function rowAround<Value>(
  [nameA, a, nameB, b]: Pair<Value>,
  choices: Choices<Value>,
  missing: readonly Pair<Value>[],
): Row<Value> {
  let row: Row<Value> = { [nameA]: a, [nameB]: b };
  for (const [name, values] of Object.entries(choices)) {
    if (name in row) continue;
    const countCovered = (value: Value) =>
      missing.filter((pair) => hasPair({ ...row, [name]: value }, pair)).length;
    const [best] = values.toSorted((one, other) => countCovered(other) - countCovered(one));
    row = { ...row, [name]: best as Value };
  }
  return row;
}
