import type * as z from 'zod';
import type { Action } from '../domain/access.ts';
import type { ProblemCode } from '../domain/problem.ts';

/** A service is one Lambda function; `reference` serves the health, the contract and unknown paths. */
export type Service =
  | 'programmes'
  | 'outcomes'
  | 'experiences'
  | 'evidence'
  | 'evaluations'
  | 'meetings'
  | 'reports'
  | 'history'
  | 'reference';

export type Method = 'GET' | 'PUT' | 'POST';

/**
 * Who may call: anyone; anyone signed in; or who may do the action, with regard to nothing but the caller, or
 * to the programme, project, action item or report that the path names.
 */
export type RouteAccess =
  | 'public'
  | 'signed_in'
  | { readonly action: Action; readonly on: Subject };
type Subject = 'caller' | 'programme' | 'project' | 'actionItem' | 'report';

/**
 * - `none`: a list, or something that has no version
 * - `read`: a record, answered with its version as ETag, honours If-None-Match
 * - `content`: a file or document, answered with its hash as ETag, honours If-None-Match
 * - `create`: POST of a new record, honours Idempotency-Key
 * - `put`: If-None-Match: * creates, If-Match replaces
 * - `change`: needs If-Match
 * - `batch`: each part names its version in the body; the same again does each part once
 */
export type Concurrency = 'none' | 'read' | 'content' | 'create' | 'put' | 'change' | 'batch';

export type Success = {
  readonly description: string;
  /** A JSON body by its schema, other content by its media type; neither for an answer without body. */
  readonly body?: z.ZodType;
  readonly mediaTypes?: readonly string[];
  /** Without it, whoever has the answer asks before each use whether it is still current. */
  readonly caching?: Caching;
  /** Where the JSON body may not be kept as the other content may. */
  readonly jsonCaching?: Caching;
  /** Content that is saved as a file; the answer gives it a name. */
  readonly isDownload?: true;
};

/** How an answer may be kept: not at all, or by anyone for so many seconds. */
export type Caching = 'never' | { readonly publicSeconds: number };

/** A JSON body may have this much: a record with its history must stay under DynamoDB's 400 KB. */
export const maxJsonBytes = 128 * 1024;

/** A body that is taken as it is. */
export type SentFile = {
  readonly mediaType: string;
  readonly mostBytes: number;
  readonly description: string;
};

/** One route as data: the gateways, the OpenAPI document, the client and the access matrix follow from it. */
export type Route = {
  readonly service: Service;
  readonly method: Method;
  readonly path: `/${string}`;
  readonly summary: string;
  readonly access: RouteAccess;
  /** A schema for each `{placeholder}` of the path. */
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  readonly body?: z.ZodType;
  /** A file as the body instead of JSON. */
  readonly file?: SentFile;
  readonly success: Readonly<Record<number, Success>>;
  /** Problems of this route beside those that follow from its access, body and concurrency. */
  readonly errors: readonly ProblemCode[];
  readonly concurrency: Concurrency;
};

/** The methods a path takes for a route: HEAD is wherever GET is (RFC 9110, 9.3.2). */
export function methodsOf({ method }: Pick<Route, 'method'>): readonly (Method | 'HEAD')[] {
  return method === 'GET' ? ['GET', 'HEAD'] : [method];
}

/** The media types a route can answer with, the one served to `*\/*` first. */
export function offeredTypes(success: Readonly<Record<number, Success>>): readonly string[] {
  const answers = Object.values(success);
  const other = answers.flatMap(({ mediaTypes }) => mediaTypes ?? []);
  return answers.some(({ body }) => body !== undefined) ? [...other, 'application/json'] : other;
}

/** A table of routes by name; its handler has the same name. */
export type RouteTable = Readonly<Record<string, Route>>;
