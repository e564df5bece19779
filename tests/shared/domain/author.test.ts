import { describe, expect, test } from 'vitest';
import { assertNotAlone, isAuthor, withAuthor } from '../../../shared/domain/author.ts';
import { anAuthor } from '../../builders/records.ts';
import { codeOf } from './problem-of.ts';

const officer = anAuthor('office-address', 'officer');
const atHome = anAuthor('home-address', 'officer');
const newAccount = anAuthor('office-address', 'officer-again');
const lead = anAuthor('lead-address', 'lead');

describe('an author', () => {
  test.each([officer, atHome, newAccount])('is recognised as %j', (somebody) => {
    expect(isAuthor([lead, officer], somebody)).toBe(true);
  });

  test('is not recognised as somebody else', () => {
    expect(isAuthor([officer, atHome], lead)).toBe(false);
  });

  test('is listed once with each address and account', () => {
    const authors = [officer, atHome, officer, newAccount, atHome].reduce(withAuthor, []);
    expect(authors).toEqual([officer, atHome, newAccount]);
  });

  test('is listed without any other property of the caller', () => {
    expect(withAuthor([], { ...officer, email: 'officer@example.org' } as never)).toEqual([
      officer,
    ]);
  });
});

test('an author cannot publish alone, by whatever address', () => {
  expect(codeOf(() => assertNotAlone([officer, atHome], newAccount))).toBe('own_text');
  expect(codeOf(() => assertNotAlone([officer], atHome))).toBe('own_text');
  expect(codeOf(() => assertNotAlone([officer, lead], officer))).toBe('none');
  expect(codeOf(() => assertNotAlone([officer], lead))).toBe('none');
});
