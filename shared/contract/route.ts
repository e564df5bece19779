import type * as z from 'zod';
import type { Action } from '../domain/access.ts';
import type { ProblemCode } from '../domain/problem.ts';

/** A service is one Lambda function; `reference` answers health, contract, problem pages and unknown paths. */
export type Service =
  | 'programmes'
  | 'outcomes'
  | 'experiences'
  | 'exchange'
  | 'evidence'
  | 'evaluations'
  | 'meetings'
  | 'reports'
  | 'history'
  | 'verify'
  | 'reference';

export type Method = 'GET' | 'PUT' | 'POST' | 'PATCH';

/** Who may call: anyone, anyone signed in, or whoever may do the action on what the path names (`caller`: on nothing in particular). */
export type RouteAccess =
  | 'public'
  | 'signed_in'
  | { readonly action: Action; readonly on: Subject };
type Subject = 'caller' | 'programme' | 'project' | 'actionItem' | 'report';

/**
 * - `none`: no version and no tag
 * - `read`: a record, answered with its version as ETag, honours If-None-Match
 * - `content`: a list, a composed answer, a document or a file, answered with its hash as ETag, honours If-None-Match; the tag of JSON
 *   is weak, and made for the handler
 * - `create`: POST of a new record, honours Idempotency-Key
 * - `put`: If-None-Match: * creates, If-Match replaces
 * - `change`: needs If-Match
 * - `batch`: each item names its version in the body; a retry repeats no item
 */
export type Concurrency = 'none' | 'read' | 'content' | 'create' | 'put' | 'change' | 'batch';

export type Success = {
  readonly description: string;
  /** The schema of a JSON body, the media types of other content; neither where there is no body. */
  readonly body?: z.ZodType;
  readonly mediaTypes?: readonly string[];
  /** By default `private, no-cache`: revalidated before each use. */
  readonly caching?: Caching;
  /** Where the JSON body is cached otherwise than other content of the same status. */
  readonly jsonCaching?: Caching;
  /** The content is saved as a file, under the name that the answer gives. */
  readonly isDownload?: true;
};

/** `no-store`, or `public` for so many seconds. */
export type Caching = 'never' | { readonly publicSeconds: number };

/** A record with its history must stay under DynamoDB's 400 KB. */
export const maxJsonBytes = 128 * 1024;

/** A body with many records; each of them stays within `maxJsonBytes`. */
export const maxBatchBytes = 1024 * 1024;

/** A body that is a file, not JSON. */
export type SentFile = {
  readonly mediaType: string;
  readonly maxBytes: number;
  readonly description: string;
};

/** A route as data; gateways, OpenAPI document, client and access matrix are derived from it. */
export type Route = {
  readonly service: Service;
  readonly method: Method;
  readonly path: `/${string}`;
  readonly summary: string;
  /** What it does and what data do not say: who may where a handler decides, in which states, what it changes. */
  readonly description: string;
  readonly access: RouteAccess;
  /** A schema for each `{placeholder}` of the path. */
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  readonly body?: z.ZodType;
  /** The limit of a JSON body where it is not `maxJsonBytes`. */
  readonly maxBytes?: number;
  /** A file as the body instead of JSON. */
  readonly file?: SentFile;
  readonly success: Readonly<Record<number, Success>>;
  /** Further problems than those that follow from access, body and concurrency. */
  readonly errors: readonly ProblemCode[];
  readonly concurrency: Concurrency;
  /** Fields of the body about a person, which leave no trace in the fingerprint of the request. */
  readonly personal?: readonly string[];
  /** Of a PATCH: what its record is with the patch merged in, as the PUT of the same path takes it. */
  readonly patches?: z.ZodObject;
  /** More requests than these are refused by the gateway, whoever sends them. */
  readonly throttle?: { readonly perSecond: number; readonly burst: number };
  /** Allowed in archived projects and closed programmes too: it changes nothing that they tell. */
  readonly evenHeld?: true;
};

/** The methods that a route answers: GET includes HEAD (RFC 9110, 9.3.2). */
export function methodsOf({ method }: Pick<Route, 'method'>): readonly (Method | 'HEAD')[] {
  return method === 'GET' ? ['GET', 'HEAD'] : [method];
}

/** Whether it changes records, which may be held as they are. */
export function changesRecords({ method, access }: Pick<Route, 'method' | 'access'>): boolean {
  return method !== 'GET' && typeof access === 'object' && access.on !== 'caller';
}

/** The media types a route can answer with, the one served to `*\/*` first: pages before data, and tables only to who asks for them. */
export function offeredTypes(success: Readonly<Record<number, Success>>): readonly string[] {
  const answers = Object.values(success);
  const other = answers.flatMap(({ mediaTypes }) => mediaTypes ?? []);
  if (!answers.some(({ body }) => body !== undefined)) return other;
  const isTable = (type: string) => type === 'text/csv';
  const shown = other.filter((type) => !isTable(type));
  return [...shown, 'application/json', ...other.filter(isTable)];
}

/** A table of routes by name; its handler has the same name. */
export type RouteTable = Readonly<Record<string, Route>>;
