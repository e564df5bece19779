import type { Recommendation } from '../../../domain/evaluation/recommendation.ts';

/** The words of progress over time, assessments, assets, external conditions and recommendations. */
export type EvaluationWords = {
  readonly features: string;
  readonly affirmedBy: (who: string) => string;
  readonly affirmedOn: (who: string, day: string) => string;
  readonly progress: {
    readonly caption: string;
    readonly elapsed: string;
    readonly openEnd: string;
    readonly budgets: string;
  };
  readonly assessment: {
    readonly caption: string;
    readonly criterion: string;
    readonly rating: string;
    readonly rationale: string;
    readonly ratedBy: string;
    readonly notRated: string;
    readonly ratedOn: string;
    readonly scale: string;
    readonly wholeProgramme: string;
  };
  readonly assets: {
    readonly caption: string;
    readonly asset: string;
    readonly delivered: string;
    /** Of an asset; its month or year may still be known. */
    readonly noDate: string;
    readonly handedOver: string;
    readonly upkeep: string;
    /** Precedes the names of assets of which nothing else is known. */
    readonly namedOnly: string;
  };
  readonly conditions: {
    readonly happened: string;
    readonly effect: string;
    readonly measures: string;
    readonly plan: string;
  };
  readonly recommendations: {
    readonly numbered: (number: string) => string;
    readonly restsOn: Readonly<Record<Recommendation['restsOn'][number]['kind'], string>>;
    readonly addressedTo: string;
    readonly priority: string;
    readonly origin: string;
    readonly origins: Readonly<Record<Recommendation['origin']['kind'], string>>;
    readonly issuedOn: string;
    readonly response: string;
    readonly reason: string;
    /** The system knows only the day on which a decision was recorded. */
    readonly recorded: (decision: string, day: string) => string;
    readonly notAnswered: string;
    readonly actions: (recommendation: string) => string;
  };
  readonly action: {
    readonly what: string;
    readonly who: string;
    readonly due: string;
    readonly noDue: string;
  };
};
