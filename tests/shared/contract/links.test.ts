import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { document, type Operation, operations } from './operations.ts';

const byName = new Map(operations);
const JsonSchema = z.object({
  $ref: z.string().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  items: z.unknown().optional(),
});

/** Whether a JSON pointer leads to something that the schema declares. */
function declares(schema: unknown, [first, ...rest]: readonly string[]): boolean {
  const { $ref, properties = {}, items } = JsonSchema.parse(schema);
  if ($ref)
    return declares(document.components.schemas[$ref.split('/').at(-1) ?? ''], [
      first ?? '',
      ...rest,
    ]);
  const inner = first === '0' ? items : properties[first ?? ''];
  return inner !== undefined && (rest.length === 0 || declares(inner, rest));
}

type Answer = Operation['responses'][string];

/** Whether an expression of a link points at something that the operation or its answer has. */
function isThere(expression: string, operation: Operation, answer: Answer): boolean {
  const [, from, where = ''] =
    /^\$(response\.body#\/|response\.header\.|request\.path\.)(.+)$/.exec(expression) ?? [];
  if (from === 'response.body#/')
    return declares(answer.content?.['application/json']?.schema, where.split('/'));
  if (from === 'response.header.') return where in answer.headers;
  return operation.parameters.some(({ name, in: place }) => place === 'path' && name === where);
}

const links = operations.flatMap(([name, operation]) =>
  Object.entries(operation.responses).flatMap(([status, answer]) =>
    Object.values(answer.links ?? {}).map((link) => ({ name, operation, status, answer, link })),
  ),
);

describe('the links in the OpenAPI document', () => {
  test('lead to operations, with parameters that these have', () => {
    const wrong = links.filter(({ link: { operationId, parameters } }) => {
      const taken = byName.get(operationId)?.parameters.map(({ name }) => name) ?? [];
      return Object.keys(parameters).some((name) => !taken.includes(name));
    });
    expect(links.length).toBeGreaterThan(500);
    expect(wrong.map(({ name, link }) => `${name} -> ${link.operationId}`)).toEqual([]);
  });

  test('take their parameters from what is there', () => {
    const wrong = links.flatMap(({ name, operation, answer, link }) =>
      Object.values(link.parameters)
        .filter((expression) => !isThere(expression, operation, answer))
        .map((expression) => `${name}: ${expression}`),
    );
    expect(wrong).toEqual([]);
  });

  test('give all that reading and changing the record needs', () => {
    const { answer } =
      links.find(({ name, status }) => name === 'createProject' && status === '201') ?? {};
    const { getProject, replaceProject, putResult, getProgramme } = answer?.links ?? {};
    const projectId = '$response.body#/projectId';
    expect(getProject?.parameters).toEqual({ projectId });
    expect(replaceProject?.parameters).toEqual({ projectId, 'If-Match': '$response.header.ETag' });
    expect(putResult?.parameters).toEqual({ projectId });
    expect(getProgramme).toBeUndefined();
  });

  test('lead from the creation of a programme to everything in it', () => {
    const next = Map.groupBy(links, ({ name }) => name);
    const reached = new Set(['createProgramme']);
    for (const name of reached) {
      for (const { link } of next.get(name) ?? []) reached.add(link.operationId);
    }
    expect([...reached]).toContain('getReportContent');
    const others = [...byName.keys()].filter((name) => !reached.has(name));
    expect(others.toSorted()).toEqual([
      'getContract',
      'getHealth',
      'getMe',
      'getProblem',
      'getReference',
      'getReferenceAsset',
      'getSchema',
      'getStart',
      'listProgrammes',
      'reportProgress',
      'searchExperiences',
      'verifyCheckpoints',
      'verifyFingerprint',
      'verifyReport',
    ]);
  });
});
