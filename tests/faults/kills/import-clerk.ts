import { setTimeout as pause } from 'node:timers/promises';
import { startIssuer } from '../../../infra/local/issuer.ts';
import { connect } from '../../../shared/contract/client.ts';
import { activityOf, fileOf } from '../../local/iati.ts';
import { finishedImport, previewFile } from '../../local/imports.ts';
import { setUpProgramme, type TestProgramme } from '../../local/programme.ts';

/** An import that waits for its application. */
export type Previewed = {
  readonly importId: string;
  readonly version: number;
  /** The identifiers of its activities. */
  readonly names: readonly string[];
};

/** A coordinator who imports files, also while the system is down for a moment. */
export type ImportClerk = {
  readonly programmeId: string;
  /** A file of such activities, read as many times as said. */
  preview(name: string, times?: number): Promise<readonly Previewed[]>;
  apply(previewed: Previewed): Promise<void>;
  /** The status of an import once its job is done. */
  follow(previewed: Previewed): Promise<string>;
};

const activities = 3;
const results = 6;

export async function connectClerk(baseUrl: string, dataFolder: string): Promise<ImportClerk> {
  const issuer = await startIssuer(dataFolder);
  const programme = await setUpProgramme({
    as: async (email, groups = []) =>
      connect({ baseUrl, token: await issuer.issue({ email, groups }), exact: true, retries: 0 }),
  });
  const { coordinator, programmeId } = programme;
  return {
    programmeId,
    preview: (name, times = 1) => preview(programme, name, times),
    apply: async ({ importId, version }) => {
      const params = { programmeId, importId };
      await coordinator.call('applyImport', { params, ifMatch: `"${version}"` });
    },
    follow: async ({ importId }) => {
      const ended = await Promise.race([
        finishedImport(programme, importId),
        pause(maxMilliseconds, undefined, { ref: false }),
      ]);
      return ended?.status ?? 'applying';
    },
  };
}

/** Longer than an application takes, however busy the machine. */
const maxMilliseconds = 60_000;

async function preview(programme: TestProgramme, name: string, times: number) {
  const names = Array.from({ length: activities }, (_, at) => `XM-${name}-${at}`);
  const file = fileOf(...names.map((each) => activityOf(each, { results })));
  const previewed: Previewed[] = [];
  for (let time = 0; time < times; time += 1) {
    const { importId, version } = await previewFile(programme, file, {
      fileName: `${name}-${time}.xml`,
    });
    previewed.push({ importId, version, names });
  }
  return previewed;
}
