import * as z from 'zod';
import { ProblemDocument } from '../../domain/problem.ts';
import { NoParams, NoQuery } from '../lists.ts';
import type { RouteTable } from '../route.ts';

const ProblemPage = ProblemDocument.pick({ type: true, title: true, status: true }).extend({
  happensWhen: z.string(),
  whatToDo: z.string(),
  fieldCodes: z
    .record(z.string(), z.string())
    .optional()
    .describe('Of `invalid_request`: the codes of field errors, with what each means.'),
});

/** Long enough for one visit; a release shows soon after. */
const minutes = { publicSeconds: 300 } as const;

export const referenceRoutes = {
  getStart: {
    service: 'reference',
    method: 'GET',
    path: '/',
    summary: 'Go to the reference of the API',
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
    access: 'public',
    params: NoParams,
    query: NoQuery,
    success: {
      200: {
        description: 'The service is up.',
        body: z.strictObject({ status: z.literal('ok') }),
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
    access: 'public',
    params: NoParams,
    query: NoQuery,
    success: {
      200: {
        description: 'The document.',
        body: z.looseObject({ openapi: z.literal('3.1.0') }),
        caching: minutes,
      },
    },
    errors: [],
    concurrency: 'content',
  },
  getReference: {
    service: 'reference',
    method: 'GET',
    path: '/docs',
    summary: 'The readable reference of this API',
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
    access: 'public',
    params: z.strictObject({
      asset: z.enum(['swagger-ui.css', 'swagger-ui-bundle.js', 'start.js', 'favicon-32x32.png']),
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
    access: 'public',
    params: z.strictObject({ code: z.string().meta({ examples: ['version_mismatch'] }) }),
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
