import { withAuthor } from '../../shared/domain/author.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { assertDraft } from '../../shared/domain/sharing/publication.ts';
import { assertSameSubject } from '../../shared/domain/sharing/summary.ts';
import type { Answer } from '../http/answer.ts';
import { changeRecord } from '../http/effects.ts';
import { isVisible } from '../http/visible.ts';
import { answerChanged } from '../http/writes.ts';
import { services } from '../services.ts';
import { assertMayWriteSummary } from './assert-may-write-summary.ts';

/** A draft is hidden from others than its organisation and coordinators, whatever project their body names. */
export const replaceSummary: Answer<'replaceSummary'> = async (call) => {
  const { params: key, body, subject, caller } = call;
  const current = await services().records.readConsistently('summary', key);
  if (!current || !isVisible('summary', current.record, subject)) throw new Problem('not_found');
  const owner = await assertMayWriteSummary(subject, current.record);
  const write = { kind: 'summary', key, action: 'replace', current } as const;
  const effect = await changeRecord(call, write, (before) => {
    assertSameSubject(body, before);
    assertDraft(before);
    const authors = withAuthor(before.authors, caller);
    return { ...key, ...body, ...owner, status: before.status, authors };
  });
  return answerChanged(effect);
};
