import type { Duration } from 'aws-cdk-lib';
import type { Assets } from './bundling.ts';

/** The permissions and the size of a function. */
export type FunctionNeeds = {
  /** `exports`: reads all, and writes exports alone. `fingerprints`: the index of these alone. */
  readonly records?: 'read' | 'write' | 'exports' | 'fingerprints';
  /** The folders of the bucket whose files it reads and writes. */
  readonly files?: readonly (
    | 'reports'
    | 'snapshots'
    | 'evidence'
    | 'checkpoints'
    | 'emblems'
    | 'imports'
    | 'exports'
  )[];
  /** The folders of the bucket whose files it only reads. */
  readonly reads?: readonly ('emblems' | 'evidence/files' | 'exports' | 'imports/sources')[];
  /** Personal data that it may delete: notes of downloads, or files of its folders. */
  readonly erases?: 'downloads' | 'files';
  /** Whether it sends jobs, or gives back those it got. */
  readonly queue?: 'sends' | 'gives_back';
  /** The same for the queue of imports; a long application is continued by a further job. */
  readonly importQueue?: readonly ('sends' | 'gives_back')[];
  /** The same for the queue of exports. */
  readonly exportQueue?: 'sends' | 'gives_back';
  /** Options of Node for its process. */
  readonly nodeOptions?: string;
  readonly assets?: Assets;
  /** Megabytes; processor time grows with them. */
  readonly memory: number;
  readonly timeout: Duration;
};
