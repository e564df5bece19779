import type { Versioned } from '../../shared/domain/record.ts';
import type { Closing } from '../../shared/domain/review/closing.ts';
import { services } from '../services.ts';
import type { Subject } from './call.ts';
import { programmeOf } from './subject.ts';

/** The closings of a programme, read consistently. */
export function readClosings(subject: Subject): Promise<readonly Versioned<Closing>[]> {
  return services().records.listAll('closing', { programmeId: programmeOf(subject) });
}
