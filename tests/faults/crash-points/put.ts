import type { CallOptions } from '../../../shared/contract/client.ts';
import type { BodyInput, Params } from '../../../shared/contract/routes.ts';
import type { TestProgramme } from '../../local/programme.ts';
import type { Prepare, Speaker, WritingRoute } from './case.ts';

type Put<Name extends WritingRoute> = {
  readonly route: Name;
  readonly by: Speaker;
  readonly params: (programme: TestProgramme, id: string) => Params<Name>;
  readonly body: BodyInput<Name>;
  /** The body of the replacement. */
  readonly next: BodyInput<Name>;
};

/** The two cases of a PUT route: creation and replacement. */
export function bothWays<Name extends WritingRoute>({ route, by, params, body, next }: Put<Name>) {
  const creation = (programme: TestProgramme, id: string): CallOptions<Name> => ({
    params: params(programme, id),
    body,
    ifNoneMatch: '*',
  });
  const ways: Readonly<Record<string, Prepare<Name>>> = {
    'of a new one': async (programme, id) => ({
      by,
      options: creation(programme, id),
      status: 201,
      version: 1,
    }),
    'of one that is there': async (programme, id) => {
      await programme[by].call(route, creation(programme, id));
      const options = { params: params(programme, id), body: next, ifMatch: '"1"' };
      return { by, options, status: 200, version: 2 };
    },
  };
  return ways;
}
