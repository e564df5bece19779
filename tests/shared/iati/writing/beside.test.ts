import { describe, expect, test } from 'vitest';
import { organisationFile } from '../../../../shared/iati/writing/organisation-file.ts';
import { registryMetadata } from '../../../../shared/iati/writing/registry-metadata.ts';

const reporting = {
  name: { en: 'Water for all', lo: 'ນ້ຳເພື່ອທຸກຄົນ' },
  externalId: 'XX-ORG',
  type: 'national_ngo' as const,
  roles: ['coordinating' as const],
};
const generatedAt = '2026-11-28T10:00:00Z';

describe('beside the activities', () => {
  test('a file says which organisation reports', () => {
    expect(
      organisationFile(reporting, { language: 'en', generatedAt }),
    ).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<iati-organisations version="2.03" generated-datetime="2026-11-28T10:00:00Z">
  <iati-organisation xml:lang="en">
    <organisation-identifier>XX-ORG</organisation-identifier>
    <name>
      <narrative>Water for all</narrative>
      <narrative xml:lang="lo">ນ້ຳເພື່ອທຸກຄົນ</narrative>
    </name>
    <reporting-org ref="XX-ORG" type="22">
      <narrative>Water for all</narrative>
      <narrative xml:lang="lo">ນ້ຳເພື່ອທຸກຄົນ</narrative>
    </reporting-org>
  </iati-organisation>
</iati-organisations>
`);
  });

  test.each(['externalId', 'type'] as const)('there is no such file without its %s', (field) => {
    const { [field]: _, ...other } = reporting;
    expect(organisationFile(other, { language: 'en', generatedAt })).toBeUndefined();
  });

  test('metadata for the registry name what is to be filled in', () => {
    const programme = { title: { en: 'Water programme' }, startDate: '2020-01-01' };
    const metadata = registryMetadata({
      programme,
      reporting,
      activities: 3,
      language: 'en',
      generatedAt,
    });
    expect(metadata).toMatchObject({
      publisher: { name: 'Water for all', identifier: 'XX-ORG', type: '22', licence: null },
      datasets: [{ file: 'activities.xml', activities: 3, period: { start: '2020-01-01' } }, {}],
    });
    expect(metadata.fillIn).toEqual([
      '/publisher/licence',
      '/publisher/contact/name',
      '/publisher/contact/email',
      '/publisher/contact/address',
      '/publisher/contact/website',
      '/datasets/0/period/end',
      '/datasets/0/sourceUrl',
      '/datasets/1/sourceUrl',
    ]);
  });
});
