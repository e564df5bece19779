import { indicator as indicatorBody, value as valueBody } from '../../local/programme.ts';
import { idOf, type MakeOperation } from './make-operation.ts';
import { ask } from './operation.ts';
import { periodIds, projectOf } from './outcomes.ts';
import { officerOf } from './people.ts';
import { commonIndicatorId } from './set-up.ts';

const maxInBatch = 5;

/** Values of some indicators of a project, new or known, a few of them wrongly taken to be new. */
export const recordValues: MakeOperation = (world, draw) => {
  const first = world.pickRecord('indicator', draw.choice);
  const project = first && projectOf(world, draw, first);
  if (!project) return undefined;
  const { projectId } = project;
  const drawn = Array.from({ length: maxInBatch }, () =>
    world.pickRecord('indicator', draw.choice),
  );
  const indicators = [first, ...drawn].filter((each) => each?.projectId === projectId);
  const named = new Map(
    indicators.map((each) => {
      const key = { indicatorId: each?.indicatorId ?? '', periodId: draw.pick(periodIds) };
      return [JSON.stringify(key), key];
    }),
  );
  const items = [...named.values()].map((key) => {
    const known = draw.chance(5) ? undefined : world.at('value', { projectId, ...key });
    const actual = { kind: 'reported', value: String(draw.choice(10_000)) } as const;
    const comment = { en: draw.words };
    return { ...key, ...(known && { version: known.version }), ...valueBody, actual, comment };
  });
  const asked = { by: officerOf(project), kind: 'value' } as const;
  return ask('recordValues', asked, { params: { projectId }, body: { items } });
};

/** A new result with a new indicator, and a known result and indicator of the project. */
export const recordFramework: MakeOperation = (world, draw) => {
  const indicator = world.pickRecord('indicator', draw.choice);
  const result = world.pickRecord('result', draw.choice);
  const project = projectOf(world, draw, indicator ?? result);
  if (!project) return undefined;
  const { projectId } = project;
  const said = { title: { en: draw.words }, reason: 'Said better' };
  const resultId = idOf(draw);
  const knownResult = result?.projectId === projectId ? [result] : [];
  const knownIndicator = indicator ? [indicator] : [];
  const fields = { ...indicatorBody, commonIndicatorId };
  return ask(
    'recordFramework',
    { by: 'coordinator', kind: 'indicator' },
    {
      params: { projectId },
      body: {
        results: [
          { resultId, type: 'output', ...said },
          ...knownResult.map(({ resultId: id, version }) => {
            return { resultId: id, version, type: 'output' as const, ...said };
          }),
        ],
        indicators: [
          { ...fields, indicatorId: resultId, resultId, ...said },
          ...knownIndicator.map(({ indicatorId, resultId: of, version }) => {
            return { ...fields, indicatorId, resultId: of, version, ...said };
          }),
        ],
      },
    },
  );
};
