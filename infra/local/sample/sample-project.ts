import type { EvidenceInput } from '../../../shared/domain/evidence/evidence.ts';
import type { IndicatorInput } from '../../../shared/domain/framework/indicator-input.ts';
import type { ResultInput } from '../../../shared/domain/framework/result.ts';
import type { ProjectInput } from '../../../shared/domain/programme/project.ts';
import type { ValueInput } from '../../../shared/domain/values/value.ts';

export type ProjectName = 'laos' | 'cambodia' | 'myanmar';

/** How far a value of the sample has come; some wait, so that there is something to review. */
export type SampleValue = {
  readonly periodId: string;
  readonly value: ValueInput;
  readonly review: 'approved' | 'submitted' | 'draft';
};

/** A file that is stored as evidence, and the indicators whose values name it. */
export type SampleFile = Pick<EvidenceInput, 'title' | 'fileName' | 'mediaType'> & {
  readonly text: string;
  readonly supports: readonly string[];
};

/** A project of the sample with its framework and values, by the ids it is entered with. */
export type SampleProject = {
  readonly key: ProjectName;
  readonly enteredBy: 'implementer' | 'guangxi' | 'sichuan';
  readonly project: ProjectInput;
  readonly results: Readonly<Record<string, ResultInput>>;
  readonly indicators: Readonly<Record<string, IndicatorInput>>;
  readonly values: Readonly<Record<string, readonly SampleValue[]>>;
  readonly files?: readonly SampleFile[];
};

export const approvedValue = (periodId: string, value: ValueInput): SampleValue => ({
  periodId,
  value: { ...value, evidence: value.evidence ?? [value.source] },
  review: 'approved',
});

/** The outcome that two of the projects have in the same words. */
export const reach: ResultInput = {
  type: 'outcome',
  title: {
    en: 'Villagers benefit from the project',
    zh: '村民从项目中受益',
    lo: 'ຊາວບ້ານໄດ້ຮັບຜົນປະໂຫຍດຈາກໂຄງການ',
    km: 'អ្នកភូមិទទួលបានអត្ថប្រយោជន៍ពីគម្រោង',
    my: 'ကျေးရွာသူရွာသားများ စီမံကိန်းမှ အကျိုးခံစားရသည်',
  },
};
