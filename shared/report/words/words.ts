import type { ReportKind } from '../../domain/reports/report-kind.ts';
import type { Vocabulary } from '../../words/vocabulary.ts';
import type { ApprovalWords } from './approvals/words.ts';
import type { EvaluationWords } from './evaluation/words.ts';
import type { MeetingWords } from './meeting/words.ts';
import type { PracticeWords } from './practice/words.ts';
import type { QualityWords } from './quality/words.ts';

type Count = (number: string) => string;

/** Why a figure is excluded from a total, as far as a reader needs to know. */
export type ReasonApart =
  | 'notReported'
  | 'noFigure'
  | 'measuredApart'
  | 'resultType'
  | 'counted'
  | 'money'
  | 'twice'
  | 'rule'
  | 'statistic'
  | 'overlap'
  | 'levels'
  | 'notSplit'
  | 'place'
  | 'words';

/** Everything a report prints of its own; one table a language, complete by its type. */
export type Words = Vocabulary & {
  readonly kinds: Readonly<Record<ReportKind, string>>;
  readonly page: { readonly contents: string; readonly pageOf: string; readonly continued: string };
  readonly reportReference: (reportId: string, hash: string) => string;
  readonly draft: string;
  readonly coordinatedBy: string;
  readonly cover: {
    readonly asOf: string;
    /** Before the moment whose knowledge the report shows. */
    readonly knownAt: string;
    readonly language: string;
    readonly languageName: string;
    /** The names of the two languages of a bilingual report. */
    readonly languageNames: (first: string, second: string) => string;
    readonly countries: string;
    readonly coverage: string;
    readonly snapshot: string;
    /** Marks a hash as shortened. */
    readonly firstCharacters: Count;
    /** Most texts are in a language that the report is not in. */
    readonly mainLanguage: (language: string) => string;
    readonly draftsIncluded: string;
    readonly statement: string;
  };
  readonly sections: Readonly<
    Record<
      | 'summary'
      | 'progress'
      | 'assessment'
      | 'handover'
      | 'conditions'
      | 'recommendations'
      | 'nextSteps'
      | 'framework'
      | 'comments'
      | 'meeting'
      | 'glossary'
      | 'proceedings'
      | 'presented'
      | 'features'
      | 'followUp'
      | 'dissemination'
      | 'approval'
      | 'background'
      | 'partners'
      | 'results'
      | 'aboutProject'
      | 'experiences'
      | 'lessons'
      | 'method'
      | 'methodAlone'
      | 'sources'
      | 'audit',
      string
    >
  >;
  /** Printed in place of a section that has no records but must not be omitted. */
  readonly emptySections: Readonly<
    Record<'results' | 'experiences' | 'lessons' | 'nextSteps', string>
  >;
  readonly annex: (letter: string, title: string) => string;
  /** The annex where a sentence refers to it. */
  readonly annexReference: (letter: string) => string;
  readonly headings: Readonly<
    Record<'headline' | 'published' | 'background' | 'objectives' | 'components' | 'goals', string>
  >;
  readonly columns: Readonly<
    Record<
      | 'indicator'
      | 'project'
      | 'period'
      | 'baseline'
      | 'originalTarget'
      | 'target'
      | 'actual'
      | 'ratio'
      | 'status'
      | 'source'
      | 'figure'
      | 'asOf'
      | 'site'
      | 'within'
      | 'households'
      | 'residents'
      | 'organisation'
      | 'roles'
      | 'country'
      | 'implements'
      | 'categories'
      | 'note'
      | 'version'
      | 'recorded'
      | 'reviewed'
      | 'approved'
      | 'state'
      | 'number'
      | 'date'
      | 'link'
      | 'amount'
      | 'record'
      | 'reference'
      | 'evidence',
      string
    >
  >;
  readonly captions: {
    readonly headline: string;
    readonly published: string;
    readonly sites: string;
    readonly organisations: string;
    /** In the report of one project. */
    readonly ofProject: Readonly<Record<'sites' | 'organisations', string>>;
    readonly indicators: string;
    /** Follows the title of an indicator: the dimensions of its disaggregation. */
    readonly by: (dimensions: string) => string;
    /** Follows the title of an indicator. */
    readonly otherSources: string;
    /** Marks the source that the reported value comes from. */
    readonly reportedValue: string;
    readonly audit: string;
    readonly sources: string;
  };
  /** Totals of the programme, and why figures are excluded. */
  readonly rollUp: {
    readonly heading: string;
    readonly caption: string;
    readonly coverageHead: string;
    readonly coverage: (reported: string, projects: string) => string;
    readonly atLeast: Count;
    readonly incomplete: Count;
    readonly carriedForward: Count;
    /** Of projects that reported but are excluded from the total. */
    readonly excluded: (number: string, annex: string) => string;
    readonly notSummed: string;
    readonly commonIndicator: string;
    readonly notSummedCaption: string;
    readonly notSummedNote: string;
    readonly noneExcluded: string;
    readonly reason: string;
    readonly reasons: Readonly<Record<ReasonApart, string>>;
  };
  readonly illustrative: string;
  readonly unpublished: string;
  readonly project: Readonly<
    Record<'implementedBy' | 'country' | 'period' | 'status' | 'partners' | 'components', string>
  >;
  readonly experience: Readonly<
    Record<
      | 'place'
      | 'period'
      | 'partners'
      | 'sdg'
      | 'challenge'
      | 'approach'
      | 'results'
      | 'figures'
      | 'costs'
      | 'successFactors'
      | 'constraints'
      | 'sustainability'
      | 'replicability'
      | 'contact'
      | 'evidence'
      | 'promising'
      | 'good',
      string
    >
  >;
  readonly lesson: Readonly<
    Record<'finding' | 'lesson' | 'appliesWhen' | 'notWhen' | 'evidence' | 'negative', string>
  >;
  readonly figures: {
    /** Follows the title of a project. */
    readonly progress: string;
    readonly baselineMark: string;
    readonly targetMark: string;
    /** Follows the title of an indicator. */
    readonly byPeriod: string;
    readonly map: string;
    readonly mapNote: string;
    readonly approximate: string;
    readonly goals: string;
  };
  /** How figures are computed, which are included, and what is omitted. */
  readonly method: {
    readonly computed: readonly string[];
    readonly approved: string;
    readonly withDrafts: string;
    readonly omitted: string;
  };
  /** Explains the references and member ids of the audit annex. */
  readonly auditNote: string;
  readonly evidenceFiles: Readonly<Record<'caption' | 'file', string>> & {
    readonly hash: string;
  };
  readonly approvals: ApprovalWords;
  readonly tracing: Readonly<Record<'caption' | 'reopened' | 'reason', string>>;
  readonly framework: {
    readonly result: string;
    readonly measure: string;
    readonly direction: string;
    readonly accumulation: string;
    readonly lastTarget: string;
    /** Where the framework is printed, and which file has it. */
    readonly printed: (section: string) => string;
    /** Stands before how most indicators are measured. */
    readonly usual: string;
  };
  readonly practice: PracticeWords;
  readonly evaluation: EvaluationWords;
  readonly meeting: MeetingWords;
  readonly quality: QualityWords;
  readonly attachments: { readonly snapshot: string };
};
