import { Problem, type ProblemCode } from '../../../shared/domain/problem.ts';

/** The problem that some work throws. @throws Error if it throws none */
export function problemOf(work: () => unknown): Problem {
  const problem = endOf(work);
  if (!problem) throw new Error('No problem was thrown');
  return problem;
}

/** The code of the problem that some work throws, or `none`. */
export function codeOf(work: () => unknown): ProblemCode | 'none' {
  return endOf(work)?.code ?? 'none';
}

function endOf(work: () => unknown): Problem | undefined {
  try {
    work();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  return undefined;
}
