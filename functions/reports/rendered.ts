import type { Snapshot } from '../../shared/domain/reports/snapshot.ts';
import { DocumentFault } from '../../shared/pdf/document-fault.ts';
import { type GoOn, type Rendered, render } from '../../shared/pdf/render.ts';
import { compose } from '../../shared/report/compose.ts';
import { placesIn } from './fault-place.ts';
import { OutOfTime } from './in-time.ts';
import { PermanentFault } from './permanent-fault.ts';

/**
 * The PDF of a snapshot.
 * @throws PermanentFault that says where the fault lies
 * @throws OutOfTime from `goOn`
 */
export function rendered(snapshot: Snapshot, sha256: string, goOn: GoOn): Rendered {
  const document = composed(snapshot, sha256);
  try {
    return render(document, goOn);
  } catch (error) {
    if (error instanceof OutOfTime) throw error;
    if (!(error instanceof DocumentFault)) throw ourFault(error);
    const places = placesIn(document, error.where, snapshot.records);
    throw new PermanentFault([error.message, ...places].join('; '), { cause: error });
  }
}

function composed(snapshot: Snapshot, sha256: string) {
  try {
    return compose(snapshot, sha256);
  } catch (error) {
    throw ourFault(error);
  }
}

/** The message of a bug may quote what somebody wrote, so only its kind is told. */
function ourFault(error: unknown): PermanentFault {
  const name = error instanceof Error ? error.name : typeof error;
  const failure = `A fault of this system (${name}) stops this report, and would again.`;
  return new PermanentFault(failure, { cause: error });
}
