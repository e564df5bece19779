import { expect, test } from 'vitest';
import { isNameOf, OrganisationInput } from '../../../../shared/domain/programme/organisation.ts';
import { ProjectInput } from '../../../../shared/domain/programme/project.ts';
import { anOrganisation } from '../../../builders/records.ts';

test.each<[string, boolean]>([
  ['n'.repeat(60), true],
  ['村'.repeat(60), true],
  ['n'.repeat(61), false],
])('a short name of %s fits a table: %s', (text, fits) => {
  const organisation = { name: { en: 'Centre' }, roles: ['implementing'], shortName: { en: text } };
  const project = {
    organisationId: 'centre',
    title: { en: 'Two villages' },
    country: 'MM',
    status: 'pipeline',
    shortTitle: { en: text },
  };
  expect(OrganisationInput.safeParse(organisation).success).toBe(fits);
  expect(ProjectInput.safeParse(project).success).toBe(fits);
});

test('an organisation is named by its short name, too', () => {
  const organisation = anOrganisation({ name: { en: 'North Centre' }, shortName: { zh: '北' } });
  expect(isNameOf(organisation, { en: 'North Centre' })).toBe(true);
  expect(isNameOf(organisation, { zh: '北' })).toBe(true);
  expect(isNameOf(organisation, { en: '北' })).toBe(false);
});
