import type { Author } from '../../domain/author.ts';
import type { Instant } from '../../domain/dates.ts';
import type { Dimension } from '../../domain/programme/dimension.ts';
import type { Closing } from '../../domain/review/closing.ts';
import type { MappedValue } from '../map/indicator.ts';
import type { ActivityOutcome } from '../merge/merge-activity.ts';
import type { Here } from './here-records.ts';
import type { KnownOrganisations } from './plan-organisations.ts';

/** What every record of an activity is planned with. */
export type Planning = {
  readonly programmeId: string;
  readonly projectId: string;
  readonly importId: string;
  /** The identifier of the activity; empty where it has none. */
  readonly activity: string;
  /** The SHA-256 of its text. */
  readonly activityHash: string;
  readonly organisations: KnownOrganisations;
  readonly closings: readonly Closing[];
  /** The dimensions of the programme. */
  readonly shared: readonly Dimension[];
  /** Who applies it: the author of its values. */
  readonly author: Author;
  readonly at: Instant;
  readonly isClean: (value: MappedValue) => boolean;
};

/** What is here of the project, and what merging gave. */
export type Merging = { readonly here: Here | undefined; readonly outcome: ActivityOutcome };
