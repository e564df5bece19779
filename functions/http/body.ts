import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { type ParseError, parse } from 'jsonc-parser';
import { maxJsonBytes, type SentFile } from '../../shared/contract/route.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { invalidRequest } from './input.ts';
import { findNameFault } from './json-names.ts';

type SentBody = Pick<APIGatewayProxyEventV2, 'body' | 'isBase64Encoded'> & {
  readonly headers: Readonly<Record<string, string | undefined>>;
};

/** What a route takes. */
type JsonSent = { readonly mediaType?: string | undefined; readonly maxBytes?: number | undefined };

/**
 * The JSON of a request body.
 * @throws Problem `unsupported_media_type`, `body_too_large`, `malformed_json`, or `invalid_request` for a name given twice
 */
export function readJson(
  { body, isBase64Encoded, headers }: SentBody,
  { mediaType = 'application/json', maxBytes = maxJsonBytes }: JsonSent = {},
): unknown {
  refuseEncoded(headers);
  const [type = ''] = (headers['content-type'] ?? '').toLowerCase().split(';');
  if (type.trim() !== mediaType)
    throw new Problem('unsupported_media_type', `Send the body with Content-Type: ${mediaType}.`);
  const bytes = Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.length > maxBytes) throw tooLarge('body', bytes.length, maxBytes);
  if (bytes.length === 0) throw new Problem('malformed_json', 'The body is empty.');
  const text = fromUtf8(bytes);
  const read = fromJson(text);
  const fault = findNameFault(text);
  if (fault) throw invalidRequest([fault]);
  return read;
}

/**
 * The bytes of a request body that is a file.
 * @throws Problem `unsupported_media_type` or `body_too_large`
 */
export function readFile(
  { body, isBase64Encoded, headers }: SentBody,
  { mediaType, maxBytes }: SentFile,
): Uint8Array {
  refuseEncoded(headers);
  const [type = ''] = (headers['content-type'] ?? '').toLowerCase().split(';');
  if (type.trim() !== mediaType) {
    throw new Problem('unsupported_media_type', `Send the body with Content-Type: ${mediaType}.`);
  }
  const bytes = Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.length <= maxBytes) return bytes;
  throw tooLarge('body', bytes.length, maxBytes);
}

/**
 * A record among others in a body may be as large as one that is sent alone.
 * @throws Problem `body_too_large`
 */
export function assertFitsAlone(record: object): void {
  const bytes = Buffer.byteLength(JSON.stringify(record));
  if (bytes > maxJsonBytes) throw tooLarge('record', bytes, maxJsonBytes);
}

function tooLarge(what: 'body' | 'record', bytes: number, maxBytes: number): Problem {
  const detail = `The ${what} has ${bytes} bytes; ${maxBytes} are allowed.`;
  return new Problem('body_too_large', detail);
}

/** Compressed bodies are refused because their size is unknown; `Accept-Encoding` says so (RFC 9110, 15.5.16). */
function refuseEncoded(headers: SentBody['headers']): void {
  const encoding = headers['content-encoding'] ?? '';
  if (/^\s*(identity\s*)?$/i.test(encoding)) return;
  throw new Problem('unsupported_media_type', 'Send the body without Content-Encoding.', [], {
    'accept-encoding': 'identity',
  });
}

function fromUtf8(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Problem('malformed_json', 'The body is not UTF-8.');
  }
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem('malformed_json', `The body is not JSON: ${placeOfFault(text)}.`);
  }
}

/**
 * Where the JSON is malformed. The message of `JSON.parse` quotes the caller's text and may lack the position; this parser gives it, but
 * overflows the stack on thousands of open brackets.
 */
function placeOfFault(text: string): string {
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true });
  } catch {
    return 'it is nested too deeply to say where';
  }
  const before = text.slice(0, errors[0]?.offset ?? text.length).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
