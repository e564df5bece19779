import { ListObjectsV2Command, type S3Client } from '@aws-sdk/client-s3';
import * as z from 'zod';
import { canonicalJson } from '../domain/canonical.ts';
import { Checkpoint, type CheckpointSubject } from '../domain/history/checkpoint.ts';
import type { CheckedSubject, Checkpoints } from '../domain/ports.ts';
import { parseStructure } from '../domain/structure.ts';
import { sha256Of } from '../sha256.ts';
import { mapStoreFaults } from './faults.ts';
import { files } from './files.ts';
import { pack, unpack } from './pack.ts';

/**
 * Stores checkpoints in the bucket, each under its own hash, so that losing rows of the table does not lose them. A small file for each
 * subject names its newest checkpoint; these files are the list of subjects.
 */
export function checkpoints(client: S3Client, bucket: string): Checkpoints {
  const { get, put } = files(client, bucket);
  return {
    async last(subject) {
      const named = await get(newestPath(subject));
      if (!named) return undefined;
      const newest = parseStructure(Newest, JSON.parse(textOf(named)));
      const packed = await get(contentPath(newest.sha256));
      const marks = packed && marksIn(packed, newest.sha256);
      return { ...newest, ...(marks && { marks }) };
    },
    async keep(subject, { at, marks, known }) {
      const content = bytesOf(canonicalJson({ format: 1, ...subject, records: marks }));
      const sha256 = sha256Of(content);
      const name = `${sha256}.json`;
      if (sha256 !== known) {
        await put(contentPath(sha256), pack(content), { type: 'application/gzip', name });
      }
      const newest = bytesOf(JSON.stringify({ at, sha256 }));
      await put(newestPath(subject), newest, { type: 'application/json', name });
    },
    async subjects(programmeId) {
      const all: CheckedSubject[] = [];
      let after: string | undefined;
      do {
        const command = new ListObjectsV2Command({
          Bucket: bucket,
          Prefix: programmeId === undefined ? newestFolder : `${newestFolder}${programmeId}/`,
          ContinuationToken: after,
        });
        const page = await mapStoreFaults(() => client.send(command));
        for (const { Key = '', LastModified } of page.Contents ?? []) {
          all.push({ subject: subjectAt(Key), at: (LastModified ?? new Date(0)).toISOString() });
        }
        after = page.NextContinuationToken;
      } while (after !== undefined);
      return all;
    },
  };
}

const Newest = z.object({ at: z.string(), sha256: z.string() });

const newestFolder = 'checkpoints/newest/';
const contentPath = (sha256: string) => `checkpoints/${sha256}.json.gz`;

function newestPath({ programmeId, projectId }: CheckpointSubject): string {
  const name = projectId === undefined ? 'programme.json' : `projects/${projectId}.json`;
  return `${newestFolder}${programmeId}/${name}`;
}

function subjectAt(path: string): CheckpointSubject {
  const [programmeId = '', ...rest] = path.slice(newestFolder.length).split('/');
  const [projectId] = rest.length === 2 ? [rest[1]?.replace(/\.json$/, '')] : [];
  return projectId === undefined ? { programmeId } : { programmeId, projectId };
}

/** Undefined where the content does not match its hash: a checkpoint that was changed proves nothing. */
function marksIn(packed: Uint8Array, sha256: string): Checkpoint['records'] | undefined {
  try {
    const content = unpack(packed);
    if (sha256Of(content) !== sha256) return undefined;
    return parseStructure(Checkpoint, JSON.parse(textOf(content))).records;
  } catch {
    return undefined;
  }
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (content: Uint8Array) => new TextDecoder().decode(content);
