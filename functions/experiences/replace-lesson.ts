import { assertDraft } from '../../shared/domain/publication.ts';
import type { Answer } from '../http/call.ts';
import { change } from '../http/writes.ts';

export const replaceLesson: Answer<'replaceLesson'> = (call) =>
  change(call, { kind: 'lesson', key: call.params, action: 'replace' }, (current) => {
    assertDraft(current);
    const { programmeId, status } = current;
    return { programmeId, ...call.params, ...call.body, status };
  });
