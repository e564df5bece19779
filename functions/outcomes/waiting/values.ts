import { reachOf } from '../../../shared/domain/access.ts';
import type { Indicator } from '../../../shared/domain/framework/indicator.ts';
import type { Project } from '../../../shared/domain/programme/project.ts';
import type { Versioned } from '../../../shared/domain/record.ts';
import { addressOf } from '../../../shared/domain/record-addresses.ts';
import { assertAddsUp } from '../../../shared/domain/values/approvable.ts';
import type { Value } from '../../../shared/domain/values/value.ts';
import { placesToRecord } from '../../../shared/domain/waiting/place-to-record.ts';
import { refusalOf } from '../../../shared/domain/waiting/refusal.ts';
import {
  maxCounted,
  maxProjectsComputed,
  type Waiting,
  type WaitingItem,
} from '../../../shared/domain/waiting/waiting.ts';
import { readInProject } from '../../http/read-in-project.ts';
import { readProject } from '../../http/subject.ts';
import { inParallel } from '../../in-parallel.ts';
import { type Ground, isWorkable } from './ground.ts';
import { type Found, readUnfinished } from './read-unfinished.ts';
import { sectionOf } from './section.ts';

const projectsAtOnce = 8;

/** The values that wait for a reviewer. */
export async function readReviews(ground: Ground): Promise<Pick<Waiting, 'toReview'>> {
  const { call, programmeId } = ground;
  if (!reachOf('value.review', call.subject.standing)) return {};
  const found = await readUnfinished({ programmeId, work: 'review' }, maxCounted);
  const items = found.items.map(({ record }) => record);
  const toReview = await sectionOf(programmeId, workable({ ...found, items }, ground), {
    list: 'values?status=submitted',
    since: ({ submission, changedAt }) => submission?.at ?? changedAt,
    describe: describeValue,
  });
  return { toReview };
}

type OfProject = {
  readonly unfinished: Found<Versioned<Value>>;
  readonly indicators: readonly Versioned<Indicator>[];
  readonly places: ReturnType<typeof placesToRecord>;
};

/** What waits for those who record values: what came back, what is due, what they can submit. */
export async function readRecording(
  ground: Ground,
): Promise<Pick<Waiting, 'returned' | 'toRecord' | 'toSubmit'>> {
  const { call, programmeId, ownProjects } = ground;
  if (!reachOf('value.record', call.subject.standing)) return {};
  const read = await inParallel([...ownProjects.items.entries()], projectsAtOnce, ([at, project]) =>
    readOwnProject(ground, project, { isComputed: at < maxProjectsComputed }),
  );
  const more = ownProjects.more || read.some(({ unfinished }) => unfinished.more);
  const indicators = new Map(
    read.flatMap((each) => each.indicators).map((each) => [nameOf(each), each]),
  );
  const items = read.flatMap(({ unfinished }) => unfinished.items);
  const mine = workable({ items, more }, ground).items;
  const returned = mine.filter(({ status }) => status === 'returned');
  const complete = mine.filter(
    (value) => value.status === 'draft' && isComplete(value, indicators.get(nameOf(value))),
  );
  const places = read.flatMap((each) => each.places);
  const isCut = ownProjects.more || ownProjects.items.length > maxProjectsComputed;
  return {
    returned: await sectionOf(
      programmeId,
      { items: returned, more },
      {
        list: 'values?status=returned',
        since: ({ review, changedAt }) => review?.at ?? changedAt,
        describe: describeValue,
      },
    ),
    toRecord: await sectionOf(
      programmeId,
      { items: places, more: isCut },
      {
        list: 'values?overdue=true',
        since: ({ periodEnd }) => periodEnd,
        describe: ({ address, indicator, project, periodEnd, version }) => ({
          address,
          title: indicator.title,
          project: project.title,
          periodEnd,
          ...(version !== undefined && { version }),
        }),
      },
    ),
    toSubmit: await sectionOf(
      programmeId,
      { items: complete, more },
      {
        list: 'values?status=draft',
        since: ({ changedAt }) => changedAt,
        describe: describeValue,
      },
    ),
  };
}

/** What is due is computed from all indicators and values of a project; drafts need their indicators alone. */
async function readOwnProject(
  { programmeId, today, closings }: Ground,
  project: Project,
  { isComputed }: { readonly isComputed: boolean },
): Promise<OfProject> {
  const { projectId } = project;
  const key = { programmeId, projectId };
  const within = { programmeId, work: 'submit', under: [projectId] } as const;
  const found = await readUnfinished(within, maxCounted);
  const unfinished = { ...found, items: found.items.map(({ record }) => record) };
  const drafts = unfinished.items.filter(({ status }) => status === 'draft');
  const draftIds = drafts.map(({ indicatorId }) => indicatorId);
  const [indicators, values] = await Promise.all([
    readInProject('indicator', key, isComputed ? undefined : draftIds),
    isComputed ? readInProject('value', key) : [],
  ]);
  const places = isComputed
    ? placesToRecord({ project, indicators, values }, { today, closings })
    : [];
  return { unfinished, indicators, places };
}

function workable(
  { items, more }: Found<Versioned<Value>>,
  ground: Ground,
): Found<Versioned<Value>> {
  return { items: items.filter((value) => isWorkable(value, ground)), more };
}

const nameOf = ({ projectId, indicatorId }: Pick<Indicator, 'projectId' | 'indicatorId'>) =>
  `${projectId}#${indicatorId}`;

function isComplete(value: Value, indicator: Indicator | undefined): boolean {
  return indicator !== undefined && refusalOf(() => assertAddsUp(indicator, value)) === undefined;
}

async function describeValue(value: Versioned<Value>): Promise<WaitingItem> {
  const { programmeId, projectId, indicatorId, periodEnd, version } = value;
  const [project, [indicator]] = await Promise.all([
    readProject({ projectId }),
    readInProject('indicator', { programmeId, projectId }, [indicatorId]),
  ]);
  return {
    address: addressOf('value', value),
    title: indicator?.title ?? { en: indicatorId },
    ...(project && { project: project.title }),
    periodEnd,
    version,
  };
}
