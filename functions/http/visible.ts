import { access } from '../../shared/domain/access.ts';
import type { Entities, Kind } from '../../shared/domain/kinds.ts';
import type { Versioned } from '../../shared/domain/record.ts';
import {
  maySee,
  maySeeEvidence,
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
  evidence: (evidence, { standing, ownerId }) => maySeeEvidence(evidence, standing, ownerId),
  meeting: (meeting, { standing }) => maySeeMeeting(meeting, standing),
  report: (report, { standing }) => maySeeReport(report, standing),
};

/** Whether a caller who may read the programme may see this record; withdrawn ones are for those who see drafts. */
export function isVisible<K extends Kind>(
  kind: K,
  record: Versioned<Entities[K]>,
  subject: Subject,
): boolean {
  if (record.withdrawn && access('draft.read', subject.standing, subject.ownerId) !== 'allowed')
    return false;
  return restricted[kind]?.(record, subject) ?? true;
}
