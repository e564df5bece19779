import type { ReportLanguage } from '../../../shared/domain/reports/report.ts';

/**
 * A text of the sample, in every language of the report. The English says what the sources say. Chinese names of organisations,
 * officials and villages are those that Chinese sources use; all else in Chinese, Lao, Khmer and Burmese is a translation of ours and
 * is owed a native review (docs/decisions/0007-languages-of-the-report.md).
 */
export type SampleText = Readonly<Record<ReportLanguage, string>>;
