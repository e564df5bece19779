import type { ReportLanguage } from '../domain/reports/report.ts';
import { formats as formatsInEnglish } from './formats/en.ts';
import type { Formats } from './formats/formats.ts';
import { formats as formatsInKhmer } from './formats/km.ts';
import { formats as formatsInLao } from './formats/lo.ts';
import { formats as formatsInBurmese } from './formats/my.ts';
import { formats as formatsInChinese } from './formats/zh.ts';
import { glossary as glossaryInEnglish } from './glossary/en.ts';
import type { GlossaryWords } from './glossary/glossary.ts';
import { glossary as glossaryInKhmer } from './glossary/km.ts';
import { glossary as glossaryInLao } from './glossary/lo.ts';
import { glossary as glossaryInBurmese } from './glossary/my.ts';
import { glossary as glossaryInChinese } from './glossary/zh.ts';
import { terms as termsInEnglish } from './terms/en.ts';
import { terms as termsInKhmer } from './terms/km.ts';
import { terms as termsInLao } from './terms/lo.ts';
import { terms as termsInBurmese } from './terms/my.ts';
import type { Terms } from './terms/terms.ts';
import { terms as termsInChinese } from './terms/zh.ts';

/** The terms of a language and the ways it writes figures, days and lists. */
export type Vocabulary = Formats & Terms & { readonly glossary: GlossaryWords };

export const vocabularyOf: Readonly<Record<ReportLanguage, Vocabulary>> = {
  en: { ...formatsInEnglish, ...termsInEnglish, glossary: glossaryInEnglish },
  zh: { ...formatsInChinese, ...termsInChinese, glossary: glossaryInChinese },
  lo: { ...formatsInLao, ...termsInLao, glossary: glossaryInLao },
  km: { ...formatsInKhmer, ...termsInKhmer, glossary: glossaryInKhmer },
  my: { ...formatsInBurmese, ...termsInBurmese, glossary: glossaryInBurmese },
};
