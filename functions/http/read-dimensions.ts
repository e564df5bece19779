import type { Dimension } from '../../shared/domain/programme/dimension.ts';
import { services } from '../services.ts';
import type { AnyCall } from './call.ts';
import { programmeOf } from './subject.ts';

/** The dimensions of the programme, consistently: one that was just declared can be used. */
export async function readDimensions(subject: AnyCall['subject']): Promise<readonly Dimension[]> {
  const programmeId = programmeOf(subject);
  const programme = await services().records.readConsistently('programme', { programmeId });
  return programme?.record.dimensions ?? [];
}
