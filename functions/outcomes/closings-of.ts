import type { Closing } from '../../shared/domain/review/closing.ts';
import type { Subject } from '../http/call.ts';
import { programmeOf } from '../http/subject.ts';
import { services } from '../services.ts';

/** The closings of a programme as they are now; read beside what is read anyway. */
export function closingsOf(subject: Subject): Promise<readonly Closing[]> {
  return services().records.all('closing', { programmeId: programmeOf(subject) });
}
