import { expect, test } from 'vitest';
import { memberIdOf, personIdOf } from '../../../functions/http/keyed-ids.ts';

const key = new Uint8Array([1, 2, 3]);
const person = { iss: 'https://id.example.org', sub: 'abc' };

test('an id is twenty hexadecimal digits, always the same of one address', () => {
  expect(memberIdOf('officer@example.org', key)).toMatch(/^[0-9a-f]{20}$/);
  expect(memberIdOf('officer@example.org', key)).toBe(memberIdOf('officer@example.org', key));
});

test.each([
  ['address', memberIdOf('other@example.org', key)],
  ['key', memberIdOf('officer@example.org', new Uint8Array([3, 2, 1]))],
])('it is another one for another %s', (_, other) => {
  expect(memberIdOf('officer@example.org', key)).not.toBe(other);
});

test.each([
  ['issuer', personIdOf({ ...person, iss: 'https://other.example.org' }, key)],
  ['subject', personIdOf({ ...person, sub: 'abcd' }, key)],
  ['key', personIdOf(person, new Uint8Array([3, 2, 1]))],
  ['split of issuer and subject', personIdOf({ iss: `${person.iss}a`, sub: 'bc' }, key)],
])('a person is another one for another %s', (_, other) => {
  expect(personIdOf(person, key)).not.toBe(other);
});

/** Made with `openssl dgst -sha256 -mac HMAC` over the JSON, written by hand: ids are stored, so they never change. */
test('ids are made as they always were', () => {
  expect(memberIdOf('officer@example.org', key)).toBe('79cd83ac8571c4a7ef90');
  expect(personIdOf(person, key)).toBe('4a5d61ac13de04c80840');
});
