import type { RouteName } from '../../../shared/contract/routes.ts';
import { type Kind, kinds } from '../../../shared/domain/kinds.ts';
import type { TestProgramme } from '../../local/programme.ts';
import type { CrashCases, Prepare } from './case.ts';

/** The route that makes a record of each kind; the first of its cases is a creation. */
const makers = {
  programme: 'createProgramme',
  member: 'inviteMember',
  organisation: 'putOrganisation',
  commonIndicator: 'putCommonIndicator',
  assessment: 'putAssessment',
  feature: 'putFeature',
  recommendation: 'putRecommendation',
  condition: 'putCondition',
  closing: 'putClosing',
  import: 'announceImport',
  export: 'requestExport',
  meeting: 'planMeeting',
  statement: 'recordStatement',
  implementerReport: 'putImplementerReport',
  requirement: 'issueRequirement',
  actionItem: 'agreeActionItem',
  project: 'createProject',
  result: 'putResult',
  indicator: 'putIndicator',
  value: 'recordValue',
  evidence: 'announceEvidence',
  experience: 'writeExperience',
  lesson: 'writeLesson',
  summary: 'writeSummary',
  asset: 'putAsset',
  report: 'requestReport',
  dissemination: 'noteDissemination',
} as const satisfies Readonly<Record<Kind, RouteName>>;

export type WithdrawalName = `withdraw${Capitalize<Kind>}`;
type Cases = Omit<CrashCases, WithdrawalName | `patch${string}`>;
type Made = Readonly<Record<string, unknown>> & { readonly version: number };

/** Each kind, withdrawn just after it was made. */
export function withdrawalCases(cases: Cases): Pick<CrashCases, WithdrawalName> {
  const entries = Object.entries(makers).map(([kind, maker]) => {
    const [prepare] = Object.values(cases[maker]) as unknown as readonly Prepare<RouteName>[];
    if (!prepare) throw new Error(`${maker} has no cases`);
    const name = `withdraw${kind[0]?.toUpperCase()}${kind.slice(1)}`;
    return [name, { 'of a new one': afterMaking(kind as Kind, maker, prepare) }];
  });
  return Object.fromEntries(entries) as unknown as Pick<CrashCases, WithdrawalName>;
}

function afterMaking(kind: Kind, maker: RouteName, prepare: Prepare<RouteName>) {
  return async (programme: TestProgramme, id: string) => {
    const { by, options } = await prepare(programme, id);
    const made = (await programme[by].call(maker, options)).body as unknown as Made;
    const fields = Object.keys(kinds[kind].key.shape);
    const params = Object.fromEntries(fields.map((field) => [field, made[field]]));
    return {
      by: kind === 'programme' ? 'administrator' : 'coordinator',
      options: { params, body: { reason: 'A mistake' }, ifMatch: `"${made.version}"` },
      status: 200,
      version: made.version + 1,
    };
  };
}
