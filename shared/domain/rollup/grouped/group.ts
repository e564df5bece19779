import * as z from 'zod';
import { Country } from '../../country.ts';
import { Family } from '../../framework/family.ts';
import { CommonIndicatorId, OrganisationId } from '../../identifiers.ts';
import { Line } from '../../text.ts';
import { NotSummed } from '../reasons.ts';
import { RollUp } from '../roll-up-outcome.ts';

export const GroupedBy = z
  .enum(['category', 'site', 'district', 'country', 'organisation'])
  .meta({ id: 'GroupedBy' });
export type GroupedBy = z.infer<typeof GroupedBy>;

/** What a group has in common. */
export const GroupOf = z
  .discriminatedUnion('by', [
    z.strictObject({
      by: z.literal('category').describe('The group is a category or a combination of them.'),
      dimensions: z.record(Line, Line).describe('The ids of the categories, by dimension.'),
    }),
    z.strictObject({
      by: z.literal('site').describe('The group is a site.'),
      site: Line.describe('The id of a category of the programme, or the name of a site.'),
    }),
    z.strictObject({
      by: z.literal('district').describe('The group is a district.'),
      district: Line.describe('The name of the district.'),
    }),
    z.strictObject({
      by: z.literal('country').describe('The group is a country.'),
      country: Country.describe('The country.'),
    }),
    z.strictObject({
      by: z.literal('organisation').describe('The group is an organisation.'),
      organisationId: OrganisationId.describe('The organisation whose projects these are.'),
    }),
  ])
  .meta({ id: 'GroupOf' });
export type GroupOf = z.infer<typeof GroupOf>;

/** A common indicator in one group. What it was made from is in the roll-up of all, so it is not repeated. */
const rolledUp = RollUp.omit({
  commonIndicatorId: true,
  title: true,
  unit: true,
  measure: true,
  headline: true,
  rule: true,
  contributions: true,
  inputs: true,
});

export const GroupRollUp = rolledUp
  .extend({ of: GroupOf.describe('What the group has in common.') })
  .meta({ id: 'GroupRollUp' });
export type GroupRollUp = z.infer<typeof GroupRollUp>;

/** A common indicator, group by group, each by the declared rule over projects and places. Groups are not added to each other. */
export const GroupedRollUp = z
  .strictObject({
    commonIndicatorId: CommonIndicatorId,
    family: Family.optional().describe('Of a grouping by category: what the values are split by.'),
    groups: z.array(GroupRollUp).describe('The common indicator in each group.'),
    notStated: rolledUp
      .optional()
      .describe('Of a partition: what is in the totals and in none of their parts.'),
    notSummed: z.array(NotSummed).describe('Indicators of which nothing is in any group.'),
  })
  .meta({ id: 'GroupedRollUp' });
export type GroupedRollUp = z.infer<typeof GroupedRollUp>;
