import type * as z from 'zod';
import { FieldCode, type FieldFault } from '../../shared/domain/field-error.ts';

type Issue = z.core.$ZodIssue;

/** Code, sentence and data of one issue of the validator. A rule with a sentence of its own keeps it. */
export function faultOf(issue: Issue): FieldFault {
  if (isMissing(issue)) return { code: 'required', detail: 'is required' };
  const fault = faultByRule(issue);
  return issue.message === '' ? fault : { ...fault, detail: issue.message };
}

/** The sentence of an issue whose rule has none: `faultOf` makes it, and the validator's own words are never used. */
export const noSentence = () => '';

function isMissing(issue: Issue): boolean {
  if (issue.code === 'invalid_union' && issue.discriminator !== undefined)
    return fieldOf(issue.input, issue.discriminator) === undefined;
  const isAbsent = 'input' in issue && issue.input === undefined;
  return isAbsent && ['invalid_type', 'invalid_value', 'invalid_union'].includes(issue.code);
}

function faultByRule(issue: Issue): FieldFault {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected);
    case 'invalid_value':
      return notOneOf(issue.values);
    case 'invalid_union':
      return unfitting(issue);
    case 'invalid_format':
      return wrongFormat(issue);
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return tooBig(issue);
    case 'custom':
      return byParams(issue.params);
    default:
      return { code: 'breaks_rule', detail: 'is not valid' };
  }
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

function wrongType(type: string): FieldFault {
  const expected = type === 'record' ? 'object' : type;
  const detail = `is not ${typeNames[type] ?? 'of the type that the contract states'}`;
  return { code: 'wrong_type', detail, params: { expected } };
}

function notOneOf(values: readonly unknown[]): FieldFault {
  const allowed = values.map(String);
  const [only, ...others] = allowed;
  const detail = others.length === 0 ? `is not ${only}` : `is not one of ${allowed.join(', ')}`;
  return { code: 'not_one_of', detail, params: { allowed } };
}

function unfitting(issue: Issue & { readonly code: 'invalid_union' }): FieldFault {
  if ('options' in issue && issue.options) return notOneOf(issue.options);
  return { code: 'wrong_format', detail: 'has none of the forms that the contract states' };
}

function wrongFormat({ format, pattern }: Issue & { readonly code: 'invalid_format' }): FieldFault {
  const isOwn = format === 'regex' && pattern !== undefined;
  return {
    code: 'wrong_format',
    detail: formats[format] ?? 'is not written as the contract states',
    params: isOwn ? { pattern } : { format },
  };
}

const formats: Readonly<Record<string, string>> = {
  date: 'is not a calendar date like 2020-10-27',
  datetime: 'is not a moment in UTC like 2026-11-23T08:00:00.000Z',
  url: 'is not a link',
  email: 'is not an e-mail address',
};

type Limits = {
  readonly tooMany: readonly [code: FieldCode, unit: string];
  readonly tooFew: readonly [code: FieldCode, unit: string];
};
const sizes: Readonly<Record<string, Limits>> = {
  string: { tooMany: ['too_long', 'characters'], tooFew: ['too_short', 'characters'] },
  array: { tooMany: ['too_many', 'items'], tooFew: ['too_few', 'items'] },
};

function tooBig(issue: Issue & { readonly code: 'too_big' }): FieldFault {
  const maximum = Number(issue.maximum);
  const size = sizes[issue.origin];
  if (size) {
    const [code, unit] = size.tooMany;
    const detail = `${code === 'too_long' ? 'is longer than' : 'has more than'} ${maximum} ${unit}`;
    return { code, detail, params: { maximum } };
  }
  return issue.inclusive === false
    ? { code: 'too_large', detail: `is not less than ${maximum}`, params: { below: maximum } }
    : { code: 'too_large', detail: `is more than ${maximum}`, params: { maximum } };
}

function tooSmall(issue: Issue & { readonly code: 'too_small' }): FieldFault {
  const minimum = Number(issue.minimum);
  const size = sizes[issue.origin];
  if (size) {
    const [code, unit] = size.tooFew;
    const detail = minimum === 1 ? 'is empty' : `has fewer than ${minimum} ${unit}`;
    return { code, detail, params: { minimum } };
  }
  return issue.inclusive === false
    ? { code: 'too_small', detail: `is not more than ${minimum}`, params: { above: minimum } }
    : { code: 'too_small', detail: `is less than ${minimum}`, params: { minimum } };
}

/** What a rule of a schema gave by `rule`. */
function byParams({ code, ...params }: Readonly<Record<string, unknown>> = {}): FieldFault {
  const known = FieldCode.safeParse(code);
  return {
    code: known.success ? known.data : 'breaks_rule',
    detail: 'is not valid',
    ...(Object.keys(params).length > 0 && { params: params as NonNullable<FieldFault['params']> }),
  };
}

function fieldOf(input: unknown, name: string): unknown {
  return typeof input === 'object' && input !== null ? Reflect.get(input, name) : undefined;
}
