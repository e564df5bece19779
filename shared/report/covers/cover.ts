import type { ReportKind } from '../../domain/reports/report-kind.ts';
import type { LanguageTag } from '../../domain/text.ts';
import type { CompositionContext } from '../composition-context.ts';
import { type Inline, joinTexts } from '../inline.ts';
import type { Phrases } from '../phrases.ts';
import { languageName } from '../record-texts.ts';
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

/** In which language most texts are, where that is none of the report's: then only others are marked. */
export function addMainLanguage(
  cover: Cover,
  language: LanguageTag | undefined,
  { words }: CompositionContext,
): Cover {
  return language === undefined
    ? cover
    : addNote(cover, words.cover.mainLanguage(languageName(language)));
}

/** The watermark is a drawing that screen readers skip, so the cover says it in words too. */
function addDraftsNote(opening: Cover, words: Phrases): Cover {
  return addNote(opening, words.cover.draftsIncluded);
}

function addNote(cover: Cover, more: Inline): Cover {
  return { ...cover, note: joinTexts([...(cover.note ? [cover.note] : []), more], 'space') };
}
