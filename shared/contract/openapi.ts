import { ProblemDocument } from '../domain/problem.ts';
import { answersOf } from './openapi/answers.ts';
import { headerComponents } from './openapi/headers.ts';
import { bodyOf, parametersOf } from './openapi/request.ts';
import { type Components, schemaOf } from './openapi/schema.ts';
import type { Route, RouteTable } from './route.ts';

/** An OpenAPI 3.1 document; plain JSON. */
export type OpenApi = { readonly openapi: '3.1.0'; readonly [field: string]: unknown };

const description = `Records what the projects of a poverty-reduction programme achieved and learned, has it reviewed, and makes PDF reports of it.

- Errors are \`application/problem+json\` (RFC 9457); \`errors\` says what is wrong where, and the address in \`type\` has a page that says what to do.
- A record is read with its \`ETag\` and changed with \`If-Match\`; \`If-None-Match: *\` creates by PUT.
- Send an \`Idempotency-Key\` with POST: a retry gets the first answer, once.
- \`HEAD\` is answered wherever \`GET\` is, with the headers alone.
- Lists are paged: follow \`next\` or the \`Link\` header.
- Text is given in one or more languages, keyed by BCP 47 tag. Decimals are strings. Missing is not zero.`;

/** Describes a table of routes. */
export function describeApi(routes: RouteTable): OpenApi {
  const components: Components = { schemas: {}, responses: {} };
  schemaOf(ProblemDocument, components);
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [name, route] of Object.entries(routes)) {
    paths[route.path] = {
      ...paths[route.path],
      [route.method.toLowerCase()]: operation(name, route, components),
    };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Experience Reports', version: '1', description },
    servers: [{ url: '/' }],
    tags: [...new Set(Object.values(routes).map(({ service }) => service))].map((name) => ({
      name,
    })),
    paths,
    components: { ...components, headers: headerComponents, securitySchemes: { token } },
  };
}

const token = {
  type: 'http',
  scheme: 'bearer',
  bearerFormat: 'JWT',
  description: 'The ID token of the issuer, with a verified e-mail address.',
};

function operation(name: string, route: Route, components: Components): object {
  const body = bodyOf(route, components);
  return {
    operationId: name,
    tags: [route.service],
    summary: route.summary,
    ...(route.description !== undefined && { description: route.description }),
    security: route.access === 'public' ? [] : [{ token: [] }],
    parameters: parametersOf(route, components),
    ...(body && { requestBody: body }),
    responses: answersOf(route, components),
  };
}
