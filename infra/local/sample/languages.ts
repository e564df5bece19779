import type { ReportLanguage } from '../../../shared/domain/reports/report.ts';

/**
 * The English text of the sample says what its sources say. Chinese names of organisations, officials and villages are those that
 * Chinese sources use; the other Chinese, Lao, Khmer and Burmese texts are translations of ours and are owed a native review
 * (docs/decisions/0007-languages-of-the-report.md).
 */
type InLanguages<Language extends ReportLanguage> = Readonly<Record<Language, string>>;

/** A title, a unit, a name or a sentence, in every language of the report. */
export type ShortText = InLanguages<ReportLanguage>;

/** What is said at more length, in the two languages of the programme. */
export type LongText = InLanguages<'en' | 'zh'>;
