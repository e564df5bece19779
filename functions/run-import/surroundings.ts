import type { PlannedWrite } from '../../shared/domain/exchange/plan.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { assertNotHeld } from '../../shared/domain/programme/hold.ts';
import type { Organisation } from '../../shared/domain/programme/organisation.ts';
import type { Programme } from '../../shared/domain/programme/programme.ts';
import type { Versioned } from '../../shared/domain/record.ts';
import type { Closing } from '../../shared/domain/review/closing.ts';
import { isWithdrawn } from '../../shared/domain/withdrawal/leave-out.ts';
import { readPages } from '../read-pages.ts';
import { services } from '../services.ts';
import { KnownProjects } from './known-projects.ts';

/** The records of a programme that every part of an import is compared with, read once; what the job writes is added. */
export class Surroundings {
  readonly programmeId: string;
  readonly organisations = new Map<string, Versioned<Organisation>>();
  readonly projects = new KnownProjects();
  programme: Versioned<Programme> | undefined;
  closings: readonly Closing[] = [];

  private constructor(programmeId: string) {
    this.programmeId = programmeId;
  }

  static async read(programmeId: string): Promise<Surroundings> {
    const around = new Surroundings(programmeId);
    const { records } = services();
    const organisations = await records.listAll('organisation', { programmeId });
    for (const each of organisations) around.organisations.set(each.organisationId, each);
    const projects = readPages(100, (page) => records.list('project', { programmeId }, page));
    for await (const project of projects) around.projects.note(project.projectId, project);
    await around.refresh();
    return around;
  }

  /** Reads again what people may change while the job runs. @throws Problem `programme_closed` or `withdrawn` */
  async refresh(): Promise<void> {
    const { programmeId } = this;
    const [programme, closings] = await Promise.all([
      services().records.readConsistently('programme', { programmeId }),
      services().records.listAll('closing', { programmeId }),
    ]);
    this.programme = programme?.record;
    this.closings = closings;
    if (!programme || isWithdrawn(programme.record)) throw new Problem('withdrawn');
    assertNotHeld({ closed: programme.record.closed });
  }

  /** Takes down what was written, or in a preview would be. */
  note({ kind, entity, after = 0 }: PlannedWrite): void {
    if (kind === 'project') this.projects.note(entity.projectId, entity);
    if (kind === 'organisation') {
      const noted = { ...entity, version: after + 1 } as Versioned<Organisation>;
      // A copy: texts that were cut from a piece of the file would keep all of it.
      this.organisations.set(entity.organisationId, structuredClone(noted));
    }
  }

  /** Reads again what somebody else has written first. */
  async noteOther({ kind, entity }: PlannedWrite): Promise<void> {
    if (kind === 'project') this.projects.note(entity.projectId, {});
    if (kind !== 'organisation') return;
    const found = await services().records.readConsistently('organisation', entity);
    if (found) this.organisations.set(entity.organisationId, found.record);
  }
}
