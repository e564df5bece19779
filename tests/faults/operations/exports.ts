import { idOf, type MakeOperation } from './make-operation.ts';
import { ask } from './operation.ts';

const formats = ['iati', 'csv'] as const;
const states = ['approved', 'all'] as const;

/** Of one project, as reports are. */
export const requestExport: MakeOperation = (world, draw) => {
  const project = world.pickRecord('project', draw.choice);
  if (!project) return undefined;
  const { programmeId, projectId } = project;
  return ask(
    'requestExport',
    { by: 'coordinator', kind: 'export' },
    {
      params: { programmeId },
      body: { format: draw.pick(formats), state: draw.pick(states), projectId, language: 'en' },
      idempotencyKey: idOf(draw),
    },
  );
};
