import type * as z from 'zod';
import type { Concurrency, Route } from '../../shared/contract/route.ts';
import type { RouteName, Routes } from '../../shared/contract/routes.ts';
import type { Call } from './call.ts';

/** The handler of a route. What it may answer is declared by the route's `success`. */
export type Answer<Name extends RouteName> = (call: Call<Name>) => Promise<Answered<Name>>;

/** The answers of a route by status; `replyTo` adds the headers. */
export type Answered<Name extends RouteName> = OfRoute<Routes[Name]>;

type OfRoute<Described extends Route> =
  | {
      [Status in keyof Described['success'] & number]: { readonly status: Status } & Content<
        Described['success'][Status]
      > &
        Facts<Described['concurrency'], Status>;
    }[keyof Described['success'] & number]
  | NotModified<Described['concurrency']>;

type Content<Entry> = JsonOf<Entry> | MediaOf<Entry> | NoneOf<Entry>;

type JsonOf<Entry> = Entry extends { readonly body: infer Schema extends z.ZodType }
  ? { readonly body: Immutable<z.output<Schema>>; readonly content?: never }
  : never;

/** Lets handlers answer with read-only data. */
type Immutable<Body> = Body extends readonly (infer Item)[]
  ? readonly Immutable<Item>[]
  : Body extends object
    ? { readonly [Field in keyof Body]: Immutable<Body[Field]> }
    : Body;

type MediaOf<Entry> = Entry extends { readonly mediaTypes: readonly (infer Type extends string)[] }
  ? {
      readonly content: string | Uint8Array;
      readonly mediaType: Type;
      readonly body?: never;
    } & FactsOfMedia<Entry, Type>
  : never;

/** A page of a table has the cursor of the next, an HTML page needs its Content-Security-Policy, a download its file name. */
type FactsOfMedia<Entry, Type> = (Type extends 'text/csv' ? { readonly next?: string } : unknown) &
  (Type extends 'text/html' ? { readonly contentPolicy: string } : unknown) &
  (Entry extends { readonly isDownload: true } ? { readonly fileName: string } : unknown);

type NoneOf<Entry> = Entry extends { readonly body: unknown } | { readonly mediaTypes: unknown }
  ? never
  : { readonly body?: never; readonly content?: never };

/** Data for the headers besides the content; the ETag of a record follows from the version in its body. */
type Facts<Used extends Concurrency, Status> = (Used extends 'create'
  ? { readonly location: string }
  : unknown) &
  (Status extends 201 | 202 | 303 ? { readonly location: string } : unknown) &
  (Status extends 202 ? { readonly retryAfterSeconds: number } : unknown) &
  (Used extends 'read' | 'content' ? { readonly etag?: string } : unknown) &
  (Used extends 'create' | 'put' | 'change' ? { readonly replayed?: boolean } : unknown);

/** The caller has the current version. */
type NotModified<Used extends Concurrency> = Used extends 'read' | 'content'
  ? { readonly status: 304; readonly etag: string; readonly body?: never; readonly content?: never }
  : never;

/** An answer of any route. */
export type AnyAnswered = {
  readonly status: number;
  readonly body?: unknown;
  readonly content?: string | Uint8Array;
  readonly mediaType?: string;
  readonly contentPolicy?: string;
  readonly fileName?: string;
  readonly next?: string;
  readonly etag?: string;
  readonly location?: string;
  readonly retryAfterSeconds?: number;
  readonly replayed?: boolean;
};
