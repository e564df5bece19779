import { describe, expect, test } from 'vitest';
import { checkSchema } from '../../../../shared/iati/schema/check-schema.ts';
import { schemaFindings } from '../../../../shared/iati/schema/schema-findings.ts';
import { fileWith, indicatorWith, periodWith, readOne } from '../reading.ts';

const usual = readOne(fileWith(indicatorWith(periodWith('<actual value="1"/>')))).source;
const saysOf = (source: string) =>
  checkSchema(source, '2.03').map(({ element, says }) => `${element}: ${says}`);

describe('the schema of 2.03', () => {
  test('takes an activity with all that it requires', () => {
    expect(checkSchema(usual, '2.03')).toEqual([]);
  });

  test.each([
    [
      '<activity-status code="2"/>',
      '',
      'activity-date: It may not stand here, where participating-org, other-identifier, activity-status is due.',
    ],
    [' role="4"', '', 'participating-org: It has no attribute role.'],
    [
      'type="2" iso-date="2018-01-01"',
      'type="2" iso-date="2018-02-30"',
      'activity-date: iso-date: “2018-02-30” is no date.',
    ],
    [' measure="1"', ' measure="1" unit="km"', 'indicator: It may have no attribute unit.'],
    [
      '<activity-status code="2"/>',
      '<activity-status code="2">open</activity-status>',
      'activity-status: It may have no text of its own.',
    ],
    ['<title><narrative>Wells</narrative></title>', '<title/>', 'title: It has no narrative.'],
    [
      '<actual value="1"/>',
      '<actual value="1"><b/></actual>',
      'b: It may not stand here, where location, dimension, comment, document-link, ##other* is due.',
    ],
  ])('does not take %s as %s', (from, to, says) => {
    expect(usual).toContain(from);
    expect(saysOf(usual.replace(from, to))).toEqual([says]);
  });

  test('takes elements of other namespaces, and a reference that no reader expands', () => {
    const text = usual
      .replace('Wells and latrines.', 'Wells &page; &amp; latrines.')
      .replace('</iati-activity>', '<x:any xmlns:x="urn:x"/></iati-activity>');
    expect(checkSchema(text, '2.03')).toEqual([]);
  });

  test('is not that of other versions', () => {
    const old = '<iati-activity><title>Wells</title></iati-activity>';
    expect(checkSchema(old, '1.0x')).toEqual([]);
    expect(checkSchema(old, '2.01')).not.toEqual([]);
    const tag = usual.replace('<result', '<tag code="6.1" vocabulary="3"/><result');
    expect(checkSchema(tag.replace('<tag', '<tag'), '2.02')).not.toEqual([]);
  });

  test('is checked without reading anything else: an external entity stays text', () => {
    const text = usual.replace('Wells and latrines.', '&file;');
    expect(
      checkSchema(`<!DOCTYPE a [<!ENTITY file SYSTEM "file:///etc/passwd">]>${text}`, '2.03'),
    ).not.toEqual([]);
  });
});

test('a finding of the schema has the place and line of the file', () => {
  const file = fileWith(indicatorWith(`\n${periodWith('\n<actual value="1"/>')}`, ''));
  const read = readOne(file);
  const at = file.split('\n').findIndex((line) => line.includes('<indicator')) + 1;
  expect(schemaFindings(read)).toEqual([
    {
      rule: 'schema',
      severity: 'warning',
      path: 'result[1]/indicator[1]',
      line: at,
      raw: 'It has no attribute measure.',
    },
  ]);
});

test('a finding in what records have no field for names the element', () => {
  const read = readOne(fileWith('<budget><value>many</value></budget>'));
  expect(schemaFindings(read).every(({ path }) => path === '' || path.startsWith('budget'))).toBe(
    true,
  );
  expect(schemaFindings(read).map(({ raw }) => raw)).toEqual(
    expect.arrayContaining([expect.stringContaining('period-start')]),
  );
});
