import type { ReportKind } from '../../domain/reports/report-kind.ts';
import type { CompositionContext } from '../composition-context.ts';
import { joinTexts } from '../inline.ts';
import type { Phrases } from '../phrases.ts';
import type { Cover } from '../tree.ts';
import { makeDataQualityCover } from './data-quality.ts';
import { makeSheetCover } from './good-practice-sheet.ts';
import { writePlaceAndDate } from './identity.ts';
import { makeLongReportCover } from './long-report.ts';
import { makeMeetingRecordCover } from './meeting-record.ts';

/** The cover of each kind of report. */
const coverOfKind: Readonly<
  Record<ReportKind, (context: CompositionContext, shortHash: string) => Cover>
> = {
  experience_sharing: makeLongReportCover,
  implementing_organisation: makeLongReportCover,
  good_practice_sheet: makeSheetCover,
  meeting_record: makeMeetingRecordCover,
  data_quality: makeDataQualityCover,
};

export function makeCover(context: CompositionContext, shortHash: string): Cover {
  const { snapshot, words } = context;
  const opening = coverOfKind[snapshot.scope.kind](context, shortHash);
  const placeAndDate = writePlaceAndDate(context);
  const whole = placeAndDate ? { ...opening, placeAndDate } : opening;
  return snapshot.scope.includeDrafts ? addDraftsNote(whole, words) : whole;
}

/** The watermark is a drawing that screen readers skip, so the cover says it in words too. */
function addDraftsNote(opening: Cover, words: Phrases): Cover {
  const note = joinTexts(
    [...(opening.note ? [opening.note] : []), words.cover.draftsIncluded],
    'space',
  );
  return { ...opening, note };
}
