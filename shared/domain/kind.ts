import * as z from 'zod';
import { RecordMeta } from './record.ts';

type Shape = Readonly<Record<string, z.ZodType>>;

/** A kind as others see it that are declared below it. */
type Owner = {
  readonly name: string;
  readonly key: z.ZodObject<Readonly<Record<string, z.ZodType<string, string>>>, z.core.$strict>;
  readonly address: `/${string}`;
  readonly partition: string;
};

type Declaration<Fields extends Shape = Shape, IdField = string> = {
  readonly name: string;
  /** The fields of its records, those that identify them included. */
  readonly schema: z.ZodObject<Fields, z.core.$strict>;
  /** The field that tells it from the other records of its owner. */
  readonly id: IdField;
  /** The kind that it belongs to: its address begins with that of its owner, and it is stored and listed with it. */
  readonly under?: Owner;
  /** Its records have a partition of their own beside that of their owner: whoever reads the owner with all that it owns does not read them. */
  readonly apart?: true;
  /** The kind by which it is listed although it is stored elsewhere. */
  readonly listedBy?: Owner;
  /** Fields about a person that can be erased: stored beside the record, which has commitments to them. */
  readonly personal?: readonly string[];
  /** Its part of the address: the plural in kebab-case, which is also the name of its lists. */
  readonly path: string;
};

type KeyShape<Declared extends Declaration> = (Declared extends {
  readonly under: { readonly key: z.ZodObject<infer OwnerShape> };
}
  ? OwnerShape
  : unknown) &
  Pick<Declared['schema']['shape'], Declared['id']>;

type Flat<Type> = { [Name in keyof Type]: Type[Name] };

/** What follows from the declaration of a kind. */
type Derived<Declared extends Declaration> = {
  /** The fields that identify a record: the parameters of its address. */
  readonly key: z.ZodObject<Flat<KeyShape<Declared>>, z.core.$strict>;
  /** A record as it is stored and answered: its own fields and those that every record carries. */
  readonly versioned: z.ZodObject<
    z.util.Extend<Declared['schema']['shape'], typeof RecordMeta.shape>,
    z.core.$strict
  >;
  /** The path that reads a record; `{...}` are the fields of its key. */
  readonly address: `/${string}`;
  /** The kind at the top: each of its records has a partition, with all that is under it. */
  readonly partition: Declared extends { readonly under: { readonly partition: infer Partition } }
    ? Partition
    : Declared['name'];
};

/** The form of every address: the paths of kinds from the top down, each with an id. */
export const addressPattern = /^(\/[a-z-]+\/[A-Za-z0-9][A-Za-z0-9._-]{0,63})+$/;

/** Declares a kind of record. Keys, addresses, places in the store and parameters of routes follow from this. */
export function defineKind<
  Fields extends Shape,
  const Declared extends Declaration<Fields, keyof Fields & string>,
>(
  declared: Declared & { readonly schema: z.ZodObject<Fields, z.core.$strict> },
): Declared & Derived<Declared> {
  const { name, schema, id, under, path } = declared;
  const derived = {
    key: z.strictObject({ ...under?.key.shape, [id]: schema.shape[id] as z.ZodType }),
    versioned: schema
      .extend(RecordMeta.shape)
      .meta({ id: `${name[0]?.toUpperCase()}${name.slice(1)}` }),
    address: `${under?.address ?? ''}/${path}/{${id}}`,
    partition: under?.partition ?? name,
  };
  return { ...declared, ...(derived as unknown as Derived<Declared>) };
}
