import { fieldCodes } from '../../shared/domain/field-error.ts';
import { Problem, type ProblemCode, problems } from '../../shared/domain/problem.ts';
import { problemGuidance } from '../../shared/domain/problem-guidance.ts';
import type { Answer } from '../http/answer.ts';
import { contentPolicy, problemPage } from './problem-page.ts';

export const getProblem: Answer<'getProblem'> = async ({ params: { code }, mediaType }) => {
  if (!isProblemCode(code)) throw new Problem('not_found', 'There is no problem of this type.');
  const [status, title] = problems[code];
  const page = {
    type: `/problems/${code}`,
    title,
    status,
    ...problemGuidance[code],
    ...(code === 'invalid_request' && { fieldCodes }),
  };
  if (mediaType === 'application/json') return { status: 200, body: page };
  return { status: 200, mediaType: 'text/html', content: problemPage(page), contentPolicy };
};

function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(problems, code);
}
