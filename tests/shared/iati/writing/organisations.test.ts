import { describe, expect, test } from 'vitest';
import type { OrganisationInput } from '../../../../shared/domain/programme/organisation.ts';
import { fullActivity } from './activity-of-tests.ts';
import { changedLines, importFile, withProject, writeAgain } from './written.ts';

const here = importFile(fullActivity);
const { partners = [] } = here.records.project;
const ministry = {
  name: { en: 'Ministry' },
  externalId: 'XX-MIN',
  roles: ['partner_government' as const],
};

describe('organisations of an imported activity', () => {
  test('are written anew where others take part, and all else stays', () => {
    const organisations = new Map<string, OrganisationInput>([
      ...here.organisations,
      ['m', ministry],
    ]);
    const change = withProject({ partners: [...partners, 'm'] });
    const { xml } = writeAgain(here, change, { organisations });
    expect(changedLines(here.source, xml)).toEqual([
      '+ <participating-org ref="XX-MIN" role="2">',
      '+ <narrative>Ministry</narrative>',
      '+ </participating-org>',
    ]);
  });

  test('go where they take part no longer', () => {
    expect(changedLines(here.source, writeAgain(here, withProject({ partners: [] })).xml)).toEqual([
      '- <participating-org role="1" ref="XX-FUND"><narrative>The fund</narrative></participating-org>',
    ]);
  });

  test('stay as the source calls them, whatever they are called here', () => {
    const renamed = [...here.organisations].map(
      ([id, each]) => [id, { ...each, name: { en: 'Another name' } }] as const,
    );
    expect(writeAgain(here, undefined, { organisations: new Map(renamed) }).xml).toBe(here.source);
  });

  test('that are here under other ids are known by their identifiers', () => {
    const ids = new Map([...here.organisations.keys()].map((id, at) => [id, `ours-${at}`]));
    const organisations = new Map(
      [...here.organisations].map(([id, each]) => [ids.get(id) ?? '', each] as const),
    );
    const { organisationId } = here.records.project;
    const change = withProject({
      organisationId: ids.get(organisationId) ?? '',
      partners: partners.map((id) => ids.get(id) ?? ''),
    });
    expect(writeAgain(here, change, { organisations }).xml).toBe(here.source);
  });
});
