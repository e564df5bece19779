import * as z from 'zod';

/** What can be wrong with one field, for programs; `params` has the data. The list is closed: a new code is a new kind of fault. */
export const fieldCodes = {
  required: 'It is missing, or needed beside what else was sent.',
  unknown_field: 'The contract has no such field.',
  not_allowed: 'It is not allowed beside what else was sent.',
  given_twice: 'One object has the name twice.',
  wrong_type: 'It is of another JSON type. `expected` names the right one.',
  wrong_format:
    'It is not written as it has to be. `format` or `pattern` says how, where a rule can say it.',
  wrong_characters: 'It has characters that no text may have, or none that can be seen.',
  not_one_of: 'It is none of the values in `allowed`.',
  too_short: 'It has fewer characters than `minimum`.',
  too_long: 'It has more characters than `maximum`.',
  too_few: 'It has fewer items than `minimum`.',
  too_many: 'It has more items than `maximum`.',
  too_small: 'It is less than `minimum`, or not more than `above`.',
  too_large: 'It is more than `maximum`, or not less than `below`.',
  repeated: 'It is the same as another that must differ.',
  wrong_order: 'It is before or after a date that limits it.',
  in_future: 'It is after today, or after now.',
  unknown_record: 'It names a record that does not exist there, or was withdrawn.',
  depended_on: 'Other records depend on it.',
  breaks_rule: 'It breaks a rule that `detail` states.',
} as const satisfies Readonly<Record<string, string>>;

export const FieldCode = z
  .enum(Object.keys(fieldCodes) as (keyof typeof fieldCodes)[])
  .describe(
    Object.entries(fieldCodes)
      .map(([code, meaning]) => `- \`${code}\`: ${meaning}`)
      .join('\n'),
  )
  .meta({ id: 'FieldCode' });
export type FieldCode = z.infer<typeof FieldCode>;

/** Where in the request the fault lies, what it is for programs, and a sentence for people. */
export const FieldError = z
  .strictObject({
    in: z.enum(['body', 'path', 'query', 'header']).describe('The part of the request.'),
    pointer: z.string().describe('A JSON pointer into that part; empty for the whole of it.'),
    code: FieldCode.describe('What is wrong, for programs.'),
    detail: z
      .string()
      .describe('What is wrong, in English, to be read after the name of the field.'),
    params: z
      .record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]))
      .optional()
      .describe('The data of the sentence, so that it can be said in another language.'),
  })
  .meta({ id: 'FieldError' });
export type FieldError = z.infer<typeof FieldError>;

/** What is wrong, without the place. */
export type FieldFault = Pick<FieldError, 'code' | 'detail' | 'params'>;
/** A fault whose code may be left out: then it breaks the rule that its sentence states. */
export type LocatedFault = Omit<FieldError, 'code'> & { readonly code?: FieldCode | undefined };

export function withCode(fault: LocatedFault): FieldError {
  return { ...fault, code: fault.code ?? 'breaks_rule' };
}

type Path = readonly PropertyKey[];

/** The code and sentence of a rule of a schema, as the options of `refine`, and the field that breaks it. */
export function rule(code: FieldCode, sentence: string, path?: Path) {
  return { error: sentence, params: { code }, ...(path && { path: [...path] }) };
}

/** The same as an issue that `superRefine` adds. */
export function issueOf(code: FieldCode, sentence: string, path: Path) {
  return { code: 'custom' as const, message: sentence, params: { code }, path: [...path] };
}
