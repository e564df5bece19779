import * as z from 'zod';
import { MemberId, PersonId } from './identifiers.ts';
import { Problem } from './problem.ts';

/** Who wrote something: the member, and the person behind it, who may have other addresses too. */
export const Author = z.strictObject({ memberId: MemberId, personId: PersonId });
export type Author = Readonly<z.infer<typeof Author>>;

/** One person: by the subject of the token, or by the address where an account was made anew and has another subject. */
function isSamePerson(one: Author, other: Author): boolean {
  return one.personId === other.personId || one.memberId === other.memberId;
}

/** Whether somebody is among the authors, by whatever address they signed in. */
export function isAuthor(authors: readonly Author[], somebody: Author): boolean {
  return authors.some((author) => isSamePerson(author, somebody));
}

/** The authors with one more, each once. */
export function withAuthor(authors: readonly Author[], { memberId, personId }: Author): Author[] {
  const isListed = authors.some(
    (author) => author.memberId === memberId && author.personId === personId,
  );
  return isListed ? [...authors] : [...authors, { memberId, personId }];
}

/** Somebody else has to have written part of what a person publishes. @throws Problem `own_text` */
export function assertNotAlone(authors: readonly Author[], publisher: Author): void {
  if (othersThan([publisher], authors).length === 0) throw new Problem('own_text');
}

/** Whoever shares an address or a subject with one who is known is the same person, and so is whoever shares one with them. */
function othersThan(known: readonly Author[], authors: readonly Author[]): readonly Author[] {
  const found = authors.filter((author) => isAuthor(known, author));
  if (found.length === 0) return authors;
  return othersThan(
    found,
    authors.filter((author) => !found.includes(author)),
  );
}
