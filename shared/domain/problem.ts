import * as z from 'zod';
import { FieldError, type FieldFault, type LocatedFault, withCode } from './field-error.ts';

/** Every failure a caller can meet, once: status and title are the same for each occurrence (RFC 9457). */
export const problems = {
  malformed_request: [400, 'The request is not well-formed'],
  malformed_json: [400, 'The body is not well-formed JSON'],
  unauthenticated: [401, 'The token is missing, expired or not valid'],
  forbidden: [403, 'You may not do this'],
  route_not_found: [404, 'There is nothing at this path'],
  not_found: [404, 'The record does not exist or is not visible to you'],
  method_not_allowed: [405, 'This path does not take this method'],
  not_acceptable: [406, 'None of the formats you accept can be served'],
  already_exists: [409, 'A record with this id exists already'],
  meaning_bound: [403, 'Submitted values depend on what you would change'],
  in_use: [409, 'Other records depend on what you would change'],
  value_locked: [409, 'The value is under review or approved'],
  review_conflict: [409, 'The review does not allow this step now'],
  own_value: [403, 'The author of a value may not approve it'],
  own_text: [403, 'Nobody publishes a text that they alone wrote'],
  not_independent: [403, 'Who took part in an experience may not validate it'],
  definition_changed: [409, 'The meaning of the value has changed since you read it'],
  figures_conflict: [409, 'The figures contradict each other'],
  erased: [410, 'The personal data of the record was erased'],
  withdrawn: [409, 'The record was withdrawn'],
  project_archived: [409, 'The project is archived'],
  programme_closed: [409, 'The programme is closed'],
  period_closed: [409, 'The period is closed'],
  evidence_awaited: [409, 'The file has not been uploaded and checked'],
  evidence_differs: [409, 'The uploaded file is not the one that was announced'],
  evidence_stored: [409, 'The file is stored and does not change any more'],
  import_conflict: [409, 'The import does not allow this step now'],
  export_not_ready: [409, 'The export is not ready'],
  export_gone: [410, 'The files of the export are there no longer'],
  meeting_conflict: [409, 'The meeting does not allow this step now'],
  meeting_locked: [409, 'The meeting is concluded or cancelled'],
  report_not_ready: [409, 'The report is not ready'],
  report_lost: [409, 'The records the report was made from are lost'],
  changed_meanwhile: [409, 'The record changed while this was being done'],
  version_mismatch: [412, 'The record has changed since you read it'],
  body_too_large: [413, 'The body is too large'],
  unsupported_media_type: [415, 'The body is of a type this route does not take'],
  invalid_request: [422, 'The request is well-formed but not valid'],
  withheld_revealed: [422, 'A withheld figure could be computed from the others'],
  key_reused: [422, 'The Idempotency-Key was used for another request'],
  records_too_large: [422, 'The records are too large to be read at once'],
  version_required: [428, 'Say which version you mean'],
  too_many_requests: [429, 'Too many requests'],
  headers_too_large: [431, 'The headers are too large'],
  internal_error: [500, 'Something went wrong on our side'],
  unavailable: [503, 'The store does not answer just now'],
} as const satisfies Record<string, readonly [status: number, title: string]>;

export type ProblemCode = keyof typeof problems;

/** The wire form: `application/problem+json` of RFC 9457, with `errors` for invalid fields. */
export const ProblemDocument = z
  .strictObject({
    type: z
      .string()
      .describe(
        '`/problems/` and the code of the problem: the address of a page that explains it.',
      ),
    title: z.string().describe('What kind of problem it is, always the same for one `type`.'),
    status: z.int().describe('The HTTP status.'),
    detail: z.string().optional().describe('What is wrong in this case, in English.'),
    instance: z.string().describe('The request, by its id; the log has the same.'),
    errors: z.array(FieldError).optional().describe('What is wrong where in the request.'),
  })
  .meta({ id: 'Problem', description: 'Why a request was refused (RFC 9457).' });
export type ProblemDocument = z.infer<typeof ProblemDocument>;

/** What went wrong with one part of a request that was answered as a whole. */
export const PartProblem = ProblemDocument.omit({ instance: true }).meta({
  id: 'PartProblem',
  description: 'What went wrong with one part of a request that was answered as a whole.',
});
export type PartProblem = z.infer<typeof PartProblem>;

/** An expected failure; thrown where it is known and answered in one place. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly errors: readonly FieldError[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: ProblemCode,
    detail?: string,
    errors: readonly LocatedFault[] = [],
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail ?? problems[code][1]);
    this.name = 'Problem';
    this.code = code;
    this.errors = errors.map(withCode);
    this.headers = headers;
  }

  /** A request that is not valid at one known place. */
  static at(pointer: string, said: string | FieldFault, where: FieldError['in'] = 'body'): Problem {
    const fault = typeof said === 'string' ? { detail: said } : said;
    return new Problem('invalid_request', fault.detail, [{ in: where, pointer, ...fault }]);
  }

  get status(): number {
    return problems[this.code][0];
  }

  /** The wire form without the request it happened in. */
  get document(): PartProblem {
    const [status, title] = problems[this.code];
    return {
      type: `/problems/${this.code}`,
      title,
      status,
      ...(this.message === title ? {} : { detail: this.message }),
      ...(this.errors.length === 0 ? {} : { errors: [...this.errors] }),
    };
  }
}

/** Whether the same request may succeed in a moment, and may have had its effect already. */
export function isTransient({ code }: Problem): boolean {
  return code === 'unavailable' || code === 'too_many_requests';
}
