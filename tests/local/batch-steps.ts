import type { BodyInput } from '../../shared/contract/routes.ts';
import type { ReviewStep } from '../../shared/domain/review/review.ts';
import { type TestProgramme, value } from './programme.ts';
import { problemOf } from './system.ts';

type Place = { readonly indicatorId: string; readonly periodId: string };
type Versioned = { readonly version?: number };

/** A step for several records; each names the version it is for, or none for a new one. Its words are its own: the same request again is a retry. */
export type Step =
  | {
      readonly kind: 'record';
      readonly words: string;
      readonly items: readonly (Place & Versioned)[];
    }
  | {
      readonly kind: 'review';
      readonly words: string;
      readonly step: ReviewStep;
      readonly items: readonly (Place & Versioned)[];
    }
  | {
      readonly kind: 'framework';
      readonly words: string;
      readonly renamed: readonly ({ readonly indicatorId: string } & Versioned)[];
    };

/** What became of a part of a step: its version, or the type of the problem. */
export type Told = { readonly part: object; readonly answer: number | string };
export type Send = () => Promise<readonly Told[]>;

type Outcome = {
  readonly version?: number | undefined;
  readonly problem?: { readonly type: string } | undefined;
};
const answerOf = ({ version = 0, problem }: Outcome) => problem?.type ?? version;

const bodyOf = ({ periodId }: Place, words: string) => ({
  ...value,
  asOf: `${periodId.slice(0, 4)}-08-25`,
  comment: { en: words },
});
const renamedAs = (words: string) => ({ title: { en: words }, reason: 'Said better.' });
const speakerOf = ({ officer, coordinator }: TestProgramme, step: ReviewStep) =>
  step === 'submit' || step === 'recall' ? officer : coordinator;
const toReviewItem = ({ indicatorId, periodId, version = 1 }: Place & Versioned) => ({
  indicatorId,
  periodId,
  version,
});

/** The step as one request, which can be sent again as it is. */
export async function inBatches(
  programme: TestProgramme,
  projectId: string,
  step: Step,
): Promise<Send> {
  const { officer, coordinator, programmeId } = programme;
  const params = { projectId };
  if (step.kind === 'record') {
    const items = step.items.map((item) => ({ ...item, ...bodyOf(item, step.words) }));
    return async () => {
      const { body } = await officer.call('recordValues', { params, body: { items } });
      return body.items.map(({ indicatorId, periodId, ...told }) => {
        return { part: { indicatorId, periodId }, answer: answerOf(told) };
      });
    };
  }
  if (step.kind === 'review') {
    const items = step.items.map((item) => ({ projectId, ...toReviewItem(item) }));
    const asked = {
      params: { programmeId },
      body: { step: step.step, comment: step.words, items },
    };
    return async () => {
      const { body } = await speakerOf(programme, step.step).call('reviewValues', asked);
      return body.items.map(({ indicatorId, periodId, ...told }) => {
        return { part: { indicatorId, periodId }, answer: answerOf(told) };
      });
    };
  }
  const { body } = await coordinator.call('getFramework', { params });
  const indicators = body.indicators.map(({ version: _, ...each }) => {
    const renamed = step.renamed.find(({ indicatorId }) => indicatorId === each.indicatorId);
    return renamed ? { ...each, ...renamedAs(step.words), ...renamed } : each;
  });
  const document: BodyInput<'recordFramework'> = { ...body, indicators };
  return async () => {
    const answered = await coordinator.call('recordFramework', { params, body: document });
    return step.renamed.map(({ indicatorId }) => {
      const told = answered.body.items.find(({ id }) => id === indicatorId);
      return { part: { indicatorId }, answer: answerOf(told ?? {}) };
    });
  };
}

const condition = ({ version }: Versioned) =>
  version === undefined ? { ifNoneMatch: '*' } : { ifMatch: `"${version}"` };

/** The step as a request for each of its records. */
export async function oneByOne(
  programme: TestProgramme,
  projectId: string,
  step: Step,
): Promise<readonly Told[]> {
  const { officer, coordinator } = programme;
  const told: Told[] = [];
  const tell = async (part: object, call: Promise<{ readonly body: Outcome }>) => {
    const answer = await call.then(
      ({ body }) => answerOf(body),
      async () => (await problemOf(call)).type,
    );
    told.push({ part, answer });
  };
  if (step.kind === 'framework') {
    for (const { indicatorId, ...version } of step.renamed) {
      const params = { projectId, indicatorId };
      const { body: current } = await coordinator.call('getFramework', { params: { projectId } });
      const found = current.indicators.find((each) => each.indicatorId === indicatorId);
      if (!found) throw new Error('The project has no such indicator');
      const { version: _, indicatorId: __, ...indicator } = found;
      const body = { ...indicator, ...renamedAs(step.words) };
      const asked = { params, body, ...condition(version) };
      await tell({ indicatorId }, coordinator.call('putIndicator', asked));
    }
    return told;
  }
  for (const item of step.items) {
    const { indicatorId, periodId } = item;
    const params = { projectId, indicatorId, periodId };
    if (step.kind === 'record') {
      const asked = { params, body: bodyOf(item, step.words), ...condition(item) };
      await tell({ indicatorId, periodId }, officer.call('recordValue', asked));
    } else {
      const by = speakerOf(programme, step.step);
      const asked = {
        params,
        body: { step: step.step, comment: step.words },
        ...condition(toReviewItem(item)),
      };
      await tell({ indicatorId, periodId }, by.call('reviewValue', asked));
    }
  }
  return told;
}
