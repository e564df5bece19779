import * as z from 'zod';
import type { Route } from '../../shared/contract/route.ts';
import { access } from '../../shared/domain/access.ts';
import { idsOfPeople, type People } from '../../shared/domain/person.ts';
import { personOf } from '../../shared/domain/programme/member.ts';
import type { AnyAnswered } from './answer.ts';
import type { Subject } from './call.ts';
import { readRemembered } from './remembered-programme.ts';
import { readMember } from './subject.ts';

/** Adds who is named in the body of an answer, where its schema has `people` and the route is about one programme. */
export async function addPeople<Answered extends AnyAnswered>(
  route: Pick<Route, 'success'>,
  subject: Subject,
  answered: Answered,
): Promise<Answered> {
  const { status, body } = answered;
  if (!(body instanceof Object) || 'people' in body || !hasPeople(route, status)) return answered;
  const people = await peopleIn(body, subject);
  return people === undefined ? answered : { ...answered, body: { ...body, people } };
}

function hasPeople({ success }: Pick<Route, 'success'>, status: number): boolean {
  const schema = success[status]?.body;
  return schema instanceof z.ZodObject && 'people' in schema.shape;
}

/** Whom the records name: role, and name where the caller may see it; undefined where they name nobody. */
export async function peopleIn(named: object, subject: Subject): Promise<People | undefined> {
  const { programmeId } = subject;
  const ids = programmeId === undefined ? [] : idsOfPeople(named);
  if (programmeId === undefined || ids.length === 0) return undefined;
  const [members, areNamed] = await Promise.all([
    Promise.all(ids.map((memberId) => readMember({ programmeId, memberId }))),
    areNamedFor(subject, programmeId),
  ]);
  return Object.fromEntries(ids.map((id, at) => [id, personOf(members[at], areNamed)]));
}

/** Who manages members sees their names; others see them where the programme names people. */
async function areNamedFor({ standing }: Subject, programmeId: string): Promise<boolean> {
  if (access('member.read', standing) === 'allowed') return true;
  return (await readRemembered(programmeId))?.namesPeople === true;
}
