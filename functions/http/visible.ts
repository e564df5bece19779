import { access } from '../../shared/domain/access.ts';
import type { Entities, Kind } from '../../shared/domain/kinds.ts';
import type { Versioned } from '../../shared/domain/record.ts';
import { officialVersion } from '../../shared/domain/values/official-version.ts';
import {
  maySee,
  maySeeEvidence,
  maySeeExport,
  maySeeMeeting,
  maySeeReport,
} from '../../shared/domain/visibility.ts';
import type { Subject } from './call.ts';

type MaySee<K extends Kind> = (record: Versioned<Entities[K]>, subject: Subject) => boolean;

const byStatus: MaySee<'value' | 'experience' | 'lesson'> = ({ status }, { standing, ownerId }) =>
  maySee(status, standing, ownerId);

/** Kinds with records that some readers of their programme may not see. */
const restricted: { readonly [K in Kind]?: MaySee<K> } = {
  value: byStatus,
  experience: byStatus,
  lesson: byStatus,
  summary: ({ status, organisationId }, { standing }) => maySee(status, standing, organisationId),
  evidence: (evidence, { standing, ownerId }) => maySeeEvidence(evidence, standing, ownerId),
  meeting: (meeting, { standing }) => maySeeMeeting(meeting, standing),
  report: (report, { standing }) => maySeeReport(report, standing),
  export: (each, { standing }) => maySeeExport(each, standing),
};

/**
 * The record as a caller sees it who may read its programme. Who may not see drafts sees the last approved version of a value that is
 * under correction, with the version of the record, so that its ETag changes with the record.
 */
export function showTo<K extends Kind>(
  kind: K,
  record: Versioned<Entities[K]>,
  subject: Subject,
): Versioned<Entities[K]> | undefined {
  return isVisible(kind, record, subject) ? record : visiblePart[kind]?.(record);
}

type VisiblePart<K extends Kind> = (
  record: Versioned<Entities[K]>,
) => Versioned<Entities[K]> | undefined;

/** What every reader sees of records that are not visible as they are. */
const visiblePart: { readonly [K in Kind]?: VisiblePart<K> } = {
  value: (value) => {
    const approved = value.withdrawn ? undefined : officialVersion(value);
    return approved && { ...approved, version: value.version };
  },
};

/** Whether a caller who may read the programme may see this record as it is stored. */
export function isVisible<K extends Kind>(
  kind: K,
  record: Versioned<Entities[K]>,
  subject: Subject,
): boolean {
  if (record.withdrawn && access('draft.read', subject.standing, subject.ownerId) !== 'allowed')
    return false;
  return restricted[kind]?.(record, subject) ?? true;
}
