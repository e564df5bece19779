import type { ReportKind } from '../../domain/reports/report-kind.ts';
import type { Cover } from '../../pdf/document.ts';
import type { Setting } from '../setting.ts';
import { meetingCover } from './meeting.ts';
import { qualityCover } from './quality.ts';
import { sheetCover } from './sheet.ts';
import { wholeCover } from './whole.ts';

/** What a report of each kind opens with. */
const covers: Readonly<Record<ReportKind, (setting: Setting, shortHash: string) => Cover>> = {
  experience_sharing: wholeCover,
  implementing_organisation: wholeCover,
  good_practice_sheet: sheetCover,
  meeting_record: meetingCover,
  data_quality: qualityCover,
};

export function cover(setting: Setting, shortHash: string): Cover {
  return covers[setting.snapshot.scope.kind](setting, shortHash);
}
