import { findBrokenChains, findDoubled, findGaps } from '../checks/histories.ts';
import { type Application, isHit, isHitAmidRecords, isOverlapping } from './applications.ts';
import type { Killed } from './kill-applications.ts';
import { leftByImports } from './left-by-imports.ts';

/** What is not as it is after an application that nobody killed, in words. */
export function findFaults(killed: Killed): readonly string[] {
  const { programmeId, stored } = killed;
  const leftBy = ({ imports }: Application) => {
    const importIds = imports.map(({ importId }) => importId);
    return leftByImports({ programmeId, importIds, names: imports[0]?.names ?? [] }, stored);
  };
  const expected = killed.unkilled[0] ? leftBy(killed.unkilled[0]) : [];
  const all = [...killed.unkilled, ...killed.killed, ...killed.pairs];
  const faults = all.flatMap((application) => {
    const name = application.imports[0]?.names[0] ?? '';
    const ends = application.statuses.filter((status) => status !== 'applied');
    const left = leftBy(application);
    const others = left.filter((one) => !expected.includes(one));
    const missing = expected.filter((one) => !left.includes(one));
    return [
      ...ends.map((status) => `${name}: the import is ${status}`),
      ...(left.length === expected.length ? [] : [`${name}: ${left.length} records`]),
      ...missing.map((text) => `${name}: lost ${text}`),
      ...others.map((text) => `${name}: instead ${text}`),
    ];
  });
  const unmeasured =
    expected.length === 0 ? ['no application that nobody killed left a record'] : [];
  const histories = [findGaps, findDoubled, findBrokenChains].flatMap((find) => find(stored));
  return [
    ...unmeasured,
    ...faults,
    ...histories.map(({ rule, place, says }) => `${rule}: ${place} ${says}`),
  ];
}

/** The result in one line. */
export function summary(killed: Killed): string {
  const { stored, milliseconds } = killed;
  const all = killed.killed;
  const hits = all.filter((each) => isHit(each, stored)).length;
  const amid = all.filter((each) => isHitAmidRecords(each, stored)).length;
  const killedPairs = all.filter(({ imports }) => imports.length > 1).length;
  const atOnce = killed.pairs.filter((each) => isOverlapping(each, stored, milliseconds)).length;
  return [
    `${all.length} kills -9 within ${milliseconds} ms`,
    `${hits} hit an application in progress, ${amid} of them between its records`,
    `${killed.pairs.length} files applied by two imports at once, ${atOnce} of them overlapping to the end, and ${killedPairs} more that were killed`,
    `${findFaults(killed).length} lost, doubled or different`,
  ].join('; ');
}
