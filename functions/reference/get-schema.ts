import * as z from 'zod';
import { Problem } from '../../shared/domain/problem.ts';
import {
  SnapshotSchema,
  snapshotSchemaFile,
} from '../../shared/domain/snapshot/snapshot-schema.ts';
import { buildOnce } from '../build-once.ts';
import type { Answer } from '../http/answer.ts';

const snapshotSchema = buildOnce(() => {
  const { $schema = '', ...schema } = z.toJSONSchema(SnapshotSchema);
  return { $schema, ...schema };
});

export const getSchema: Answer<'getSchema'> = async ({ params: { schema } }) => {
  if (schema === snapshotSchemaFile) return { status: 200, body: snapshotSchema() };
  throw new Problem('not_found', `This release publishes ${snapshotSchemaFile}.`);
};
