import type { RouteName } from '../../../shared/contract/routes.ts';
import { Framework, FrameworkOutcomes } from '../../../shared/domain/framework/framework.ts';
import type { Keys } from '../../../shared/domain/kinds.ts';
import { ReviewBatch, ReviewOutcomes } from '../../../shared/domain/review/review-batch.ts';
import { ValueBatch, ValueOutcomes } from '../../../shared/domain/values/value-batch.ts';
import type { Asked, PartOutcome } from './operation.ts';

type Batch = {
  /** What identifies each part within the request, in order. */
  readonly parts: (asked: Asked) => readonly { readonly version?: number | undefined }[];
  readonly outcomes: (asked: Asked, body: unknown) => readonly PartOutcome[];
};

const batches: { readonly [Name in RouteName]?: Batch } = {
  reviewValues: {
    parts: ({ options }) => ReviewBatch.parse(options.body).items,
    outcomes: (_, body) =>
      ReviewOutcomes.parse(body).items.map(({ projectId, indicatorId, periodId, ...told }) => {
        return { kind: 'value', key: { projectId, indicatorId, periodId }, ...told };
      }),
  },
  recordValues: {
    parts: ({ options }) =>
      ValueBatch.parse(options.body).items.map(({ indicatorId, periodId, version }) => {
        return { indicatorId, periodId, ...(version !== undefined && { version }) };
      }),
    outcomes: (asked, body) =>
      ValueOutcomes.parse(body).items.map(({ indicatorId, periodId, ...told }) => {
        return { kind: 'value', key: { ...ofProject(asked), indicatorId, periodId }, ...told };
      }),
  },
  recordFramework: {
    parts: ({ options }) => {
      const { results, indicators } = Framework.parse(options.body);
      return [
        ...results.map(({ resultId: id, version }) => partOf('result', id, version)),
        ...indicators.map(({ indicatorId: id, version }) => partOf('indicator', id, version)),
      ];
    },
    outcomes: (asked, body) =>
      FrameworkOutcomes.parse(body).items.map(({ kind, id, ...told }) => {
        const home = ofProject(asked);
        return kind === 'result'
          ? { kind, key: { ...home, resultId: id }, ...told }
          : { kind, key: { ...home, indicatorId: id }, ...told };
      }),
  },
};

function partOf(kind: string, id: string, version: number | undefined) {
  return { kind, id, ...(version !== undefined && { version }) };
}

export function ofProject({ options }: Asked): Keys['project'] {
  return options.params as Keys['project'];
}

/** What identifies each part of a batch; undefined for a request of one record. */
export function partsIn(asked: Asked) {
  return batches[asked.route]?.parts(asked);
}

/** What became of each part of a batch; undefined for a request of one record. */
export function outcomesIn(asked: Asked, body: unknown): readonly PartOutcome[] | undefined {
  return batches[asked.route]?.outcomes(asked, body);
}
