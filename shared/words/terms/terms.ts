import type { Criterion, Rating, RatingScale } from '../../domain/evaluation/assessment.ts';
import type { Condition } from '../../domain/evaluation/condition.ts';
import type {
  ActionStatus,
  ManagementResponse,
} from '../../domain/evaluation/management-response.ts';
import type { Recommendation } from '../../domain/evaluation/recommendation.ts';
import type { Counted } from '../../domain/framework/counted.ts';
import type { Accumulation, AggregationRule, Measure } from '../../domain/framework/indicator.ts';
import type { ResultType } from '../../domain/framework/result.ts';
import type { Participant } from '../../domain/meetings/attendance.ts';
import type { Dissemination } from '../../domain/meetings/dissemination.ts';
import type { AgendaItem, Meeting } from '../../domain/meetings/meeting.ts';
import type { Requirement } from '../../domain/meetings/requirement.ts';
import type { StatementKind } from '../../domain/meetings/statement.ts';
import type { OrganisationRole } from '../../domain/programme/organisation.ts';
import type { Project } from '../../domain/programme/project.ts';
import type { Achievement } from '../../domain/values/achievement.ts';
import type { ReviewStatus } from '../../domain/values/value.ts';

type Names<Of extends string> = Readonly<Record<Of, string>>;
type Axis = Exclude<keyof AggregationRule, 'weight'>;

/** The names of the domain's enumerations, and phrases for figures. */
export type Terms = {
  readonly resultTypes: Names<ResultType>;
  readonly organisationRoles: Names<OrganisationRole>;
  readonly projectStatus: Names<Project['status']>;
  readonly reviewStatus: Names<ReviewStatus>;
  /** Of an approved figure whose value was reopened. */
  readonly underCorrection: string;
  readonly measures: Names<Measure>;
  readonly accumulations: Names<Accumulation>;
  readonly ascending: Names<'true' | 'false'>;
  readonly achievement: Names<Exclude<Achievement['state'], 'ratio'>>;
  readonly precision: Readonly<
    Record<'about' | 'more_than' | 'less_than', (number: string) => string>
  >;
  readonly reported: {
    readonly notReported: string;
    readonly notApplicable: (reason: string) => string;
    readonly withheld: (reason: string) => string;
    readonly fraction: (numerator: string, denominator: string) => string;
    readonly none: string;
  };
  readonly countedKinds: Names<Counted['of']>;
  readonly reach: Names<'direct' | 'indirect'>;
  readonly aggregationAxes: Names<Axis>;
  readonly aggregationRules: Names<AggregationRule[Axis]>;
  readonly criteria: Names<Criterion>;
  readonly ratings: Names<Rating>;
  readonly ratingScales: Names<RatingScale>;
  readonly conditionKinds: Names<Condition['kind']>;
  readonly priorities: Names<Recommendation['priority']>;
  readonly decisions: Names<ManagementResponse['decision']>;
  readonly actionStatuses: Names<ActionStatus | 'overdue'>;
  readonly meetingTypes: Names<Meeting['type']>;
  readonly meetingModes: Names<NonNullable<Meeting['mode']>>;
  readonly partsOfDay: Names<NonNullable<Meeting['time']['partOfDay']>>;
  readonly participantRoles: Names<Participant['role']>;
  readonly agendaItemKinds: Names<AgendaItem['kind']>;
  readonly statementKinds: Names<StatementKind>;
  readonly requirementThemes: Names<Requirement['theme']>;
  readonly channels: Names<Dissemination['channel']>;
  /** By the first part of a language's tag; in running text. */
  readonly languageNames: Readonly<Record<string, string>>;
  /** The same as a mark after a text in another language. */
  readonly shortLanguageNames: Readonly<Record<string, string>>;
};
