import type { Dimension } from '../../shared/domain/programme/dimension.ts';
import type { Closing } from '../../shared/domain/review/closing.ts';
import { buildOnce } from '../build-once.ts';
import type { Subject } from '../http/call.ts';
import { readClosings } from '../http/read-closings.ts';
import { readDimensions } from '../http/read-dimensions.ts';

/** What a change needs of its programme. */
export type OfProgramme = {
  closings(): Promise<readonly Closing[]>;
  dimensions(): Promise<readonly Dimension[]>;
};

/** Each is read when it is first needed, once for all parts of a request. */
export function ofProgramme(subject: Subject): OfProgramme {
  return {
    closings: buildOnce(() => readClosings(subject)),
    dimensions: buildOnce(() => readDimensions(subject)),
  };
}
