import * as z from 'zod';
import { ProblemDocument } from '../../domain/problem.ts';
import { snapshotSchemaFile } from '../../domain/snapshot/snapshot-schema.ts';
import { NoParams, NoQuery } from '../lists.ts';
import type { RouteTable } from '../route.ts';

const ProblemPage = ProblemDocument.pick({ type: true, title: true, status: true })
  .extend({
    happensWhen: z.string().describe('When a request is answered with this problem.'),
    whatToDo: z.string().describe('What the caller can do about it.'),
    fieldCodes: z
      .record(z.string(), z.string())
      .optional()
      .describe('Of `invalid_request`: the codes of field errors, with what each means.'),
  })
  .meta({ id: 'ProblemPage' });

const Health = z
  .strictObject({
    status: z.literal('ok').describe('Always `ok`: a service that is down does not answer.'),
  })
  .meta({ id: 'Health' });
const Contract = z
  .looseObject({ openapi: z.literal('3.1.0').describe('The version of OpenAPI.') })
  .meta({ id: 'Contract' });

const JsonSchema = z
  .looseObject({ $schema: z.string().describe('The version of JSON Schema.') })
  .meta({ id: 'JsonSchema' });

/** Long enough for one visit; a release shows soon after. */
const minutes = { publicSeconds: 300 } as const;

export const referenceRoutes = {
  getStart: {
    service: 'reference',
    method: 'GET',
    path: '/',
    summary: 'Go to the reference of the API',
    description:
      'Leads a browser that opens the bare address to the page that describes every operation.',
    access: 'public',
    params: NoParams,
    query: NoQuery,
    success: { 303: { description: 'The reference is at Location.', caching: minutes } },
    errors: [],
    concurrency: 'none',
  },
  getHealth: {
    service: 'reference',
    method: 'GET',
    path: '/health',
    summary: 'Check that the service is up',
    description:
      'Answers as soon as the service runs. It reads no records, so it says nothing about the store.',
    access: 'public',
    params: NoParams,
    query: NoQuery,
    success: {
      200: {
        description: 'The service is up.',
        body: Health,
        caching: 'never',
      },
    },
    errors: [],
    concurrency: 'none',
  },
  getContract: {
    service: 'reference',
    method: 'GET',
    path: '/openapi.json',
    summary: 'The OpenAPI 3.1 document of this API',
    description:
      'Answers this document: every operation with its parameters, bodies, headers and problems. It is the same as `openapi.json` in the source.',
    access: 'public',
    params: NoParams,
    query: NoQuery,
    success: {
      200: {
        description: 'The document.',
        body: Contract,
        caching: minutes,
      },
    },
    errors: [],
    concurrency: 'content',
  },
  getSchema: {
    service: 'reference',
    method: 'GET',
    path: '/schemas/{schema}',
    summary: 'The JSON Schema of the data in a report',
    description:
      'Answers the schema of `snapshot.json`, the file in the PDF of each report that has all data it was made from. The number in its name is the `format` of the snapshot.',
    access: 'public',
    params: z.strictObject({
      schema: z
        .string()
        .meta({ examples: [snapshotSchemaFile] })
        .describe('The name of the file.'),
    }),
    query: NoQuery,
    success: { 200: { description: 'The schema.', body: JsonSchema, caching: minutes } },
    errors: ['not_found'],
    concurrency: 'content',
  },
  getReference: {
    service: 'reference',
    method: 'GET',
    path: '/docs',
    summary: 'The readable reference of this API',
    description:
      'Answers the page on which this document can be read and tried. It loads nothing from elsewhere.',
    access: 'public',
    params: NoParams,
    query: NoQuery,
    success: {
      200: { description: 'An HTML page.', mediaTypes: ['text/html'], caching: minutes },
    },
    errors: ['not_acceptable'],
    concurrency: 'none',
  },
  getReferenceAsset: {
    service: 'reference',
    method: 'GET',
    path: '/docs/{asset}',
    summary: 'A style sheet or script of the readable reference',
    description: 'Answers a style sheet, a script or an icon that the page needs.',
    access: 'public',
    params: z.strictObject({
      asset: z
        .enum(['swagger-ui.css', 'swagger-ui-bundle.js', 'start.js', 'favicon-32x32.png'])
        .describe('The name of the file.'),
    }),
    query: NoQuery,
    success: {
      200: {
        description: 'The file.',
        mediaTypes: ['text/css', 'text/javascript', 'image/png'],
        caching: { publicSeconds: 86_400 },
      },
    },
    errors: ['not_acceptable'],
    concurrency: 'none',
  },
  getProblem: {
    service: 'reference',
    method: 'GET',
    path: '/problems/{code}',
    summary: 'Explain a type of problem: when it happens and what to do',
    description:
      'Answers the page to which the `type` of a problem leads, as HTML, or as JSON with `Accept: application/json`.',
    access: 'public',
    params: z.strictObject({
      code: z
        .string()
        .meta({ examples: ['version_mismatch'] })
        .describe('The last part of the `type` of a problem.'),
    }),
    query: NoQuery,
    success: {
      200: {
        description: 'The page, as HTML or JSON.',
        body: ProblemPage,
        mediaTypes: ['text/html'],
        caching: minutes,
      },
    },
    errors: ['not_found'],
    concurrency: 'none',
  },
} as const satisfies RouteTable;
