import * as z from 'zod';
import { MemberId, PersonId } from './identifiers.ts';
import { Problem } from './problem.ts';

/** Who wrote something: the member (an address), and the person, who may have other addresses too. */
export const Author = z.strictObject({
  memberId: MemberId.describe('The member who wrote.'),
  personId: PersonId.describe('The person behind the member, by whatever address they sign in.'),
});
export type Author = Readonly<z.infer<typeof Author>>;

/** The same address counts too: an account that is created again for it has another subject. */
function isSamePerson(one: Author, other: Author): boolean {
  return one.personId === other.personId || one.memberId === other.memberId;
}

/** Whether somebody is among the authors, whichever address they signed in with. */
export function isAuthor(authors: readonly Author[], somebody: Author): boolean {
  return authors.some((author) => isSamePerson(author, somebody));
}

/** The authors and one more, each once. */
export function withAuthor(authors: readonly Author[], { memberId, personId }: Author): Author[] {
  const isListed = authors.some(
    (author) => author.memberId === memberId && author.personId === personId,
  );
  return isListed ? [...authors] : [...authors, { memberId, personId }];
}

/** Refuses a publisher who is the only author. @throws Problem `own_text` */
export function assertNotAlone(authors: readonly Author[], publisher: Author): void {
  if (othersThan([publisher], authors).length === 0) throw new Problem('own_text');
}

/** The authors who are other people than `known`. Two that share an address or a subject are one person, also by way of a third. */
function othersThan(known: readonly Author[], authors: readonly Author[]): readonly Author[] {
  const found = authors.filter((author) => isAuthor(known, author));
  if (found.length === 0) return authors;
  return othersThan(
    found,
    authors.filter((author) => !found.includes(author)),
  );
}
