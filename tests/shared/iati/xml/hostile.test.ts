import { describe, expect, test } from 'vitest';
import { limits } from '../../../../shared/iati/xml/limits.ts';
import { ActivityReader } from '../../../../shared/iati/xml/reader.ts';
import { Refusal } from '../../../../shared/iati/xml/refusal.ts';
import { activitiesOf, refusalOf } from './activities.ts';

const open = '<iati-activities>\n<iati-activity/><iati-activity>';
const long = 'x'.repeat(limits.construct + 1);
const entities = Array.from({ length: 20 }, (_, at) => `<!ENTITY a${at} "${'&a'.repeat(9)};">`);

describe('a construct that is too long is refused where it begins', () => {
  test.each([
    ['a text', `<title>${long}</title>`, 2, 39],
    ['an attribute', `<title a="${long}"/>`, 2, 32],
    ['an attribute that does not end', `<title a="${long}`, 2, 32],
    ['a comment', `<!--${long}-->`, 2, 32],
    ['CDATA', `<title><![CDATA[${long}]]></title>`, 2, 39],
    ['a name', `<${long}/>`, 2, 32],
    ['a reference to an entity', `<title>&${long}`, 2, 39],
    ['a processing instruction', `<?${long}?>`, 2, 32],
  ])('%s', (_, inner, line, column) => {
    for (const size of [10_000, 100_000, 10_000_000])
      expect(refusalOf(open + inner, size)).toMatchObject({
        code: 'construct_too_long',
        line,
        column,
        activitiesBefore: 1,
      });
  });

  test('a DOCTYPE', () => {
    const doctype = `<!DOCTYPE a [<!ENTITY b "${long}">]><a/>`;
    expect(refusalOf(doctype)).toMatchObject({ code: 'construct_too_long', line: 1, column: 1 });
  });

  test('but one that is just short enough is read', () => {
    const text = 'x'.repeat(limits.construct - 100);
    expect(activitiesOf(`<iati-activity><a>${text}</a></iati-activity>`)).toHaveLength(1);
  });
});

test('elements at too many levels are refused', () => {
  expect(refusalOf(open + '<a>'.repeat(10_000))).toMatchObject({ code: 'too_deep', line: 2 });
  const deepest = '<a>'.repeat(62) + '</a>'.repeat(62);
  expect(activitiesOf(`${open}${deepest}</iati-activity></iati-activities>`)).toHaveLength(2);
});

test('too many attributes are refused before the tag ends', () => {
  const many = Array.from({ length: 1_000 }, (_, at) => `a${at}=""`).join(' ');
  expect(refusalOf(`${open}<title ${many}`)).toMatchObject({
    code: 'too_many_attributes',
    column: 32,
  });
});

test('an activity with too many elements, or too long, is refused', () => {
  expect(refusalOf(open + '<a/>'.repeat(limits.elements + 1), 100_000)).toMatchObject({
    code: 'activity_too_large',
  });
  const texts = `<a>${'x'.repeat(900_000)}</a>`.repeat(12);
  expect(refusalOf(open + texts, 100_000)).toMatchObject({ code: 'activity_too_large' });
});

test('more activities than a file may have are refused', () => {
  const many = `<a>${'<iati-activity/>'.repeat(limits.activities + 1)}</a>`;
  expect(refusalOf(many, 100_000)).toMatchObject({
    code: 'too_many_activities',
    activitiesBefore: limits.activities + 1,
  });
});

test('entities within entities are not expanded', () => {
  const [found] = activitiesOf(
    `<!DOCTYPE a [${entities.join('')}]><iati-activity><title>&a19;</title></iati-activity>`,
  );
  expect(found?.element.children[0]?.text).toBe('&a19;');
});

test('a file that is too large is refused before its last piece is looked at', () => {
  const reader = new ActivityReader();
  reader.write(new TextEncoder().encode('<iati-activities>'));
  const write = () => reader.write(new Uint8Array(limits.file));
  expect(write).toThrow(Refusal);
  expect(write).toThrow(/100 MB/);
});
