import type { ReportKind } from '../../domain/reports/report-kind.ts';
import type { Vocabulary } from '../../words/vocabulary.ts';
import type { ApprovalWords } from './approvals/words.ts';
import type { EvaluationWords } from './evaluation/words.ts';
import type { MeetingWords } from './meeting/words.ts';
import type { PracticeWords } from './practice/words.ts';
import type { QualityWords } from './quality/words.ts';

type Count = (number: string) => string;

/** Why a figure stands apart, as closely as a reader of the report needs to know. */
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
  | 'levels'
  | 'words';

/** Everything a report prints of its own; one table a language, complete by its type. */
export type Words = Vocabulary & {
  readonly kinds: Readonly<Record<ReportKind, string>>;
  readonly page: { readonly contents: string; readonly pageOf: string; readonly continued: string };
  readonly reportReference: (reportId: string, hash: string) => string;
  readonly draft: string;
  readonly coordinated: string;
  readonly cover: {
    readonly asOf: string;
    readonly language: string;
    readonly languageName: string;
    /** The languages of a report in two, by their names. */
    readonly languageNames: (first: string, second: string) => string;
    readonly countries: string;
    readonly coverage: string;
    readonly snapshot: string;
    /** Says of a hash that it is only how it begins. */
    readonly beginning: (hash: string) => string;
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
      | 'background'
      | 'partners'
      | 'results'
      | 'byProject'
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
  /** Said where a section that must not be missed has no record behind it. */
  readonly nothing: Readonly<Record<'results' | 'experiences' | 'lessons' | 'nextSteps', string>>;
  readonly annex: (letter: string, title: string) => string;
  readonly headings: Readonly<
    Record<
      'headline' | 'published' | 'background' | 'objectives' | 'components' | 'sites' | 'goals',
      string
    >
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
    /** Instead, in the report of one project. */
    readonly ofProject: Readonly<Record<'sites' | 'organisations', string>>;
    readonly indicators: string;
    /** Behind an indicator: what its value is split by. */
    readonly by: (dimensions: string) => string;
    /** Behind an indicator: what its sources say. */
    readonly otherSources: string;
    /** Beside what the value in the tables is taken from. */
    readonly reportedValue: string;
    readonly audit: string;
    readonly sources: string;
  };
  /** What is put together over projects, and why the rest is not. */
  readonly rollUp: {
    readonly heading: string;
    readonly caption: string;
    readonly covers: string;
    readonly coverage: (reported: string, projects: string) => string;
    readonly atLeast: Count;
    readonly incomplete: Count;
    readonly carriedForward: Count;
    /** Of projects that are not in the figure, though the annex does not say that they reported nothing. */
    readonly apart: Count;
    readonly notSummed: string;
    readonly commonIndicator: string;
    readonly notSummedCaption: string;
    readonly notSummedNote: string;
    readonly nothingApart: string;
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
    readonly progress: (project: string) => string;
    readonly baselineMark: string;
    readonly targetMark: string;
    /** Behind an indicator. */
    readonly overPeriods: string;
    readonly map: string;
    readonly mapNote: string;
    readonly approximate: string;
    readonly goals: string;
  };
  /** How figures are computed, which go in, and what becomes of what there is nothing of. */
  readonly method: {
    readonly computed: readonly string[];
    readonly approved: string;
    readonly withDrafts: string;
    readonly leftOut: string;
  };
  /** What the references and the names of members in the audit annex mean. */
  readonly auditNote: string;
  readonly evidenceFiles: Readonly<Record<'caption' | 'file' | 'hash', string>>;
  readonly approvals: ApprovalWords;
  readonly tracing: Readonly<Record<'caption' | 'reopened' | 'reason', string>>;
  readonly framework: {
    readonly result: string;
    readonly measure: string;
    readonly direction: string;
    readonly accumulation: string;
    readonly lastTarget: string;
  };
  readonly practice: PracticeWords;
  readonly evaluation: EvaluationWords;
  readonly meeting: MeetingWords;
  readonly quality: QualityWords;
  readonly attachments: { readonly snapshot: string };
};
