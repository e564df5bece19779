import type { Instant } from './dates.ts';
import type { UploadedFile } from './evidence/evidence.ts';
import type { CheckpointSubject, LastCheckpoint, Mark } from './history/checkpoint.ts';
import type { WholeHistory } from './history/history.ts';
import type { Entities, Keys, Kind, Parents } from './kinds.ts';
import type { Dissemination } from './meetings/dissemination.ts';
import type { Download } from './meetings/download.ts';
import type { ProgrammeItself, ProgrammeRecords, ProjectRecords } from './owned-records.ts';
import type { Stored, Versioned } from './record.ts';
import type { NamedRecord } from './record-addresses.ts';
import type { VerifiedReport } from './reports/fingerprint.ts';
import type { Report } from './reports/report.ts';
import type { FoundKind, FoundRecord } from './sharing/found-record.ts';
import type { Unfinished, Work } from './unfinished.ts';

/** `after` is the place where the page before ended; storage gives it and alone understands it. */
export type PageRequest = { readonly limit: number; readonly after?: string | undefined };
export type Page<Item> = { readonly items: readonly Item[]; readonly next?: string };

/** The kinds whose lists are read from the table itself; those in an index may be some milliseconds old. */
export type TableListed = Exclude<Kind, 'programme' | 'project' | 'report'>;

/** What a programme has published, all of it or of one kind. */
export type PublishedWithin = Keys['programme'] & { readonly kind?: FoundKind | undefined };

/** What of a programme waits for a step: all of it, or what is under these ids, from the outermost in. */
export type UnfinishedWithin<W extends Work> = Keys['programme'] & {
  readonly work: W;
  readonly under?: readonly string[] | undefined;
};
/** A record of one of the kinds that wait for a step. */
export type UnfinishedRecord<W extends Work> = {
  [K in Unfinished[W]]: { readonly kind: K; readonly record: Versioned<Entities[K]> };
}[Unfinished[W]];

/** What a project owns, of all its indicators or of those from one id to another. */
export type ProjectWithin = Keys['programme'] &
  Keys['project'] & {
    readonly indicators?: { readonly first: string; readonly last: string } | undefined;
  };

/** A person's place in a programme, with the programme. */
export type Membership = {
  readonly member: Versioned<Entities['member']>;
  readonly programme: Versioned<Entities['programme']>;
};

/** Whether withdrawn records are read too. */
export type Reach = 'counted' | 'all';

/** The records of every kind. Each write is one conditional write: the whole change, or nothing. */
export type Records = {
  /** The record with its history; strongly consistent. */
  readConsistently<K extends Kind>(kind: K, key: Keys[K]): Promise<Stored<Entities[K]> | undefined>;
  /** The record alone; may be some milliseconds old, costs half. */
  readEventually<K extends Kind>(
    kind: K,
    key: Keys[K],
  ): Promise<Versioned<Entities[K]> | undefined>;
  /** Writes version 1. */
  create<K extends Kind>(kind: K, stored: Stored<Entities[K]>): Promise<'created' | 'exists'>;
  /** Writes version n where version n - 1 is stored. */
  replace<K extends Kind>(kind: K, stored: Stored<Entities[K]>): Promise<'replaced' | 'stale'>;
  list<K extends Kind>(
    kind: K,
    within: Parents[K],
    page: PageRequest,
  ): Promise<Page<Versioned<Entities[K]>>>;
  /** A list for people: projects, results and indicators in the order that they were given, reports newest first, others by id. */
  listInOrder<K extends Kind>(
    kind: K,
    within: Parents[K],
    page: PageRequest,
  ): Promise<Page<Versioned<Entities[K]>>>;
  /** Every record of a list that is stored in the table itself; strongly consistent. */
  listAll<K extends TableListed>(
    kind: K,
    within: Parents[K],
  ): Promise<readonly Versioned<Entities[K]>[]>;
  /** Everything of one project, strongly consistent: one query. */
  readProject(key: Keys['project'], reach?: Reach): Promise<ProjectRecords | undefined>;
  /** A programme and what it owns except its projects; strongly consistent: one query. */
  readProgrammeItself(key: Keys['programme'], reach?: Reach): Promise<ProgrammeItself | undefined>;
  /** Everything of one programme, its projects from the lean index. */
  readProgramme(key: Keys['programme'], reach?: Reach): Promise<ProgrammeRecords | undefined>;
  /** Every stored change of one record; strongly consistent. */
  readHistory(named: NamedRecord): Promise<WholeHistory | undefined>;
  /** The histories of a record and of all others in its partition: for a project, of everything that it owns. */
  readHistories(named: NamedRecord): Promise<readonly WholeHistory[]>;
  /** Published experiences and lessons of a programme; may miss those of the last milliseconds. */
  listPublished(within: PublishedWithin, page: PageRequest): Promise<Page<FoundRecord>>;
  /** The disseminations of all reports of a programme; may miss those of the last milliseconds. */
  listDisseminations(key: Keys['programme']): Promise<readonly Versioned<Dissemination>[]>;
  /** The active memberships of a person, in the order of their programmes; may miss those of the last milliseconds. */
  listMemberships(of: { readonly memberId: string }): Promise<readonly Membership[]>;
  /** What of a programme waits for a step; a page may be short and have a next one. May miss what changed in the last milliseconds. */
  listUnfinished<W extends Work>(
    within: UnfinishedWithin<W>,
    page: PageRequest,
  ): Promise<Page<UnfinishedRecord<W>>>;
  /** The indicators or values of a project without histories, withdrawn ones too; may miss those of the last milliseconds. */
  listInProject<K extends 'indicator' | 'value'>(
    kind: K,
    within: ProjectWithin,
    page: PageRequest,
  ): Promise<Page<Versioned<Entities[K]>>>;
  /** The active member of a programme who signs in by an address, wherever the address came from; may miss the last milliseconds. */
  findMember(place: {
    readonly programmeId: string;
    readonly addressId: string;
  }): Promise<Versioned<Entities['member']> | undefined>;
  /** Reports that are not finished, oldest first. */
  listUnfinishedReports(page: PageRequest): Promise<Page<Versioned<Report>>>;
  /** Exports of every programme that wait to be made, oldest first. */
  listUnfinishedExports(page: PageRequest): Promise<Page<Versioned<Entities['export']>>>;
  /** Imports of every programme that the job works on, oldest first. */
  listUnfinishedImports(page: PageRequest): Promise<Page<Versioned<Entities['import']>>>;
};

/** Remembers what an Idempotency-Key was used for where the id of the record does not follow from it. */
export type IdempotencyRecord = {
  readonly idempotencyKey: string;
  readonly request: string;
  readonly recordId: string;
};
export type IdempotencyRecords = {
  read(idempotencyKey: string): Promise<IdempotencyRecord | undefined>;
  /** Stores the first record of an id and returns the stored one. It may be deleted after `expiresAt`. */
  keep(record: IdempotencyRecord, expiresAt: Date): Promise<IdempotencyRecord>;
};

/** Who fetched which report on which day. */
export type Downloads = {
  /** Notes the first download of a member on a day; what is noted already stays as it is. */
  note(download: Download): Promise<void>;
  /** Deletes what is noted of a member. */
  erase(of: Pick<Download, 'reportId' | 'memberId'>): Promise<void>;
  /** Those of one report, by day. */
  list(report: Pick<Download, 'reportId'>, page: PageRequest): Promise<Page<Download>>;
};

/** The files of reports; a path is written once and never changes its content. */
export type Files = {
  put(
    path: string,
    content: Uint8Array,
    as: { readonly type: string; readonly name: string },
  ): Promise<void>;
  get(path: string): Promise<Uint8Array | undefined>;
  has(path: string): Promise<boolean>;
  /** A link that anyone who holds it can fetch, until `expiresAt`. */
  link(path: string, lifetimeSeconds: number): Promise<string>;
  /** Deletes a file with all its earlier versions; none may be there. */
  erase(path: string): Promise<void>;
};

/** A subject and when it was last compared with its checkpoint. */
export type CheckedSubject = { readonly subject: CheckpointSubject; readonly at: Instant };

/** What the next checkpoint holds; `known` is the hash of the last one. */
export type NextCheckpoint = {
  readonly at: Instant;
  readonly marks: readonly Mark[];
  readonly known?: string | undefined;
};

/** Kept apart from the table, so that losing rows does not lose them. */
export type Checkpoints = {
  last(subject: CheckpointSubject): Promise<LastCheckpoint | undefined>;
  /** Does not write the content again where its hash is `known`. */
  keep(subject: CheckpointSubject, next: NextCheckpoint): Promise<void>;
  /** Every subject that has a checkpoint, or those of one programme. */
  subjects(programmeId?: string): Promise<readonly CheckedSubject[]>;
};

/** A file as its sender announces it; `sha256` is hexadecimal. */
export type AnnouncedFile = {
  readonly type: string;
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
};

/** Files that callers put by themselves, each at a path of its own. */
export type Uploads = {
  /** A PUT that is good for exactly the announced file, until it expires. */
  invite(
    path: string,
    file: AnnouncedFile,
    lifetimeSeconds: number,
  ): Promise<{ readonly url: string; readonly headers: Readonly<Record<string, string>> }>;
  /** The size of the file at a path; undefined where there is none. */
  sizeOf(path: string): Promise<number | undefined>;
  /** The file at a path, piece by piece; undefined where there is none. */
  open(path: string): Promise<AsyncIterable<Uint8Array> | undefined>;
  /** The file at a path, with its content if it has exactly `bytes` bytes; undefined where there is none. */
  read(path: string, bytes: number): Promise<UploadedFile | undefined>;
};

/** Reports that anybody may verify, by the hash of their snapshot. */
export type Fingerprints = {
  /** One read; may miss the last milliseconds. */
  find(fingerprint: string): Promise<VerifiedReport | undefined>;
};

/** Work for later, delivered at least once. */
export type JobQueue<Job extends object> = {
  send(job: Job): Promise<void>;
  /** Makes a received message visible again after so many seconds. */
  giveBack(receipt: string, seconds: number): Promise<void>;
};

/** A secret that the system makes for itself on first use. */
export type SecretKey = () => Promise<Uint8Array>;
