import * as z from 'zod';
import { EventDate } from '../dates.ts';
import { identifier, MeetingId, ProgrammeId } from '../identifiers.ts';
import { defineKind } from '../kind.ts';
import { programmeKind } from '../programme/programme.ts';
import { Source } from '../source.ts';
import { MultilingualLine, MultilingualProse } from '../text.ts';

/** Who affirmed it, in a public function. */
const Affirmer = z.strictObject({
  organisation: MultilingualLine.describe('The organisation that affirmed it.'),
  office: MultilingualLine.optional().describe('The office within it; no name of a person.'),
  name: MultilingualLine.optional().describe('Only of an official in public function.'),
});

/** A distinct feature of the programme affirmed at a meeting, for instance "livelihood-focused, small but refined". */
export const Feature = z.strictObject({
  programmeId: ProgrammeId,
  featureId: identifier(
    'The id of a feature, chosen by the programme, for instance "small-but-refined".',
  ),
  order: z
    .int()
    .min(1)
    .max(999)
    .describe('Features are shown in this order, the lowest number first.'),
  title: MultilingualLine.describe('The feature, in a line.'),
  text: MultilingualProse.describe('What it is.'),
  affirmedBy: Affirmer.describe('Who affirmed it.'),
  affirmedOn: EventDate.optional().describe('The day it was affirmed.'),
  meetingId: MeetingId.optional().describe('The meeting at which it was affirmed.'),
  sources: z.array(Source).min(1).max(20).describe('Where this is published.'),
});
export type Feature = z.infer<typeof Feature>;

export const FeatureInput = Feature.omit({ programmeId: true, featureId: true }).meta({
  id: 'FeatureInput',
});
export type FeatureInput = z.infer<typeof FeatureInput>;
export const featureKind = defineKind({
  name: 'feature',
  schema: Feature,
  id: 'featureId',
  under: programmeKind,
  path: 'features',
});
export const VersionedFeature = featureKind.versioned;
