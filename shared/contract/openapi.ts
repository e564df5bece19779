import { ProblemDocument } from '../domain/problem.ts';
import { answersOf } from './openapi/answers.ts';
import { conventions } from './openapi/conventions.ts';
import { descriptionOf } from './openapi/description.ts';
import { headerComponents } from './openapi/headers.ts';
import { linksOf, type Source } from './openapi/links.ts';
import { bodyOf, parametersOf } from './openapi/request.ts';
import { type Components, schemaOf } from './openapi/schema.ts';
import type { RouteTable, Service } from './route.ts';

/** An OpenAPI 3.1 document; plain JSON. */
export type OpenApi = { readonly openapi: '3.1.0'; readonly [field: string]: unknown };

const description = `Records what the projects of a poverty-reduction programme achieved and learned, has it reviewed, and makes PDF reports of it.

Each operation says what it does, who may call it and why it may be refused. Its answers link to what can be done next.

<details><summary>Conventions: versions, retries, pages, problems, dates, languages</summary>

${conventions}
</details>`;

/** What the operations of a service are about; the heading of each on the reference page. */
const services: Readonly<Record<Service, string>> = {
  programmes: 'Programmes with their members, organisations and projects.',
  outcomes: 'Results, indicators and values: recording, review, closings, progress, data quality.',
  evidence: 'Files by which others can check what is reported.',
  exchange:
    'Import of what the field already has in files of IATI: announcement, upload, preview. Export as tables, workbooks and templates.',
  experiences: 'Experiences, lessons and summaries: writing, publication, validation, search.',
  evaluations: 'Assessments, recommendations, features, conditions, assets, conclusion.',
  meetings: 'Meetings with what was said and required, action items, and who got reports.',
  reports: 'PDF reports: request, download, verification.',
  history: 'Who changed what, and whether it is unaltered.',
  verify: 'Whether a printed report exists, for anybody who reads its code.',
  reference: 'Health, this document, and the pages of problems. No token is needed.',
};

/** Describes a table of routes. */
export function describeApi(routes: RouteTable): OpenApi {
  const components: Components = { schemas: {}, responses: {}, links: {} };
  schemaOf(ProblemDocument, components);
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [name, route] of Object.entries(routes)) {
    paths[route.path] = {
      ...paths[route.path],
      [route.method.toLowerCase()]: operation({ name, route, routes }, components),
    };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Experience Reports', version: '1', description },
    servers: [{ url: '/' }],
    tags: [...new Set(Object.values(routes).map(({ service }) => service))].map((name) => ({
      name,
      description: services[name],
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

function operation(source: Source, components: Components): object {
  const { name, route } = source;
  const body = bodyOf(route, components);
  const links = linksOf(source, components);
  const responses = Object.entries(answersOf(route, components)).map(
    ([status, answer]) =>
      [status, { ...answer, ...(links[status] && { links: links[status] }) }] as const,
  );
  return {
    operationId: name,
    tags: [route.service],
    summary: route.summary,
    description: descriptionOf(route),
    security: route.access === 'public' ? [] : [{ token: [] }],
    parameters: parametersOf(route, components),
    ...(body && { requestBody: body }),
    responses: Object.fromEntries(responses),
  };
}
