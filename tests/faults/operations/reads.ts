import type { Draw } from './draw.ts';
import type { MakeOperation } from './make-operation.ts';
import { type Asked, ask } from './operation.ts';
import type { World } from './world.ts';

const reads: readonly [MakeOperation, ...MakeOperation[]] = [
  (world, draw) => {
    const value = world.pickRecord('value', draw.choice);
    if (!value) return undefined;
    const { projectId, indicatorId, periodId } = value;
    const asked = { by: 'coordinator', kind: 'value', atLeast: value.version } as const;
    return ask('getValue', asked, { params: { projectId, indicatorId, periodId } });
  },
  (world, draw) => {
    const project = world.pickRecord('project', draw.choice);
    if (!project) return undefined;
    const { projectId, version } = project;
    const asked = { by: 'coordinator', kind: 'project', atLeast: version } as const;
    return ask('getProject', asked, { params: { projectId } });
  },
  (world, draw) => {
    const lesson = world.pickRecord('lesson', draw.choice);
    if (!lesson) return undefined;
    const { projectId, lessonId, version } = lesson;
    const asked = { by: 'coordinator', kind: 'lesson', atLeast: version } as const;
    return ask('getLesson', asked, { params: { projectId, lessonId } });
  },
];

/** Reads a record again; the answer must not be older than the known version. */
export function readAgain(world: World, draw: Draw): Asked | undefined {
  return draw.pick(reads)(world, draw);
}
