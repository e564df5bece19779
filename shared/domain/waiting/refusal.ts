import { type PartProblem, Problem } from '../problem.ts';

/** What a rule refuses with; undefined where it refuses nothing. */
export function refusalOf(rule: () => void): PartProblem | undefined {
  try {
    rule();
    return undefined;
  } catch (error) {
    if (error instanceof Problem) return error.document;
    throw error;
  }
}
