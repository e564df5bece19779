import { problems } from '../../domain/problem.ts';
import { problemGuidance } from '../../domain/problem-guidance.ts';

const [status, title] = problems.version_mismatch;

export const referenceExamples = {
  Health: { status: 'ok' },
  Contract: { openapi: '3.1.0', info: { title: 'Experience Reports', version: '1' } },
  JsonSchema: { $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' },
  ProblemPage: {
    type: '/problems/version_mismatch',
    title,
    status,
    ...problemGuidance.version_mismatch,
  },
};
