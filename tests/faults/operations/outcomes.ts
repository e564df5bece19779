import type { ReviewInput, ReviewStep } from '../../../shared/domain/review/review.ts';
import type { ReviewStatus } from '../../../shared/domain/values/value.ts';
import { rowKeyOf } from '../../../shared/storage/keys.ts';
import { indicator as indicatorBody, value as valueBody } from '../../local/programme.ts';
import type { Draw } from './draw.ts';
import { etagOf, idOf, type MakeOperation } from './make-operation.ts';
import { ask } from './operation.ts';
import { officerOf, type PersonName } from './people.ts';
import { commonIndicatorId } from './set-up.ts';
import { nameOf, type World } from './world.ts';

export const periodIds = ['2020-01-01', '2021-01-01'] as const;

/** The coordinator changes, with a reason, what gives submitted values their meaning. */
export const putResult: MakeOperation = (world, draw) => {
  const result = draw.chance(70) ? world.pickRecord('result', draw.choice) : undefined;
  const project = projectOf(world, draw, result);
  if (!project) return undefined;
  const { projectId } = project;
  return ask(
    'putResult',
    { by: result ? 'coordinator' : officerOf(project), kind: 'result' },
    {
      params: { projectId, resultId: result?.resultId ?? idOf(draw) },
      body: { type: 'output', title: { en: draw.words }, reason: 'Said better' },
      ...(result ? { ifMatch: etagOf(result) } : { ifNoneMatch: '*' }),
    },
  );
};

export const putIndicator: MakeOperation = (world, draw) => {
  const indicator = draw.chance(70) ? world.pickRecord('indicator', draw.choice) : undefined;
  const result = indicator ?? world.pickRecord('result', draw.choice);
  const project = result && projectOf(world, draw, result);
  if (!project) return undefined;
  const { projectId, resultId } = result;
  return ask(
    'putIndicator',
    { by: indicator ? 'coordinator' : officerOf(project), kind: 'indicator' },
    {
      params: { projectId, indicatorId: indicator?.indicatorId ?? idOf(draw) },
      body: {
        ...indicatorBody,
        commonIndicatorId,
        resultId,
        title: { en: draw.words },
        reason: 'Said better',
      },
      ...(indicator ? { ifMatch: etagOf(indicator) } : { ifNoneMatch: '*' }),
    },
  );
};

export const recordValue: MakeOperation = (world, draw) => {
  const indicator = world.pickRecord('indicator', draw.choice);
  const project = indicator && projectOf(world, draw, indicator);
  if (!project) return undefined;
  const { projectId, indicatorId } = indicator;
  const params = { projectId, indicatorId, periodId: draw.pick(periodIds) };
  const known = draw.chance(5) ? undefined : world.at('value', params);
  const actual = { kind: 'reported', value: String(draw.choice(10_000)) } as const;
  return ask(
    'recordValue',
    { by: officerOf(project), kind: 'value' },
    {
      params,
      body: { ...valueBody, actual, comment: { en: draw.words } },
      ...(known ? { ifMatch: etagOf(known) } : { ifNoneMatch: '*' }),
    },
  );
};

const followUps: Readonly<Record<ReviewStatus, readonly [ReviewStep, ...ReviewStep[]]>> = {
  draft: ['submit'],
  returned: ['submit'],
  submitted: ['approve', 'approve', 'return', 'recall'],
  approved: ['reopen'],
};
const steps = ['submit', 'recall', 'return', 'approve', 'reopen'] as const;

/** Usually a step that is allowed next, sometimes one that is not. */
export const reviewValue: MakeOperation = (world, draw) => {
  const value = world.pickRecord('value', draw.choice);
  const project = value && projectOf(world, draw, value);
  if (!project) return undefined;
  const { projectId, indicatorId, periodId } = value;
  const step = draw.pick(draw.chance(10) ? steps : followUps[value.status]);
  const by: PersonName =
    step === 'submit' || step === 'recall' ? officerOf(project) : 'coordinator';
  const body: ReviewInput = { step, comment: draw.words };
  const params = { projectId, indicatorId, periodId };
  return ask('reviewValue', { by, kind: 'value' }, { params, body, ifMatch: etagOf(value) });
};

const maxInBatch = 6;

/** One step for some values of a programme in any state; it is refused for those that it does not fit. */
export const reviewValues: MakeOperation = (world, draw) => {
  const first = world.pickRecord('value', draw.choice);
  if (!first) return undefined;
  const { programmeId } = first;
  const others = Array.from({ length: maxInBatch }, () => world.pickRecord('value', draw.choice));
  const values = new Map(
    [first, ...others]
      .filter((value) => value?.programmeId === programmeId)
      .filter((value) => value !== undefined)
      .map((value) => [nameOf(rowKeyOf('value', value)), value]),
  );
  const items = [...values.values()].map(({ projectId, indicatorId, periodId, version }) => {
    return { projectId, indicatorId, periodId, version };
  });
  const step = draw.pick(['approve', 'return', 'reopen'] as const);
  const asked = { by: 'coordinator', kind: 'value' } as const;
  return ask('reviewValues', asked, {
    params: { programmeId },
    body: { step, comment: draw.words, items },
  });
};

/** The project of a record, or any project if there is none yet. */
export function projectOf(
  world: World,
  { choice }: Draw,
  owned: { readonly projectId: string } | undefined,
) {
  return owned ? world.at('project', owned) : world.pickRecord('project', choice);
}
