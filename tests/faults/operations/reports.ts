import { idOf, type MakeOperation } from './make-operation.ts';
import { ask } from './operation.ts';

/** A report of one project, since one of everything would take too long. */
export const requestReport: MakeOperation = (world, draw) => {
  const project = world.pickRecord('project', draw.choice);
  if (!project) return undefined;
  const { programmeId, projectId } = project;
  return ask(
    'requestReport',
    { by: 'coordinator', kind: 'report' },
    {
      params: { programmeId },
      body: { kind: 'implementing_organisation', projectId, asOf: '2021-12-31' },
      idempotencyKey: idOf(draw),
    },
  );
};

export const noteDissemination: MakeOperation = (world, draw) => {
  const report = world.pickRecord('report', draw.choice);
  if (!report) return undefined;
  return ask(
    'noteDissemination',
    { by: 'coordinator', kind: 'dissemination' },
    {
      params: { reportId: report.reportId },
      body: {
        recipient: { kind: 'organisation', organisationId: 'north' },
        sentOn: '2021-12-31',
        channel: 'email',
      },
      idempotencyKey: idOf(draw),
    },
  );
};
