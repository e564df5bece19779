import type { CallOptions } from '../../../shared/contract/client.ts';
import type { RouteName, Routes } from '../../../shared/contract/routes.ts';
import type { TestProgramme } from '../../local/programme.ts';

/** Routes that change something: every one that is not a GET, apart from one that only reads what it is sent, and one that only signs. */
export type WritingRoute = {
  [Name in RouteName]: Routes[Name]['method'] extends 'GET' ? never : Name;
}[Exclude<RouteName, 'verifyReport' | 'renewUpload'>];

export type Speaker = Exclude<keyof TestProgramme, 'programmeId' | 'projectId'>;

/** A request that is about to be made, and how it has to end, however often it is repeated. */
type Prepared<Name extends RouteName> = {
  readonly by: Speaker;
  readonly options: CallOptions<Name>;
  readonly status: 200 | 201;
  /** The version that the record has in the end. */
  readonly version: number;
};

/** Brings about, under an id of its own, the state in which the request can be made. */
export type Prepare<Name extends RouteName> = (
  programme: TestProgramme,
  id: string,
) => Promise<Prepared<Name>>;

/** What is killed at each of its calls: every writing route, and each of the ways it can go. */
export type CrashCases = {
  readonly [Name in WritingRoute]: Readonly<Record<string, Prepare<Name>>>;
};
