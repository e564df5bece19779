import { canonicalJson } from '../canonical.ts';
import { declarationOf, type Kind } from '../kinds.ts';
import type { PersonalData } from '../record.ts';
import type { Digest } from './chain.ts';

/** The field of a record as it is hashed that has the commitments. */
const commitmentsField = 'commitments';

/** Who has neither salt nor text cannot tell from a commitment what it is of. */
function commit({ salt, fields }: PersonalData, digest: Digest): Record<string, string> {
  const entries = Object.entries(fields);
  return Object.fromEntries(
    entries.map(([field, text]) => [field, digest(canonicalJson([salt, field, text]))]),
  );
}

type Parted<Entity> = { readonly hashed: Entity; readonly personal?: PersonalData };

/** An entity as it is hashed, with commitments in place of its personal fields, and these fields. */
export function setApart<Entity extends object>(
  kind: Kind,
  entity: Entity,
  { salt, digest }: { readonly salt: string; readonly digest: Digest },
): Parted<Entity> {
  const names = declarationOf(kind).personal ?? [];
  const all = Object.entries(entity);
  const own = all.filter(([field, value]) => names.includes(field) && value !== undefined);
  if (own.length === 0) return { hashed: entity };
  const personal = { salt, fields: Object.fromEntries(own) };
  const rest = Object.fromEntries(all.filter(([field]) => !names.includes(field)));
  const hashed = { ...rest, [commitmentsField]: commit(personal, digest) } as unknown as Entity;
  return { hashed, personal };
}

/** A record as others see it: with its personal fields, as far as they are not erased. */
export function putTogether<Entity extends object>(
  record: Entity,
  personal: PersonalData | undefined,
): Entity {
  if (!(commitmentsField in record)) return record;
  const { [commitmentsField]: _, ...rest } = record;
  return { ...rest, ...personal?.fields } as Entity;
}

/** The commitments of a record as it is hashed, which stay when the fields are erased. */
export function commitmentsOf(record: object): object {
  const commitments = Reflect.get(record, commitmentsField);
  return commitments === undefined ? {} : { [commitmentsField]: commitments };
}

/** Whether the personal fields are what the record was committed to; none once they are erased. */
export function fitsCommitments(
  record: object,
  personal: PersonalData | undefined,
  digest: Digest,
): boolean {
  const commitments = Reflect.get(record, commitmentsField);
  if (commitments === undefined || Reflect.get(record, 'erased') !== undefined)
    return personal === undefined;
  return (
    personal !== undefined && canonicalJson(commit(personal, digest)) === canonicalJson(commitments)
  );
}
