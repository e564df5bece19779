import type { FindingKind } from '../../../domain/quality/finding.ts';

/** The words of the data quality report. */
export type QualityWords = {
  readonly kinds: Readonly<Record<FindingKind, string>>;
  readonly explained: Readonly<Record<FindingKind, string>>;
  /** Printed for a kind without findings. */
  readonly noneFound: Readonly<Record<FindingKind, string>>;
  /** Above what was checked and is in order. */
  readonly withoutFindings: string;
  readonly notStarted: string;
  readonly targets: Readonly<Record<'original' | 'revised', string>>;
  readonly finding: string;
  readonly count: string;
  readonly counts: Readonly<
    Record<
      | 'projects'
      | 'indicators'
      | 'periodsDue'
      | 'draft'
      | 'submitted'
      | 'returned'
      | 'approved'
      | 'approvedWithFigure'
      | 'withEvidence'
      | 'shareWithEvidence',
      string
    >
  >;
  readonly countsCaption: string;
  readonly overviewCaption: string;
  readonly address: string;
  readonly periodEnd: string;
  readonly detail: string;
  readonly statement: string;
};
