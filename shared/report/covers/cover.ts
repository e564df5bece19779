import type { ReportKind } from '../../domain/reports/report-kind.ts';
import type { Cover } from '../../pdf/document.ts';
import type { Setting } from '../composition-context.ts';
import type { Words } from '../words/words.ts';
import { qualityCover } from './data-quality.ts';
import { sheetCover } from './good-practice-sheet.ts';
import { wholeCover } from './long-report.ts';
import { meetingCover } from './meeting-record.ts';

/** What a report of each kind opens with. */
const covers: Readonly<Record<ReportKind, (setting: Setting, shortHash: string) => Cover>> = {
  experience_sharing: wholeCover,
  implementing_organisation: wholeCover,
  good_practice_sheet: sheetCover,
  meeting_record: meetingCover,
  data_quality: qualityCover,
};

export function cover(setting: Setting, shortHash: string): Cover {
  const { snapshot, words } = setting;
  const opening = covers[snapshot.scope.kind](setting, shortHash);
  return snapshot.scope.includeDrafts ? withDraftsIncluded(opening, words) : opening;
}

/** The mark on the pages is a drawing, which nobody hears or copies. */
function withDraftsIncluded(opening: Cover, { cover: { draftsIncluded }, joints }: Words): Cover {
  const { note = [] } = opening;
  return { ...opening, note: [...note, { text: `${joints.space}${draftsIncluded}` }] };
}
