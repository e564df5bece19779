import type { Author } from '../../shared/domain/author.ts';
import type { CalendarDate } from '../../shared/domain/dates.ts';
import type { Import } from '../../shared/domain/exchange/import.ts';
import { type Plan, type Planned, planOf } from '../../shared/domain/exchange/plan.ts';
import { planValue } from '../../shared/domain/exchange/plan-value.ts';
import type { ProjectRecords } from '../../shared/domain/owned-records.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { assertNotHeld } from '../../shared/domain/programme/hold.ts';
import type { ReportLanguage } from '../../shared/domain/reports/report.ts';
import { ValueInput } from '../../shared/domain/values/value.ts';
import { isWithdrawn } from '../../shared/domain/withdrawal/leave-out.ts';
import { mergeThreeWay } from '../../shared/iati/merge/three-way.ts';
import { type Here, hereOf } from '../../shared/iati/plan/here-records.ts';
import { unlessWithdrawn } from '../../shared/iati/plan/plan-framework.ts';
import { planRecord } from '../../shared/iati/plan/plan-record.ts';
import { type Place, pathOf } from '../../shared/tables/findings/finding.ts';
import type { TableFile } from '../../shared/tables/reading/open-tables.ts';
import type { ValueChange } from '../../shared/tables/reading/outcome-of.ts';
import { readTables, type TableReading } from '../../shared/tables/reading/read-table.ts';
import { now } from '../clock.ts';
import { services } from '../services.ts';
import type { Surroundings } from './surroundings.ts';

/** The rows of one project, and what they are read with. */
export type TableImport = {
  readonly announced: Import;
  readonly around: Surroundings;
  readonly today: CalendarDate;
  readonly language: ReportLanguage;
  /** As the rows name it; there may be no such project. */
  readonly projectId: string;
};

/** Rows read against the records of their project as they are now; without any where the import may not change it. */
export type RowsRead = { readonly reading: TableReading; readonly here?: Here };

export async function readAgainst(file: TableFile, of: TableImport): Promise<RowsRead> {
  const { announced, around, today, language } = of;
  const records = await readChangeable(of);
  const here = records && hereOf(records, around.closings);
  const reading = readTables(file, {
    projects: records && here ? [{ ...records, ...here.counted }] : [],
    shared: around.programme?.dimensions ?? [],
    language,
    today,
    fileName: announced.fileName,
    importId: announced.importId,
    ...(announced.projectId !== undefined && { projectId: announced.projectId }),
  });
  return here ? { reading, here } : { reading };
}

/** The project with withdrawn records, where it is of this programme and of the organisation that imports; nobody writes what is not theirs. */
async function readChangeable({
  announced,
  projectId,
}: TableImport): Promise<ProjectRecords | undefined> {
  if (projectId === '') return undefined;
  const records = await services().records.readProject({ projectId }, 'all');
  if (!records || isWithdrawn(records.project)) return undefined;
  const { programmeId, organisationId = records.project.organisationId } = announced;
  const isTheirs = records.project.organisationId === organisationId;
  return isTheirs && records.project.programmeId === programmeId ? records : undefined;
}

/** Plans what the rows of a project do, by the records that they were read against. */
export function planRows({ reading, here }: RowsRead, of: TableImport, author: Author): Plan {
  const kept = reading.kept.map(({ address, outcome, places }): Planned => {
    const change = { outcome, ...factsOf(address, places) };
    return outcome === 'locked' ? { tally: outcome, changes: [change] } : { changes: [change] };
  });
  const isClean = cleanPlaces(reading);
  const values = here
    ? reading.changes.map((change) =>
        planChange(change, { ...of, here, author, isClean: change.places.every(isClean) }),
      )
    : [];
  const conflicts = reading.kept.filter(({ outcome }) => outcome === 'conflict').length;
  return planOf([[...kept, ...values]], reading.counts.values - conflicts);
}

type Planning = TableImport & {
  readonly here: Here;
  readonly author: Author;
  readonly isClean: boolean;
};

function planChange(change: ValueChange, planning: Planning): Planned {
  const { address, indicatorId, periodId, version, input: file, places } = change;
  const { here, around, author, isClean } = planning;
  const { project, indicators, values } = here.counted;
  const others = values.filter((each) => each.indicatorId === indicatorId);
  const current = here.inputs.values.find(
    (each) => each.indicatorId === indicatorId && each.periodId === periodId,
  )?.input;
  const outcome = {
    outcome: current ? ('changed' as const) : ('new' as const),
    input: file,
    ...differences(current, file),
  };
  return planRecord(factsOf(address, places), unlessWithdrawn(outcome, address, here), {
    here: current,
    schema: ValueInput,
    decide: (input) => {
      assertNotHeld({ archived: project.archived });
      const indicator = indicators.find((each) => each.indicatorId === indicatorId);
      if (!indicator) throw new Problem('not_found');
      const { closings, programme } = around;
      const shared = programme?.dimensions ?? [];
      const at = now().toISOString();
      const recording = { periodId, input, isClean, others, author, at, closings, shared };
      return { kind: 'value', entity: planValue(indicator, recording), after: version };
    },
  });
}

/** What the table changes, field by field; where it came from is no difference. */
function differences(here: ValueInput | undefined, file: ValueInput) {
  const own = here && { ...here, origin: undefined };
  const { changes } = mergeThreeWay({
    before: own,
    here: own,
    file: { ...file, origin: undefined },
  });
  return { changes, conflicts: [], absent: [] };
}

function factsOf(address: string, [place]: readonly Place[]) {
  return { kind: 'value', address, activity: '', path: place ? pathOf(place) : '' } as const;
}

/** Whether nothing but notes is at a row: then its value may be submitted. */
function cleanPlaces({ findings }: TableReading): (place: Place) => boolean {
  const nameOf = ({ sheet, line }: Place) =>
    pathOf({ ...(sheet !== undefined && { sheet }), line });
  const marked = new Set(
    findings.filter(({ severity }) => severity !== 'note').map(({ place }) => nameOf(place)),
  );
  return (place) => !marked.has(nameOf(place));
}
