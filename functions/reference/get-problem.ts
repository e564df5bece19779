import { Problem, type ProblemCode, problems } from '../../shared/domain/problem.ts';
import { problemGuidance } from '../../shared/domain/problem-guidance.ts';
import type { Answer } from '../http/call.ts';
import { json } from '../http/replies.ts';
import { contentPolicy, problemPage } from './problem-page.ts';

const cached = { 'cache-control': 'public, max-age=300' };

export const getProblem: Answer<'getProblem'> = async ({ params: { code }, mediaType }) => {
  if (!isProblemCode(code)) throw new Problem('not_found', 'There is no problem of this type.');
  const [status, title] = problems[code];
  const page = { type: `/problems/${code}`, title, status, ...problemGuidance[code] };
  if (mediaType === 'application/json') return json(200, page, cached);
  return {
    statusCode: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentPolicy,
      'x-content-type-options': 'nosniff',
      ...cached,
    },
    body: problemPage(page),
  };
};

function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(problems, code);
}
