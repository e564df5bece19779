import * as z from 'zod';
import { EventDate } from '../dates.ts';
import { rule } from '../field-error.ts';
import { identifier, OrganisationId, ProgrammeId, ProjectId } from '../identifiers.ts';
import { defineKind } from '../kind.ts';
import { projectKind } from '../programme/project.ts';
import { Site } from '../site.ts';
import { Source } from '../source.ts';
import { MultilingualLine, MultilingualProse } from '../text.ts';

const Handover = z.strictObject({
  to: MultilingualLine.describe('An organisation, office or committee, not a private person.'),
  organisationId: OrganisationId.optional().describe('If it is an organisation of the programme.'),
  on: EventDate.describe('The day it was handed over.'),
  evidence: z
    .array(Source)
    .min(1)
    .max(20)
    .describe('The sources by which the handover can be checked.'),
});

/** Who runs and repairs it from then on, and with what money. */
const OperationAndMaintenance = z.strictObject({
  by: MultilingualLine.describe('An organisation, office or committee, not a private person.'),
  funding: MultilingualProse.describe('With what money it is run and kept up.'),
});

/** What a project built or delivered, and to whom it was handed over. */
export const Asset = z.strictObject({
  programmeId: ProgrammeId,
  projectId: ProjectId,
  assetId: identifier('The id of an asset, chosen by the project, for instance "water-supply".'),
  title: MultilingualLine.describe('What was built or delivered.'),
  description: MultilingualProse.optional().describe('What it is and what it is for.'),
  site: Site.optional().describe('Where it is.'),
  deliveredOn: EventDate.optional().describe('When it was built or delivered.'),
  handover: Handover.optional().describe(
    'To whom and when it was handed over; absent before that.',
  ),
  operationAndMaintenance: OperationAndMaintenance.optional().describe(
    'Who runs and keeps it up, and with what money.',
  ),
  sources: z.array(Source).min(1).max(20).describe('Where this is reported.'),
});
export type Asset = z.infer<typeof Asset>;

export const AssetInput = Asset.omit({ programmeId: true, projectId: true, assetId: true })
  .refine(
    ({ deliveredOn, handover }) => !deliveredOn || !handover || deliveredOn <= handover.on,
    rule('wrong_order', 'is before deliveredOn', ['handover', 'on']),
  )
  .meta({ id: 'AssetInput' });
export type AssetInput = z.infer<typeof AssetInput>;
export const assetKind = defineKind({
  name: 'asset',
  schema: Asset,
  id: 'assetId',
  under: projectKind,
  path: 'assets',
});
export const VersionedAsset = assetKind.versioned;
