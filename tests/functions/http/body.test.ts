import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { readJson } from '../../../functions/http/body.ts';
import { parse } from '../../../functions/http/input.ts';
import { codeOf, problemOf } from '../../shared/domain/problem-of.ts';

const headers = { 'content-type': 'application/json; charset=utf-8' };
const read = (body: string) => readJson({ body, isBase64Encoded: false, headers });
const readBytes = (bytes: Uint8Array) =>
  readJson({ body: Buffer.from(bytes).toString('base64'), isBase64Encoded: true, headers });
const maxBytes = 128 * 1024;
const quoted = (text: string) => Buffer.from(JSON.stringify(text));

describe('a request body', () => {
  test('is read as plain text and as base64', () => {
    expect(read('{"a":"ນ້ຳ"}')).toEqual({ a: 'ນ້ຳ' });
    expect(readBytes(Buffer.from('{"a":"ນ້ຳ"}'))).toEqual({ a: 'ນ້ຳ' });
  });

  test('may have 128 KiB and not one byte more', () => {
    const fits = 'x'.repeat(maxBytes - 2);
    expect(readBytes(quoted(fits))).toBe(fits);
    expect(codeOf(() => readBytes(quoted(`${fits}x`)))).toBe('body_too_large');
  });

  test('is counted in bytes, not in characters', () => {
    expect(codeOf(() => read(JSON.stringify('ນ'.repeat(50_000))))).toBe('body_too_large');
  });

  test.each(['text/plain', 'application/json-seq', 'application/jsonp', '', undefined])(
    'of media type %s is refused',
    (type) => {
      const sent = { body: '{}', isBase64Encoded: false, headers: { 'content-type': type } };
      expect(codeOf(() => readJson(sent))).toBe('unsupported_media_type');
    },
  );

  test.each(['gzip', 'br', 'identity, gzip'])('with Content-Encoding %s is refused', (encoding) => {
    const sent = {
      body: '{}',
      isBase64Encoded: false,
      headers: { ...headers, 'content-encoding': encoding },
    };
    const problem = problemOf(() => readJson(sent));
    expect([problem.code, problem.headers]).toEqual([
      'unsupported_media_type',
      { 'accept-encoding': 'identity' },
    ]);
  });

  test.each(['identity', 'Identity', ''])(
    'with Content-Encoding %j is read unchanged',
    (encoding) => {
      const sent = {
        body: '{}',
        isBase64Encoded: false,
        headers: { ...headers, 'content-encoding': encoding },
      };
      expect(readJson(sent)).toEqual({});
    },
  );

  test('may have its media type in any case', () => {
    const sent = { 'content-type': 'Application/JSON' };
    expect(readJson({ body: '{}', isBase64Encoded: false, headers: sent })).toEqual({});
  });

  test.each(['', '  ', '\n'])('%j is refused as not JSON', (body) => {
    expect(codeOf(() => read(body))).toBe('malformed_json');
  });

  test('that is missing is refused as not JSON', () => {
    expect(codeOf(() => readJson({ isBase64Encoded: false, headers }))).toBe('malformed_json');
  });

  test('that is not UTF-8 is refused as such', () => {
    const problem = problemOf(() => readBytes(Uint8Array.of(0x22, 0xc3, 0x28, 0x22)));
    expect([problem.code, problem.message]).toEqual(['malformed_json', 'The body is not UTF-8.']);
  });
});

describe('a body that is not valid JSON', () => {
  test.each([
    ['in its second line', '{\n  "secret": oops }', 'line 2, column 13'],
    ['at a comma too many', '{"secret":1,}', 'line 1, column 13'],
    ['by being cut off', '{"secret":', 'line 1, column 11'],
    ['by a comment', '// secret\n{}', 'line 1, column 1'],
  ])('gets line and column of the fault: %s', (_, body, place) => {
    expect(problemOf(() => read(body)).message).toBe(`The body is not JSON: ${place}.`);
  });

  test('is not repeated in the problem', () => {
    expect(problemOf(() => read('{"secret": oops }')).message).not.toMatch(/secret|oops/);
  });

  test.each(['[', '{"a":'])('with thousands of open %j is refused with 400', (opening) => {
    const body = opening.repeat(maxBytes / opening.length);
    expect(codeOf(() => read(body))).toBe('malformed_json');
  });

  test('that is only too deep is refused for its depth', () => {
    const deep = read(`${'['.repeat(maxBytes / 2)}${']'.repeat(maxBytes / 2)}`);
    expect(codeOf(() => parse(z.strictObject({}), deep, 'body'))).toBe('invalid_request');
  });
});
