type Ordered = { readonly input: { readonly order?: number | undefined } };

/** By the order that records have; those without one stay behind the others as they came. */
export function sortByOrder<Each extends Ordered>(records: readonly Each[]): readonly Each[] {
  const place = ({ input }: Each) => input.order ?? Number.MAX_SAFE_INTEGER;
  return records.toSorted((one, other) => place(one) - place(other));
}
