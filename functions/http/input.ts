import type * as z from 'zod';
import { pointerTo } from '../../shared/domain/json-pointer.ts';
import { type FieldError, Problem } from '../../shared/domain/problem.ts';

type Place = FieldError['in'];

/** Further faults of a request are counted, not listed. */
const maxErrors = 50;
/** A pointer may contain a long key of the caller, so it is cut. */
const maxPointerCharacters = 200;

/** @throws Problem `invalid_request` with each fault and its place */
export function parse<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  place: Place,
): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw invalidRequest(fieldErrors(parsed.error.issues, place));
}

/** One problem for all faults of a request. */
export function invalidRequest(errors: readonly FieldError[]): Problem {
  const rest = errors.length - maxErrors;
  const detail = rest > 0 ? `${rest} more faults are not listed.` : undefined;
  return new Problem('invalid_request', detail, errors.slice(0, maxErrors));
}

function fieldErrors(issues: readonly z.core.$ZodIssue[], place: Place): FieldError[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'invalid_key') {
      return issue.issues.map(({ message }) => fieldError(issue.path, message, place));
    }
    if (issue.code !== 'unrecognized_keys') return [fieldError(issue.path, issue.message, place)];
    return issue.keys.map((key) => fieldError([...issue.path, key], 'is not a known field', place));
  });
}

export function fieldError(path: readonly PropertyKey[], detail: string, place: Place): FieldError {
  return { in: place, pointer: pointerTo(path).slice(0, maxPointerCharacters), detail };
}
