import type { CallOptions } from '../../../shared/contract/client.ts';
import type { RouteName, Routes } from '../../../shared/contract/routes.ts';
import type { TestProgramme } from '../../local/programme.ts';

/** Writing routes: all except GET, verification, which only reads, and upload links, which are only signed. */
export type WritingRoute = {
  [Name in RouteName]: Routes[Name]['method'] extends 'GET' ? never : Name;
}[Exclude<RouteName, 'verifyReport' | 'renewUpload' | 'sendEmblem'>];

export type Speaker = Exclude<keyof TestProgramme, 'programmeId' | 'projectId'>;

/** A prepared request, and its required outcome, however often it is repeated. */
type Prepared<Name extends RouteName> = {
  readonly by: Speaker;
  readonly options: CallOptions<Name>;
  readonly status: 200 | 201 | 202;
  /** The final version of the record; of a batch whose items differ, one each. */
  readonly version: number | readonly number[];
};

/** Creates, under a unique id, the state that the request needs. */
export type Prepare<Name extends RouteName> = (
  programme: TestProgramme,
  id: string,
) => Promise<Prepared<Name>>;

/** The requests to kill at each of their calls: every writing route, in each of its cases. */
export type CrashCases = {
  readonly [Name in WritingRoute]: Readonly<Record<string, Prepare<Name>>>;
};
