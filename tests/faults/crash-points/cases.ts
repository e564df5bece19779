import type { CrashCases } from './case.ts';
import { evaluationCases } from './evaluation-cases.ts';
import { evidenceCases } from './evidence-cases.ts';
import { exchangeCases } from './exchange-cases.ts';
import { experienceCases } from './experience-cases.ts';
import { meetingCases } from './meeting-cases.ts';
import { outcomeCases } from './outcome-cases.ts';
import { type PatchName, patchCases } from './patch-cases.ts';
import { newProject, programmeCases } from './programme-cases.ts';
import { type WithdrawalName, withdrawalCases } from './withdrawal-cases.ts';

const cases: Omit<CrashCases, WithdrawalName | PatchName> = {
  ...programmeCases,
  ...outcomeCases,
  ...experienceCases,
  ...evidenceCases,
  ...exchangeCases,
  ...evaluationCases,
  ...meetingCases,
  requestReport: {
    'on a project': async (programme, id) => {
      const { projectId } = await newProject(programme, id);
      const { programmeId } = programme;
      return {
        by: 'coordinator',
        options: {
          params: { programmeId },
          body: { kind: 'implementing_organisation', projectId, asOf: '2020-12-31' },
          idempotencyKey: id,
        },
        status: 201,
        version: 2,
      };
    },
    'as it was known earlier': async (programme, id) => {
      const { projectId } = await newProject(programme, id);
      const { programmeId } = programme;
      const knownAt = new Date().toISOString();
      return {
        by: 'coordinator',
        options: {
          params: { programmeId },
          body: { kind: 'implementing_organisation', projectId, asOf: '2020-12-31', knownAt },
          idempotencyKey: id,
        },
        status: 202,
        version: 2,
      };
    },
  },
};

/** Every writing route; without its cases a new one does not compile. */
export const crashCases: CrashCases = {
  ...cases,
  ...patchCases(cases),
  ...withdrawalCases(cases),
};
