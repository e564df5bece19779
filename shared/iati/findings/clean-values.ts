import type { MappedValue } from '../map/indicator.ts';
import { pathOf } from '../xml/path.ts';
import type { Finding } from './finding.ts';

/** The way to an indicator, and on to a period where the place is within one. */
const wayToPeriod = /^result\[\d+\]\/indicator\[\d+\](?:\/period\[\d+\])?/;

/** Tells the values with which nothing is wrong: no finding but notes is at their periods, or at their indicator outside of periods. */
export function findClean(findings: readonly Finding[]): (value: MappedValue) => boolean {
  const faulty = new Set(
    findings
      .filter(({ severity }) => severity !== 'note')
      .flatMap(({ path }) => wayToPeriod.exec(path)?.[0] ?? []),
  );
  return ({ elements }) =>
    elements.map(pathOf).every((path) => !faulty.has(path) && !faulty.has(parentOf(path)));
}

const parentOf = (path: string) => path.slice(0, path.lastIndexOf('/'));
