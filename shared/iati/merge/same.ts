import { canonicalJson } from '../../domain/canonical.ts';

/** Whether two pieces of records say the same; absent fields are as good as undefined ones. */
export function isSame(one: unknown, other: unknown): boolean {
  return one === other || canonicalJson(one ?? null) === canonicalJson(other ?? null);
}

export type Fields = Readonly<Record<string, unknown>>;

/** Whether it is merged field by field. What has a kind is one statement: a number with the reason of another would be none. */
export function hasFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('kind' in value);
}
