import type { ReportLanguage } from '../domain/reports/report.ts';
import { capitalNames } from '../words/capitals.ts';
import { currencyNames } from '../words/currencies.ts';
import { type ChartWords, chartWords } from './words/charts.ts';
import { cumulativeValuesNote } from './words/cumulative-values.ts';
import { type DataFileWords, dataFileWords } from './words/data-files.ts';
import { type FiguresDueWords, figuresDueWords } from './words/figures-due.ts';
import { type FindingWords, findingWords } from './words/findings.ts';
import { type FrontPageWords, frontPageWords } from './words/front-pages.ts';
import { type HowToReadWords, howToReadWords } from './words/how-to-read.ts';
import { wordsOf } from './words/languages.ts';
import { largeReportNotes } from './words/large-report.ts';
import { type MapWords, mapWords } from './words/maps.ts';
import { meaningWords } from './words/meaning/meaning.ts';
import type { MeaningWords } from './words/meaning/words.ts';
import { type PartWords, partWords } from './words/parts.ts';
import { type PeopleWords, peopleWords } from './words/people.ts';
import { type PhotographWords, photographWords } from './words/photographs.ts';
import { type RecordFactWords, recordFactWords } from './words/record-facts.ts';
import { type ReferenceWords, referenceWords } from './words/references.ts';
import { standingWords } from './words/standing/standing.ts';
import type { StandingWords } from './words/standing/words.ts';
import { type TableWords, tableWords } from './words/tables.ts';
import { type UnprintedWords, unprintedWords } from './words/unprinted-text.ts';
import { type VerificationWords, verificationWords } from './words/verification.ts';
import type { Words } from './words/words.ts';
/** All words of a language, those of single chapters too. */
export type EveryWord = Words & {
  /** By the code of the country. */
  readonly capitals: Readonly<Record<string, string>>;
  readonly charts: ChartWords;
  readonly cumulativeValues: string;
  /** By code; a currency that is missing is written as its code. */
  readonly currencies: Readonly<Record<string, string>>;
  readonly dataFiles: DataFileWords;
  readonly figuresDue: FiguresDueWords;
  readonly findings: FindingWords;
  readonly howToRead: HowToReadWords;
  readonly largeReport: (values: string) => string;
  readonly maps: MapWords;
  readonly meaning: MeaningWords;
  readonly parts: PartWords;
  readonly people: PeopleWords;
  readonly photographs: PhotographWords;
  readonly recordFacts: RecordFactWords;
  readonly references: ReferenceWords;
  readonly standing: StandingWords;
  readonly frontPages: FrontPageWords;
  readonly tables: TableWords;
  readonly verification: VerificationWords;
  readonly unprinted: UnprintedWords;
};

const collect = (language: ReportLanguage): EveryWord => ({
  ...wordsOf[language],
  capitals: capitalNames[language],
  charts: chartWords[language],
  cumulativeValues: cumulativeValuesNote[language],
  currencies: currencyNames[language],
  dataFiles: dataFileWords[language],
  figuresDue: figuresDueWords[language],
  findings: findingWords[language],
  howToRead: howToReadWords[language],
  largeReport: largeReportNotes[language],
  maps: mapWords[language],
  meaning: meaningWords[language],
  parts: partWords[language],
  people: peopleWords[language],
  photographs: photographWords[language],
  recordFacts: recordFactWords[language],
  references: referenceWords[language],
  standing: standingWords[language],
  frontPages: frontPageWords[language],
  tables: tableWords[language],
  verification: verificationWords[language],
  unprinted: unprintedWords[language],
});

export const everyWordOf: Readonly<Record<ReportLanguage, EveryWord>> = {
  en: collect('en'),
  zh: collect('zh'),
  lo: collect('lo'),
  km: collect('km'),
  my: collect('my'),
};
