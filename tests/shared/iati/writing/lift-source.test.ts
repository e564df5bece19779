import { describe, expect, test } from 'vitest';
import { readOne } from '../reading.ts';
import { importFile, withValue, writeAgain } from './written.ts';

/** An activity of 1.0x with what 2.03 says differently. */
const old = `<iati-activities version="1.04">
<iati-activity xml:lang="en" version="1.04" last-updated-datetime="2014-05-04">
  <reporting-org ref="XX-ORG" type="21"/>
  <iati-identifier>XX-ORG-1</iati-identifier>
  <other-identifier owner-ref="XX-2" owner-name="Ministry &amp; co">M 7</other-identifier>
  <activity-website>https://example.org/wells</activity-website>
  <title xml:lang="en">Wells in the north</title>
  <title xml:lang="fr">Puits du nord</title>
  <description type="1">Wells &amp; latrines.</description>
  <activity-status code="2">Implementation</activity-status>
  <activity-date type="start-planned">2012-01-01</activity-date>
  <activity-date type="end-planned" iso-date="2015-12-31"/>
  <participating-org role="Implementing" ref="XX-ORG">Water for all</participating-org>
  <recipient-country code="LA" percentage="100">Laos</recipient-country>
  <sector vocabulary="DAC" code="14030">Basic drinking water</sector>
  <location>
    <location-type code="PPL">Village</location-type>
    <name>Ban Na</name>
    <coordinates latitude="17.1" longitude="102.9" precision="2"/>
    <gazetteer-entry gazetteer-ref="GEO">1651944</gazetteer-entry>
  </location>
  <transaction>
    <value value-date="2012-06-01">1000</value>
    <transaction-type code="D">Disbursement</transaction-type>
    <transaction-date iso-date="2012-06-01"/>
  </transaction>
  <!-- results -->
  <result type="1">
    <title>Safe water</title>
    <indicator measure="1">
      <title>People with water</title>
      <period>
        <period-start iso-date="2013-01-01"/>
        <period-end iso-date="2013-12-31"/>
        <target value="900"/>
        <actual value="800"><comment>Without the school.</comment></actual>
      </period>
    </indicator>
  </result>
  <result type="2"><title>Health</title></result>
</iati-activity>
</iati-activities>`;

const here = importFile(old);
const { xml, findings } = writeAgain(here);

describe('an activity of 1.0x', () => {
  test('has the words and order of 2.03', () => {
    expect(xml).toBe(`<iati-activity xml:lang="en" last-updated-datetime="2014-05-04">
  <iati-identifier>XX-ORG-1</iati-identifier>
  <reporting-org ref="XX-ORG" type="21"><narrative>XX-ORG</narrative></reporting-org>
  <title><narrative xml:lang="en">Wells in the north</narrative><narrative xml:lang="fr">Puits du nord</narrative></title>
  <description type="1"><narrative>Wells &amp; latrines.</narrative></description>
  <participating-org role="4" ref="XX-ORG"><narrative>Water for all</narrative></participating-org>
  <other-identifier ref="M 7" type="B9"><owner-org ref="XX-2"><narrative>Ministry &amp; co</narrative></owner-org></other-identifier>
  <activity-status code="2"></activity-status>
  <activity-date type="1" iso-date="2012-01-01"></activity-date>
  <activity-date type="3" iso-date="2015-12-31"/>
  <recipient-country code="LA" percentage="100"><narrative>Laos</narrative></recipient-country>
  <location>
    <location-id vocabulary="G1" code="1651944"></location-id>
    <name><narrative>Ban Na</narrative></name>
    <point srsName="http://www.opengis.net/def/crs/EPSG/0/4326"><pos>17.1 102.9</pos></point>
    <feature-designation code="PPL"></feature-designation>
  </location>
  <sector vocabulary="1" code="14030"><narrative>Basic drinking water</narrative></sector>
  <transaction>
    <transaction-type code="3"></transaction-type>
    <transaction-date iso-date="2012-06-01"/>
    <value value-date="2012-06-01">1000</value>
  </transaction>
  <document-link url="https://example.org/wells" format="text/html"><title><narrative xml:lang="en">Website</narrative></title><category code="A12"></category></document-link>
  <!-- results -->
  <result type="1">
    <title><narrative>Safe water</narrative></title>
    <indicator measure="1">
      <title><narrative>People with water</narrative></title>
      <period>
        <period-start iso-date="2013-01-01"/>
        <period-end iso-date="2013-12-31"/>
        <target value="900"/>
        <actual value="800"><comment><narrative>Without the school.</narrative></comment></actual>
      </period>
    </indicator>
  </result>
</iati-activity>`);
  });

  test('names what 2.03 has no place for', () => {
    expect(findings.map(({ rule, raw }) => `${rule} ${raw ?? ''}`.trim())).toEqual([
      'version-lifted',
      'no-place-in-2.03 iati-activity/@version: 1.04',
      'name-of-code activity-status: Implementation',
      'name-of-code location/feature-designation: Village',
      'name-of-code transaction/transaction-type: Disbursement',
      'no-place-in-2.03 result: 2 Health',
    ]);
  });

  test('is written with what has changed since', () => {
    const changed = writeAgain(
      here,
      withValue(() => ({ actual: { kind: 'reported', value: '850' } })),
    );
    expect(changed.xml).toBe(xml.replace('<actual value="800">', '<actual value="850">'));
  });

  test('is read as it was, but for the result that could not be written', () => {
    const [before, after] = [
      readOne(old),
      readOne(`<iati-activities version="2.03">${xml}</iati-activities>`),
    ];
    expect(after.records.values).toMatchObject(
      before.records.values.map(({ input }) => ({ input: { actual: input.actual } })),
    );
    expect(after.records.project.title).toEqual(before.records.project.title);
    expect(after.records.project.sites?.[0]?.point).toEqual(
      before.records.project.sites?.[0]?.point,
    );
    expect(after.records.results).toHaveLength(before.records.results.length - 1);
  });
});
