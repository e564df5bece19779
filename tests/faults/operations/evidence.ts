import { announcementOf, send } from '../../local/evidence.ts';
import { etagOf, idOf, type MakeOperation } from './make-operation.ts';
import { ask } from './operation.ts';

const byCoordinator = { by: 'coordinator', kind: 'evidence' } as const;

export const announceEvidence: MakeOperation = (world, draw) => {
  const project = world.pickRecord('project', draw.choice);
  if (!project) return undefined;
  const fileName = `${idOf(draw)}.csv`;
  return ask('announceEvidence', byCoordinator, {
    params: { projectId: project.projectId },
    body: announcementOf(contentOf({ fileName }), { fileName, title: draw.words }),
    idempotencyKey: idOf(draw),
  });
};

/** Uploads the file first, over a failing network, so that it is sometimes missing. */
export const completeEvidence: MakeOperation = (world, draw) => {
  const evidence = world.pickRecord('evidence', draw.choice);
  if (!evidence) return undefined;
  const { projectId, evidenceId } = evidence;
  const params = { projectId, evidenceId };
  const asked = ask('completeEvidence', byCoordinator, { params, ifMatch: etagOf(evidence) });
  return {
    ...asked,
    prepare: async (client) => {
      const { body: upload } = await client.call('renewUpload', { params });
      await send(upload, contentOf(evidence));
    },
  };
};

export const describeEvidence: MakeOperation = (world, draw) => {
  const evidence = world.pickRecord('evidence', draw.choice);
  if (!evidence) return undefined;
  const { projectId, evidenceId } = evidence;
  return ask('describeEvidence', byCoordinator, {
    params: { projectId, evidenceId },
    body: { title: draw.words },
    ifMatch: etagOf(evidence),
  });
};

/** Each file contains its own name, so that no two are equal. */
function contentOf({ fileName = '' }: { readonly fileName?: string | undefined }): Uint8Array {
  return new TextEncoder().encode(`file\n${fileName}\n`);
}
