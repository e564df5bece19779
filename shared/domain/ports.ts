import type { Experience } from './experience.ts';
import type { Indicator } from './indicator.ts';
import type { Lesson } from './lesson.ts';
import type { Member } from './member.ts';
import type { Organisation } from './organisation.ts';
import type { Programme } from './programme.ts';
import type { Project } from './project.ts';
import type { Kept, Stored } from './record.ts';
import type { Report } from './report.ts';
import type { Result } from './result.ts';
import type { Value } from './value.ts';

/** Every kind of record, by name. */
export type Entities = {
  programme: Programme;
  member: Member;
  organisation: Organisation;
  project: Project;
  result: Result;
  indicator: Indicator;
  value: Value;
  experience: Experience;
  lesson: Lesson;
  report: Report;
};
export type Kind = keyof Entities;

/** What identifies a record of each kind. */
export type Keys = {
  programme: Pick<Programme, 'programmeId'>;
  member: Pick<Member, 'programmeId' | 'memberId'>;
  organisation: Pick<Organisation, 'programmeId' | 'organisationId'>;
  project: Pick<Project, 'projectId'>;
  result: Pick<Result, 'projectId' | 'resultId'>;
  indicator: Pick<Indicator, 'projectId' | 'indicatorId'>;
  value: Pick<Value, 'projectId' | 'indicatorId' | 'periodStart'>;
  experience: Pick<Experience, 'projectId' | 'experienceId'>;
  lesson: Pick<Lesson, 'projectId' | 'lessonId'>;
  report: Pick<Report, 'reportId'>;
};

/** What a list is asked within; `programme` lists the programmes of one member, or all of them. */
export type Parents = {
  programme: { readonly memberId: string } | { readonly all: true };
  member: Pick<Member, 'programmeId'>;
  organisation: Pick<Organisation, 'programmeId'>;
  project: Pick<Project, 'programmeId'>;
  result: Pick<Result, 'projectId'>;
  indicator: Pick<Indicator, 'projectId'>;
  value: Pick<Value, 'projectId' | 'indicatorId'>;
  experience: Pick<Experience, 'projectId'>;
  lesson: Pick<Lesson, 'projectId'>;
  report: Pick<Report, 'programmeId'>;
};

/** `after` is the place where the page before ended; storage gives it and alone understands it. */
export type PageRequest = { readonly limit: number; readonly after?: string | undefined };
export type Page<Item> = { readonly items: readonly Item[]; readonly next?: string };

/** All that a project owns, without histories. */
export type ProjectRecords = {
  readonly project: Kept<Project>;
  readonly results: readonly Kept<Result>[];
  readonly indicators: readonly Kept<Indicator>[];
  readonly values: readonly Kept<Value>[];
  readonly experiences: readonly Kept<Experience>[];
  readonly lessons: readonly Kept<Lesson>[];
};

/** All that a programme owns, without histories and members. */
export type ProgrammeRecords = {
  readonly programme: Kept<Programme>;
  readonly organisations: readonly Kept<Organisation>[];
  readonly projects: readonly ProjectRecords[];
};

/** The records of every kind. Each write is one conditional write: the whole change, or nothing. */
export type Records = {
  /** The record with its history; strongly consistent. */
  read<K extends Kind>(kind: K, key: Keys[K]): Promise<Stored<Entities[K]> | undefined>;
  /** The record alone; may be some milliseconds old, costs half. */
  glance<K extends Kind>(kind: K, key: Keys[K]): Promise<Kept<Entities[K]> | undefined>;
  /** Writes version 1. */
  create<K extends Kind>(kind: K, stored: Stored<Entities[K]>): Promise<'created' | 'exists'>;
  /** Writes version n where version n - 1 is stored. */
  replace<K extends Kind>(kind: K, stored: Stored<Entities[K]>): Promise<'replaced' | 'stale'>;
  list<K extends Kind>(
    kind: K,
    within: Parents[K],
    page: PageRequest,
  ): Promise<Page<Kept<Entities[K]>>>;
  /** Everything of one project, strongly consistent: one query. */
  project(key: Keys['project']): Promise<ProjectRecords | undefined>;
  /** Everything of one programme, from the lean index. */
  programme(key: Keys['programme']): Promise<ProgrammeRecords | undefined>;
  /** Reports that are not finished, oldest first. */
  unfinishedReports(page: PageRequest): Promise<Page<Kept<Report>>>;
};

/** Remembers what an Idempotency-Key was used for where the id of the record does not follow from it. */
export type Ticket = {
  readonly ticketId: string;
  readonly request: string;
  readonly recordId: string;
};
export type Tickets = {
  read(ticketId: string): Promise<Ticket | undefined>;
  /** Keeps the first ticket of an id; returns the one that is kept. It may vanish after `expiresAt`. */
  keep(ticket: Ticket, expiresAt: Date): Promise<Ticket>;
};

/** The files of reports; a path is written once and never changes its content. */
export type Files = {
  put(
    path: string,
    content: Uint8Array,
    as: { readonly type: string; readonly name: string },
  ): Promise<void>;
  get(path: string): Promise<Uint8Array | undefined>;
  /** A link that anyone who holds it can fetch, until `expiresAt`. */
  link(path: string, lifetimeSeconds: number): Promise<string>;
};

/** Work for later, delivered at least once. */
export type RenderQueue = { send(job: { readonly reportId: string }): Promise<void> };

/** Secrets the system makes for itself on first use. */
export type SigningKey = () => Promise<Uint8Array>;
