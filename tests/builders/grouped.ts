import type { Indicator } from '../../shared/domain/framework/indicator.ts';
import type { Part } from '../../shared/domain/framework/part.ts';
import type { Dimension } from '../../shared/domain/programme/dimension.ts';
import type { Project } from '../../shared/domain/programme/project.ts';
import type { Actual } from '../../shared/domain/reported.ts';
import type { GroupedBy, GroupRollUp } from '../../shared/domain/rollup/grouped/group.ts';
import { groupedRollUps } from '../../shared/domain/rollup/grouped/grouped-roll-ups.ts';
import { linkedProject, longAfter } from './linked-projects.ts';
import { notReported, programmeRecords, reportedFigure } from './owned.ts';
import { aCommonIndicator, aProgramme, aProject } from './records.ts';
import { aDimension } from './split.ts';

const withheld: Actual = { kind: 'withheld', reason: 'too few people' };
const figure = (given: string) => {
  if (given === 'missing') return notReported;
  return given === 'withheld' ? withheld : reportedFigure(given);
};
const villages = aDimension('village', [], {
  place: 'site',
  categories: [
    { id: 'upper', label: { en: 'Upper', lo: 'ເທິງ' }, country: 'LA', district: 'Sangthong' },
    { id: 'lower', label: { en: 'Lower' }, country: 'LA', district: 'Xaythani' },
    { id: 'east', label: { en: 'East' }, country: 'KH' },
  ],
});
const provinces = aDimension('province', [], {
  place: 'district',
  categories: [{ id: 'sangthong', label: { en: 'Sangthong' }, country: 'LA' }],
});
const shared: Dimension[] = [aDimension('sex', ['female', 'male']), provinces, villages];
export const splitFamilies = [
  { dimensions: ['sex'], partition: true },
  { dimensions: ['village'], partition: true },
];
type Split = Readonly<Record<string, string>>;
export const partsBy = (dimension: string, parts: Split) =>
  Object.entries(parts).map(([category, given]) => ({
    dimensions: { [dimension]: category },
    actual: figure(given),
  }));

type Given = {
  readonly total: string;
  readonly sex?: Split;
  readonly village?: Split;
  readonly more?: readonly Part[];
  readonly project?: Partial<Project>;
  readonly indicator?: Partial<Indicator>;
};
export const things = { counts: { of: 'things' } } as const;

/** A project with a value of one year, split as given. */
export function splitProject(
  id: string,
  { total, sex, village, more = [], project, indicator }: Given,
) {
  const disaggregated = [
    ...partsBy('sex', sex ?? {}),
    ...partsBy('village', village ?? {}),
    ...more,
  ];
  const disaggregation = splitFamilies.filter(
    ({ dimensions: [name] }) => (name === 'sex' ? sex : village) !== undefined,
  );
  const linked = linkedProject(id, {
    actuals: [figure(total)],
    indicator: { ...things, disaggregation, ...indicator },
    value: { disaggregated },
  });
  return { ...linked, project: aProject({ projectId: id, ...project }) };
}

/** The roll-ups of a programme by group. */
export const rollUpGroups = (
  by: GroupedBy,
  projects: readonly ReturnType<typeof splitProject>[],
  common: Parameters<typeof aCommonIndicator>[0] = {},
) =>
  groupedRollUps(
    programmeRecords({
      programme: aProgramme({ dimensions: shared }),
      projects,
      commonIndicators: [aCommonIndicator({ ...things, ...common })],
    }),
    { by, asOf: longAfter },
  );

const keyOf = ({ of }: GroupRollUp) =>
  Object.values(of.by === 'category' ? of.dimensions : of).at(-1);
/** The figure and how whole it is, or why there is none. */
export const tellGroup = ({ outcome }: Pick<GroupRollUp, 'outcome'>) =>
  outcome.state === 'figure' ? [outcome.figure.value, outcome.completeness] : [outcome.state];
/** The same by the last part of the name of each group. */
export const tellGroups = (groups: readonly GroupRollUp[] = []) =>
  Object.fromEntries(groups.map((group) => [keyOf(group), tellGroup(group)]));
/** The project and reason of each that is left out. */
export const left = (list: readonly { readonly address: string; readonly reason: string }[] = []) =>
  list.map(({ address, reason }) => [address.split('/')[2], reason]);
