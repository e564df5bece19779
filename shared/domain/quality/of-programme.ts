import { canonicalJson } from '../canonical.ts';
import type { CalendarDate } from '../dates.ts';
import { decimal } from '../decimal.ts';
import type { ProgrammeRecords } from '../owned-records.ts';
import { inputOf } from '../rollup/inputs.ts';
import { programmeRollUps } from '../rollup/programme-roll-ups.ts';
import { type NotSummed, type NotSummedReason, reasonsExplained } from '../rollup/reasons.ts';
import { nameKey } from '../text/names.ts';
import { inLanguage } from '../text.ts';
import type { FindingOfKind } from './finding.ts';

/** Findings on the programme: figures that are not summed, with the reason, and published figures that differ. */
export function findingsOfProgramme(
  records: ProgrammeRecords,
  asOf: CalendarDate,
): readonly FindingOfKind[] {
  const { rollUps, undeclared } = programmeRollUps(records, asOf);
  const commons = new Map(records.commonIndicators.map((each) => [each.commonIndicatorId, each]));
  const wholes = rollUps.flatMap(({ commonIndicatorId, outcome }) => {
    const common = commons.get(commonIndicatorId);
    if (!common || outcome.state !== 'not_summed') return [];
    return [notSummed({ ...inputOf('commonIndicator', common), reason: outcome.reason })];
  });
  return [
    ...wholes,
    ...rollUps.flatMap((rollUp) => rollUp.notSummed.filter(isLeftOut).map(notSummed)),
    ...undeclared.map(notSummed),
    ...publishedThatDiffer(records),
  ];
}

/** Nothing is wrong with what is not due yet. */
function isLeftOut({ reason }: NotSummed): boolean {
  return reason !== 'nothing_due';
}

function notSummed({ address, version, reason }: NotSummed): FindingOfKind {
  return { kind: 'not_summed', finding: { address, version, reason, detail: explain(reason) } };
}

const explain = (reason: NotSummedReason): string => reasonsExplained[reason];

/** Two sources that give different figures under one label and unit. */
function publishedThatDiffer({ programme }: ProgrammeRecords): readonly FindingOfKind[] {
  const byLabel = Map.groupBy(programme.publishedFigures ?? [], ({ label, unit }) =>
    nameKey(canonicalJson([label, unit])),
  );
  return [...byLabel.values()].flatMap(([first, ...others]) => {
    const differ = first && others.some(({ value }) => !decimal(value).eq(decimal(first.value)));
    if (!differ) return [];
    const { label, unit } = first;
    const said = [first, ...others].map(({ value, precision, source }) => ({
      source,
      actual: { kind: 'reported' as const, value },
      precision,
    }));
    const figures = said.map(({ source, actual }) => `${source.title}: ${actual.value}`);
    const detail = `${inLanguage(label, 'en').text}. ${figures.join('; ')}`;
    const finding = { ...inputOf('programme', programme), label, unit, said, detail };
    return [{ kind: 'sources_differ' as const, finding }];
  });
}
