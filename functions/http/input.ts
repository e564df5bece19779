import type * as z from 'zod';
import type { FieldError, FieldFault, LocatedFault } from '../../shared/domain/field-error.ts';
import { pointerTo } from '../../shared/domain/json-pointer.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { faultOf, noSentence } from './field-fault.ts';

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
  const parsed = schema.safeParse(input, { error: noSentence, reportInput: true });
  if (parsed.success) return parsed.data;
  throw invalidRequest(fieldErrors(parsed.error.issues, place));
}

/** One problem for all faults of a request. */
export function invalidRequest(errors: readonly LocatedFault[]): Problem {
  const rest = errors.length - maxErrors;
  const detail = rest > 0 ? `${rest} more faults are not listed.` : undefined;
  return new Problem('invalid_request', detail, errors.slice(0, maxErrors));
}

function fieldErrors(issues: readonly z.core.$ZodIssue[], place: Place): FieldError[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'invalid_key') {
      return issue.issues.map((inner) => fieldError(issue.path, faultOf(inner), place));
    }
    if (issue.code !== 'unrecognized_keys') return [fieldError(issue.path, faultOf(issue), place)];
    return issue.keys.map((key) => fieldError([...issue.path, key], unknownField, place));
  });
}

/** Of a name that no schema has, or that would change what an object inherits. */
export const unknownField = { code: 'unknown_field', detail: 'is not a known field' } as const;

export function fieldError(
  path: readonly PropertyKey[],
  fault: FieldFault,
  place: Place,
): FieldError {
  return { in: place, pointer: pointerTo(path).slice(0, maxPointerCharacters), ...fault };
}
