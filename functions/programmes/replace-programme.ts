import { dimensionFaults } from '../../shared/domain/framework/declared-dimensions.ts';
import { changedDimensions, changesOfMeaning } from '../../shared/domain/meaning/changes.ts';
import type { ProjectRecords } from '../../shared/domain/owned-records.ts';
import { Problem } from '../../shared/domain/problem.ts';
import type { Programme } from '../../shared/domain/programme/programme.ts';
import { assertPartsStillFit, type Value } from '../../shared/domain/values/value.ts';
import type { Answer } from '../http/answer.ts';
import { assertKeepsMeaning } from '../http/meaning.ts';
import { assertReferences } from '../http/references.ts';
import { forgetProgramme } from '../http/remembered-programme.ts';
import { change } from '../http/writes.ts';
import { services } from '../services.ts';
import { assertEmblemIsThere } from './emblem-files.ts';

/** Its dimensions give values their meaning: they can be added freely, but changed only as the values that name them allow. */
export const replaceProgramme: Answer<'replaceProgramme'> = async (call) => {
  const { reason, ...body } = call.body;
  await assertReferences(call.params, [
    ['organisation', body.reportingOrganisationId, '/reportingOrganisationId'],
  ]);
  await assertEmblemIsThere(call.params.programmeId, body.identity);
  const write = { kind: 'programme', key: call.params, action: 'replace', reason } as const;
  const next = { ...call.params, ...body };
  const changed = await change(call, write, async (current) => {
    const changes = changesOfMeaning('programme', current, next);
    await assertKeepsMeaning(call, changes, () => dependentsOf(current, next));
    return next;
  });
  forgetProgramme(call.params.programmeId);
  return changed;
};

/** The values that name a changed dimension, and their indicators. @throws Problem `in_use` where they name what is gone */
async function dependentsOf(current: Programme, next: Programme) {
  const changed = new Set(changedDimensions(current.dimensions, next.dimensions));
  const records = await services().records.readProgramme(next);
  const found = (records?.projects ?? []).map((project) => ({
    indicators: project.indicators.filter(({ disaggregation = [] }) =>
      disaggregation.some(({ dimensions }) => dimensions.some((id) => changed.has(id))),
    ),
    values: project.values.filter((value) => namesAny(value, changed)),
  }));
  for (const each of found) assertFits(each, next);
  return {
    indicators: found.flatMap(({ indicators }) => indicators),
    values: found.flatMap(({ values }) => values),
  };
}

function namesAny({ disaggregated = [] }: Value, ids: ReadonlySet<string>): boolean {
  return disaggregated.some(({ dimensions }) => Object.keys(dimensions).some((id) => ids.has(id)));
}

function assertFits(
  { indicators, values }: Pick<ProjectRecords, 'indicators' | 'values'>,
  { dimensions = [] }: Programme,
): void {
  for (const indicator of indicators) {
    const [fault] = dimensionFaults(indicator, dimensions);
    if (fault)
      throw new Problem('in_use', `The indicator ${indicator.indicatorId}: ${fault.detail}.`);
    const own = values.filter(({ indicatorId }) => indicatorId === indicator.indicatorId);
    assertPartsStillFit(indicator, own, dimensions);
  }
}
