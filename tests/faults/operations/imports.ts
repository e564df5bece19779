import type { Client } from '../../../shared/contract/client.ts';
import type { Import } from '../../../shared/domain/exchange/import.ts';
import { send } from '../../local/evidence.ts';
import { importOf } from '../../local/iati.ts';
import { activitiesName, contentOf, nameAgain, tableName } from './imported-files.ts';
import { etagOf, idOf, type MakeOperation } from './make-operation.ts';
import { type Asked, ask } from './operation.ts';
import { officerOf, type PersonName } from './people.ts';

/** A file of activities, new or once more. */
export const announceActivities: MakeOperation = (world, draw) => {
  const mediaType = 'application/xml';
  const known = draw.chance(50) ? world.pickRecord('import', draw.choice) : undefined;
  if (known?.mediaType === mediaType) {
    const { programmeId } = known;
    const fileName = nameAgain(idOf(draw), known);
    return announce({ programmeId, fileName, mediaType }, 'coordinator');
  }
  const organisation = world.pickRecord('organisation', draw.choice);
  if (!organisation) return undefined;
  const { programmeId } = organisation;
  return announce({ programmeId, fileName: activitiesName(idOf(draw)), mediaType }, 'coordinator');
};

/** A table with a value of a project, by its officer. */
export const announceTable: MakeOperation = (world, draw) => {
  const indicator = world.pickRecord('indicator', draw.choice);
  const project = indicator && world.at('project', { projectId: indicator.projectId });
  if (!project) return undefined;
  const { programmeId } = project;
  const fileName = tableName(idOf(draw), indicator);
  return announce({ programmeId, fileName, mediaType: 'text/csv' }, officerOf(project));
};

type File = Pick<Import, 'programmeId' | 'fileName' | 'mediaType'>;

function announcementOf({ programmeId, fileName, mediaType }: File) {
  const body = importOf(contentOf({ fileName }), { fileName, mediaType });
  return { params: { programmeId }, body, idempotencyKey: fileName };
}

function announce(file: File, by: PersonName): Asked {
  return ask('announceImport', { by, kind: 'import' }, announcementOf(file));
}

/** What comes next for an import: its upload and reading, its application, a look at it, or a stop. */
export const advanceImport: MakeOperation = (world, draw) => {
  const known = world.pickRecord('import', draw.choice);
  if (!known || !['announced', 'reading', 'previewed', 'applying'].includes(known.status))
    return undefined;
  const { programmeId, importId, status, version } = known;
  const params = { programmeId, importId };
  const by = known.organisationId === undefined ? 'coordinator' : officerOf(known as Owned);
  const asked = { by, kind: 'import' } as const;
  const step = { params, ifMatch: etagOf(known) };
  if (draw.chance(5)) return ask('stopImport', asked, step);
  if (status === 'announced')
    return ask('readImport', { ...asked, prepare: (client) => upload(client, known) }, step);
  if (status === 'previewed') return ask('applyImport', asked, step);
  return ask('getImport', { ...asked, atLeast: version }, { params });
};

type Owned = { readonly organisationId: string };

/** Announced once more, it gives another upload. */
async function upload(client: Client, file: File): Promise<void> {
  const { body } = await client.call('announceImport', announcementOf(file));
  await send(body.upload, contentOf(file));
}
