import type { Stored } from '../../shared/domain/record.ts';
import { complete } from '../../shared/domain/reports/rendering.ts';
import type { Report } from '../../shared/domain/reports/report.ts';
import type { Snapshot } from '../../shared/domain/snapshot/snapshot.ts';
import type { ReportDocument } from '../../shared/pdf/document.ts';
import { DocumentFault } from '../../shared/pdf/document-fault.ts';
import { engineVersion, type GoOn, type Rendered, render } from '../../shared/pdf/render.ts';
import type { Images } from '../../shared/pdf/typesetter.ts';
import { compose } from '../../shared/report/compose.ts';
import { compositionVersion } from '../../shared/report/composition-version.ts';
import { now } from '../clock.ts';
import { log } from '../log.ts';
import { OutOfTime } from './limit-time.ts';
import { readImages } from './read-images.ts';
import { hashOfSnapshot } from './read-snapshot.ts';
import { recordStep } from './record-step.ts';
import { findFields, PermanentFault } from './rendering-faults.ts';
import { storePdf } from './report-files.ts';

/**
 * Renders a queued report, stores the PDF and marks the report ready; a report in another status is returned unchanged.
 * @returns the report as it is stored now
 * @throws PermanentFault if a retry would fail again
 * @throws OutOfTime from `goOn`
 */
export async function makePdf(
  stored: Stored<Report>,
  snapshot: Snapshot,
  goOn: GoOn = () => undefined,
): Promise<Stored<Report>> {
  const { record } = stored;
  if (record.status !== 'queued') return stored;
  const started = now().getTime();
  const images = await readImages(snapshot);
  const { bytes, pages } = renderSnapshot(snapshot, hashOfSnapshot(record), {
    goOn,
    images,
  });
  const sha256 = await storePdf(record, bytes);
  const content = { sha256, bytes: bytes.length, pages, engine: engineVersion };
  log.info('report rendered', {
    reportId: record.reportId,
    pages,
    bytes: bytes.length,
    milliseconds: now().getTime() - started,
  });
  return recordStep(stored, 'ready', complete(content));
}

type With = { readonly goOn: GoOn; readonly images: Images };

function renderSnapshot(snapshot: Snapshot, sha256: string, { goOn, images }: With): Rendered {
  const composed = composeSnapshot(snapshot, sha256);
  const document = { ...composed, composition: compositionVersion };
  try {
    return render(document, goOn, images);
  } catch (error) {
    if (error instanceof OutOfTime) throw error;
    if (!(error instanceof DocumentFault)) throw faultOfSystem(error);
    const fields = findFields(document, error.where, snapshot.records);
    throw new PermanentFault([error.message, ...fields].join('; '), { cause: error });
  }
}

function composeSnapshot(snapshot: Snapshot, sha256: string): ReportDocument {
  try {
    return compose(snapshot, sha256);
  } catch (error) {
    throw faultOfSystem(error);
  }
}

/** The message of an unexpected error may quote a caller's text, so only its name is shown. */
function faultOfSystem(error: unknown): PermanentFault {
  const name = error instanceof Error ? error.name : typeof error;
  const failure = `A fault of this system (${name}) stops this report, and would again.`;
  return new PermanentFault(failure, { cause: error });
}
