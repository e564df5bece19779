import * as z from 'zod';
import { issueOf, rule } from '../field-error.ts';
import { EvidenceId, ProgrammeId, ProjectId } from '../identifiers.ts';
import { defineKind } from '../kind.ts';
import { Problem } from '../problem.ts';
import { projectKind } from '../programme/project.ts';
import { assertOpen, type Closing } from '../review/closing.ts';
import { Line } from '../text.ts';
import type { Value } from '../values/value.ts';
import { EvidenceMediaType, extensionFault, fitsType } from './evidence-type.ts';
import { Photograph, Pixels } from './photograph.ts';

const maxBytes = 20_000_000;

const description = {
  title: Line.describe('What the file is, in a line.'),
  photograph: Photograph.optional().describe('Required for an image, and only there.'),
  public: z
    .boolean()
    .optional()
    .describe('True where every member of the programme may see it, not only who sees drafts.'),
};

export const FileName = Line.regex(/^[^/\\]*$/, 'is a path, not a file name');
export const FileHash = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in lower-case hexadecimal');

/** A file by which another person can check what is reported. */
export const Evidence = z.strictObject({
  programmeId: ProgrammeId,
  projectId: ProjectId,
  evidenceId: EvidenceId,
  ...description,
  fileName: FileName.optional().describe('Absent once erased.'),
  mediaType: EvidenceMediaType.describe('The media type of the file.'),
  bytes: z.int().positive().max(maxBytes).describe('The size of the file in bytes.'),
  sha256: FileHash.optional().describe('Absent once erased.'),
  status: z.enum(['awaited', 'stored']).describe('Stored once the uploaded file was checked.'),
  pixels: Pixels.optional().describe(
    'Of a JPEG that reports can print, once it is stored; its size as it is seen.',
  ),
});
export type Evidence = z.infer<typeof Evidence>;

type Pictured = {
  readonly mediaType: EvidenceMediaType;
  readonly photograph?: Pick<Photograph, 'illustrates'> | undefined;
};
const fitsPhotograph = ({ mediaType, photograph }: Pictured) =>
  mediaType.startsWith('image/') === (photograph !== undefined);
const photographRule = 'is needed for an image, and only there';
const fitsIllustration = ({ mediaType, photograph }: Pictured) =>
  photograph?.illustrates === undefined || mediaType === 'image/jpeg';
/** Whether what it is to illustrate can have it. */
const isPrintable = ({ photograph, pixels }: Pick<Evidence, 'photograph' | 'pixels'>) =>
  photograph?.illustrates === undefined || pixels !== undefined;
const notPrintable =
  'it is damaged, in the colours of printing presses, or has more than 50 million pixels';
const illustrationRule = 'is of a JPEG alone; reports print no other photographs';

export const EvidenceInput = Evidence.omit({
  programmeId: true,
  projectId: true,
  evidenceId: true,
  status: true,
  pixels: true,
})
  .extend({
    fileName: FileName.describe(
      'The name under which the file is downloaded, with the extension of its type.',
    ),
    sha256: FileHash.describe('The SHA-256 of the file, in lower-case hexadecimal.'),
  })
  .refine(fitsPhotograph, rule('not_allowed', photographRule, ['photograph']))
  .refine(fitsIllustration, rule('not_allowed', illustrationRule, ['photograph', 'illustrates']))
  .superRefine(({ fileName, mediaType }, context) => {
    const message = extensionFault(fileName, mediaType);
    if (message) context.addIssue(issueOf('wrong_format', message, ['fileName']));
  })
  .meta({ id: 'EvidenceInput' });
export type EvidenceInput = z.infer<typeof EvidenceInput>;
export const EvidenceDescription = z.strictObject(description).meta({ id: 'EvidenceDescription' });
export type EvidenceDescription = z.infer<typeof EvidenceDescription>;
export const evidenceKind = defineKind({
  name: 'evidence',
  schema: Evidence,
  id: 'evidenceId',
  under: projectKind,
  path: 'evidence',
  personal: ['fileName', 'sha256'],
});
export const VersionedEvidence = evidenceKind.versioned;

export const ErasedEvidence = VersionedEvidence.extend({
  frozenIn: z
    .array(z.string())
    .describe(
      'Addresses of reports that have its name and hash: withdraw them, or make them again.',
    ),
}).meta({ id: 'ErasedEvidence' });

/** The request that uploads the file; size, type and hash are part of its signature. */
export const Upload = z
  .strictObject({
    url: z.url().describe('Where to send the file.'),
    method: z.literal('PUT').describe('The method to send it with.'),
    headers: z
      .record(z.string(), z.string())
      .describe('To be sent as they are; a browser sets content-length by itself.'),
    expiresAt: z.iso.datetime().describe('Until when the file can be sent.'),
  })
  .meta({ id: 'Upload' });
export type Upload = z.infer<typeof Upload>;

export const AnnouncedEvidence = VersionedEvidence.extend({
  upload: Upload.optional().describe('Absent where a retry finds the file stored.'),
}).meta({ id: 'AnnouncedEvidence' });

/** The evidence with another description; the file stays. @throws Problem `invalid_request` */
export function describe(evidence: Evidence, words: EvidenceDescription): Evidence {
  const { title: _, photograph: __, public: ___, ...file } = evidence;
  const next = { ...file, ...words };
  if (!fitsPhotograph(next))
    throw Problem.at('/photograph', { code: 'not_allowed', detail: photographRule });
  const detail = !fitsIllustration(next)
    ? illustrationRule
    : next.status === 'stored' && !isPrintable(next)
      ? `is of a photograph that reports cannot print: ${notPrintable}`
      : undefined;
  if (detail !== undefined)
    throw Problem.at('/photograph/illustrates', { code: 'not_allowed', detail });
  return next;
}

/**
 * Evidence cannot change while an approved value, or a value of a closed period, cites it.
 * @throws Problem `in_use` or `period_closed` that names the value or the closing
 */
export function assertMayBeDescribed(
  { evidenceId }: Pick<Evidence, 'evidenceId'>,
  values: readonly Value[],
  closings: readonly Closing[],
): void {
  const naming = values.filter(({ evidence = [] }) =>
    evidence.some((cited) => cited.evidenceId === evidenceId),
  );
  for (const value of naming) assertOpen(value, closings);
  const approved = naming.find(({ status }) => status === 'approved');
  if (!approved) return;
  const { indicatorId, periodId } = approved;
  const detail = `The approved value of "${indicatorId}" for the period ${periodId} cites this evidence. A coordinator can reopen that value first.`;
  throw new Problem('in_use', detail);
}

/** @throws Problem `evidence_stored`: what was checked never changes again */
export function assertAwaited({ status }: Evidence): void {
  if (status === 'stored') throw new Problem('evidence_stored');
}

/** What was uploaded; its content is read where the size is right. */
export type UploadedFile = {
  readonly bytes: number;
  readonly type: string;
  readonly content?: Uint8Array | undefined;
  readonly sha256?: string | undefined;
  /** Of a JPEG that reports can print. */
  readonly pixels?: Pixels | undefined;
};

/**
 * The evidence with its file stored, if that is the file that was announced.
 * @throws Problem `evidence_awaited` without a file, `evidence_differs` that says in what
 */
export function complete(evidence: Evidence, uploaded: UploadedFile | undefined): Evidence {
  assertAwaited(evidence);
  if (!uploaded) throw new Problem('evidence_awaited');
  const difference = differenceOf(evidence, uploaded);
  if (difference !== undefined) throw new Problem('evidence_differs', difference);
  const { pixels } = uploaded;
  return { ...evidence, status: 'stored', ...(pixels && { pixels }) };
}

/** How an uploaded file differs from the announced one; undefined where it does not. */
export function differenceOf(evidence: Evidence, uploaded: UploadedFile): string | undefined {
  const { bytes, mediaType, sha256 } = evidence;
  if (uploaded.bytes !== bytes) return `It has ${uploaded.bytes} bytes instead of ${bytes}.`;
  if (uploaded.type !== mediaType) return `It was uploaded as another type than ${mediaType}.`;
  if (uploaded.sha256 !== sha256) return 'Its SHA-256 is not the one that was announced.';
  const isOfType = uploaded.content !== undefined && fitsType(uploaded.content, mediaType);
  if (!isOfType) return `Its content is not of the type ${mediaType}; announce it anew.`;
  if (isPrintable({ ...evidence, pixels: uploaded.pixels })) return undefined;
  return `Reports cannot print it: ${notPrintable}. Describe it without illustrates, or announce another.`;
}
