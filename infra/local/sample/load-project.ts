import type { Client } from '../../../shared/contract/client.ts';
import type { CitedEvidence } from '../../../shared/domain/source.ts';
import { sha256Of } from '../../../shared/sha256.ts';
import { assets } from './assets.ts';
import { putUnlessThere, type Speakers, stepFrom } from './repeatable.ts';
import type { SampleFile, SampleProject } from './sample-project.ts';

type Place = { readonly programmeId: string; readonly projectId: string };

/** Loads the framework of a project with its evidence, values and assets. */
export async function loadProject(
  speakers: Speakers,
  place: Place,
  sample: SampleProject,
): Promise<void> {
  const { projectId } = place;
  const author = speakers[sample.enteredBy];
  for (const [resultId, body] of Object.entries(sample.results)) {
    await putUnlessThere(author, 'putResult', { params: { projectId, resultId }, body });
  }
  for (const [indicatorId, body] of Object.entries(sample.indicators)) {
    await putUnlessThere(author, 'putIndicator', { params: { projectId, indicatorId }, body });
  }
  await recordValues(author, projectId, sample);
  await reviewValues(speakers, place, sample);
  for (const [assetId, body] of Object.entries(assets[sample.key])) {
    await putUnlessThere(author, 'putAsset', { params: { projectId, assetId }, body });
  }
}

async function recordValues(
  author: Client,
  projectId: string,
  { values, files = [] }: SampleProject,
): Promise<void> {
  const cited = new Map<string, CitedEvidence[]>();
  for (const file of files) {
    const evidenceId = await storeFile(author, projectId, file);
    for (const each of file.supports) cited.set(each, [{ title: file.title, evidenceId }]);
  }
  for (const [indicatorId, recorded] of Object.entries(values)) {
    const stored = cited.get(indicatorId) ?? [];
    for (const { periodId, value } of recorded) {
      await putUnlessThere(author, 'recordValue', {
        params: { projectId, indicatorId, periodId },
        body: { ...value, evidence: [...(value.evidence ?? []), ...stored] },
      });
    }
  }
}

/** Announces a file, uploads it where it has not been stored yet, and has it checked. @returns its id */
async function storeFile(
  author: Client,
  projectId: string,
  { text, supports: _, ...described }: SampleFile,
): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const { body } = await author.call('announceEvidence', {
    params: { projectId },
    body: {
      ...described,
      public: true,
      bytes: bytes.length,
      sha256: sha256Of(bytes),
    },
    idempotencyKey: `sample-${described.fileName}`,
  });
  const { evidenceId, upload } = body;
  if (!upload) return evidenceId;
  const { ok } = await fetch(upload.url, {
    method: upload.method,
    headers: upload.headers,
    body: bytes,
  });
  if (!ok) throw new Error(`${described.fileName} was not taken in`);
  await stepFrom(author, 'completeEvidence', { params: { projectId, evidenceId }, ifMatch: '"1"' });
  return evidenceId;
}

/** Takes the values of a project as far in their review as the sample says, a batch a step. */
async function reviewValues(
  { coordinator, ...authors }: Speakers,
  place: Place,
  { enteredBy, values }: SampleProject,
): Promise<void> {
  const all = Object.entries(values).flatMap(([indicatorId, recorded]) =>
    recorded.map(({ periodId, review }) => ({ indicatorId, periodId, review })),
  );
  const approved = all.filter(({ review }) => review === 'approved');
  const submitted = all.filter(({ review }) => review !== 'draft');
  await reviewFrom(authors[enteredBy], place, { step: 'submit', version: 1, values: submitted });
  await reviewFrom(coordinator, place, { step: 'approve', version: 2, values: approved });
}

type Batch = {
  readonly step: 'submit' | 'approve';
  readonly version: number;
  readonly values: readonly { readonly indicatorId: string; readonly periodId: string }[];
};

/** A value that has gone on since is left as it is. */
async function reviewFrom(
  by: Client,
  { programmeId, projectId }: Place,
  { step, version, values }: Batch,
): Promise<void> {
  const items = values.map(({ indicatorId, periodId }) => ({
    projectId,
    indicatorId,
    periodId,
    version,
  }));
  const { body } = await by.call('reviewValues', {
    params: { programmeId },
    body: { step, items },
  });
  const refused = body.items.find(({ problem }) => problem && problem.status !== 412);
  if (refused) throw new Error(`${refused.indicatorId}: ${refused.problem?.title}`);
}
