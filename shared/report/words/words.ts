import type { Accumulation, Measure } from '../../domain/framework/indicator.ts';
import type { ResultType } from '../../domain/framework/result.ts';
import type { OrganisationRole } from '../../domain/programme/organisation.ts';
import type { Project } from '../../domain/programme/project.ts';
import type { ReportKind } from '../../domain/reports/report-kind.ts';
import type { Achievement } from '../../domain/values/achievement.ts';
import type { ReviewStatus } from '../../domain/values/value.ts';
import type { ApprovalWords } from './approvals/words.ts';
import type { EvaluationWords } from './evaluation/words.ts';
import type { GlossaryWords } from './glossary/words.ts';
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

/** How numbers are written, after the Unicode CLDR 48. */
type Numbers = {
  readonly group: string;
  readonly decimal: string;
  /** Digits from zero to nine, where they are not the Latin ones. */
  readonly digits?: string;
  readonly percent: Count;
};

/**
 * What stands between two parts: the comma and the semicolon part things that are alike, the apposition a thing from what is
 * told of it (a name and an office, a title and a day), the space a number from its unit or a sentence from its source.
 */
export type Joint = 'comma' | 'semicolon' | 'apposition' | 'space';

/** What stands between parts that are put together, and around what stands beside. */
type Joints = Readonly<Record<Joint, string>> & {
  readonly colon: string;
  /** With the space before them. */
  readonly brackets: Count;
  /** What stands instead behind Latin letters or digits, where the sign of the script would be misread. */
  readonly latin?: Partial<Readonly<Record<Joint, string>>>;
};

/** Every word a report prints of its own; one table a language, complete by its type. */
export type Words = {
  readonly kinds: Readonly<Record<ReportKind, string>>;
  readonly numbers: Numbers;
  /** Of the sentences of this language, where numbers that stand once are written for two. */
  readonly ownNumbers?: Numbers;
  /** Around the parts of a share, where it stands once for two. */
  readonly figureBrackets?: Joints['brackets'];
  readonly joints: Joints;
  /** How a person stands with office and organisation: "name, office, organisation" or "name（organisation office）". */
  readonly persons: 'in a row' | 'in brackets';
  readonly months: readonly string[];
  readonly date: (day: string, month: string, year: string) => string;
  /** For the narrow columns of tables; the month is a number of two digits. */
  readonly shortDate: (day: string, month: string, year: string) => string;
  readonly span: (from: string, to: string) => string;
  /** In the cells of tables, where it is not the same. */
  readonly shortSpan?: (from: string, to: string) => string;
  readonly since: (from: string) => string;
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
  readonly resultTypes: Readonly<Record<ResultType, string>>;
  readonly roles: Readonly<Record<OrganisationRole, string>>;
  readonly projectStatus: Readonly<Record<Project['status'], string>>;
  readonly reviewStatus: Readonly<Record<ReviewStatus, string>>;
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
  readonly achievement: Readonly<Record<Exclude<Achievement['state'], 'ratio'>, string>>;
  readonly precision: {
    readonly about: Count;
    readonly more_than: Count;
    readonly less_than: Count;
  };
  readonly reported: {
    readonly notReported: string;
    readonly notApplicable: (reason: string) => string;
    readonly withheld: (reason: string) => string;
    readonly fraction: (numerator: string, denominator: string) => string;
    readonly none: string;
  };
  readonly ascending: { readonly true: string; readonly false: string };
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
    readonly measures: Readonly<Record<Measure, string>>;
    readonly direction: string;
    readonly accumulation: string;
    readonly accumulations: Readonly<Record<Accumulation, string>>;
    readonly lastTarget: string;
  };
  readonly practice: PracticeWords;
  readonly evaluation: EvaluationWords;
  readonly meeting: MeetingWords;
  readonly quality: QualityWords;
  readonly glossary: GlossaryWords;
  readonly attachments: { readonly snapshot: string };
};
