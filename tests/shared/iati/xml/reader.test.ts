import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { childOf, childrenOf } from '../../../../shared/iati/xml/element.ts';
import { pathOf } from '../../../../shared/iati/xml/path.ts';
import { ActivityReader } from '../../../../shared/iati/xml/reader.ts';
import { activitiesOf, refusalOf } from './activities.ts';

const twoActivities = `<?xml version="1.0"?>
<iati-activities version="2.03">
  <iati-activity>
    <title><narrative>Wells</narrative></title>
    <result type="1"/>
    <result type="2"><indicator
        measure="1"/></result>
  </iati-activity>
  <iati-activity default-currency="EUR"/>
</iati-activities>`;

describe('activities', () => {
  test('are taken one after another, with their source and the attributes of the root', () => {
    const [first, second] = activitiesOf(twoActivities);
    expect(first?.element.children.map(({ name }) => name)).toEqual(['title', 'result', 'result']);
    expect(first?.source).toMatch(/^<iati-activity>\n[\s\S]*<\/iati-activity>$/);
    expect(second?.source).toBe('<iati-activity default-currency="EUR"/>');
    expect(second?.root).toMatchObject({ version: '2.03' });
  });

  test('have the text that stands in the file, wherever the file is cut into pieces', () => {
    const one =
      '<iati-activity>\r\n<title a="😀">ສະບາຍດີ 😀\r\n&amp; &page; <![CDATA[x]]></title>\r</iati-activity>';
    const two = '<i:iati-activity><i:t>\u0085\u2028x</i:t></i:iati-activity>';
    const file = Buffer.from(
      `<!DOCTYPE a [<!ENTITY page "x">]>\r\n<r>😀\r\n${one}\r\n😀${two} ${one}</r>`,
    );
    for (let bytes = 1; bytes <= file.length; bytes += 1) {
      const reader = new ActivityReader();
      const pieces = Array.from({ length: Math.ceil(file.length / bytes) }, (_, at) =>
        file.subarray(at * bytes, (at + 1) * bytes),
      );
      const found = [...pieces.flatMap((piece) => reader.write(piece)), ...reader.end()];
      expect(
        found.map(({ source }) => source),
        `in pieces of ${bytes}`,
      ).toEqual([one, two, one]);
    }
  });

  test('are taken wherever they stand, whatever the root', () => {
    const inner = '<iati-activity><title>A</title></iati-activity>';
    expect(activitiesOf(inner)).toHaveLength(1);
    expect(activitiesOf(`<result><data>${inner}</data>${inner}</result>`)).toHaveLength(2);
    expect(activitiesOf('<iati-organisations/>')).toEqual([]);
  });

  test('have elements with lines, columns and paths', () => {
    const [first] = activitiesOf(twoActivities);
    const [, second] = first ? childrenOf(first.element, 'result') : [];
    const indicator = second && childOf(second, 'indicator');
    expect(indicator).toMatchObject({ line: 6, column: 22 });
    expect(indicator && pathOf(indicator)).toBe('result[2]/indicator[1]');
  });

  test('have names without the prefix of the activity, and others with theirs', () => {
    const [found] = activitiesOf(
      '<i:iati-activity xmlns:i="urn:i"><i:title xml:lang="en">A</i:title><x:title>B</x:title></i:iati-activity>',
    );
    expect(found?.element).toMatchObject({
      name: 'iati-activity',
      children: [{ name: 'title', attributes: { 'xml:lang': 'en' } }, { name: 'x:title' }],
    });
  });

  test('are the same in pieces of any size', () => {
    const whole = activitiesOf(twoActivities, 10_000);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: twoActivities.length }), (size) => {
        expect(activitiesOf(twoActivities, size)).toEqual(whole);
      }),
    );
  });
});

describe('references to entities', () => {
  const withDoctype = `<!DOCTYPE iati-activities [<!ENTITY page "expanded"><!ENTITY file SYSTEM "file:///etc/passwd">]>
<iati-activities><iati-activity><title note="&page;">&lt; &page; &file; &#65;</title></iati-activity></iati-activities>`;

  test('stay as they are written, but for the five of XML and numbers of characters', () => {
    const [found] = activitiesOf(withDoctype);
    expect(found?.element.children[0]).toMatchObject({
      text: '< &page; &file; A',
      attributes: { note: '&page;' },
    });
  });

  test('are found with their text, where they stand', () => {
    const [found] = activitiesOf(withDoctype);
    expect(found?.entities.map(({ raw, element }) => [raw, element.name])).toEqual([
      ['&page;', 'iati-activity'],
      ['&page;', 'title'],
      ['&file;', 'title'],
    ]);
  });
});

test('an ampersand that begins no reference is refused where it stands', () => {
  const lines =
    '<iati-activity>\n<title>Wells</title>\n<title>\n  Water & sanitation</title>\n<title>A;</title></iati-activity>';
  for (const file of [lines, lines.replace('A;', 'A')])
    expect(refusalOf(file, 1_000)).toMatchObject({
      code: 'not_well_formed',
      line: 4,
      column: 9,
      detail: expect.stringContaining('&amp;'),
    });
  expect(activitiesOf(lines.replace('&', '&amp;'))).toHaveLength(1);
});

describe('a file that is not well-formed is refused', () => {
  test('with line, column, the text around and the activities before', () => {
    const broken = `${twoActivities.replace('</iati-activities>', '')}\n<iati-activity><title>See <http://example.org></title>`;
    expect(refusalOf(broken)).toMatchObject({
      code: 'not_well_formed',
      line: 11,
      around: expect.stringContaining('See <http://example.org>'),
      activitiesBefore: 2,
      detail: expect.stringContaining('forward-slash'),
    });
  });

  test.each([
    ['line breaks before the declaration', '\n\n<?xml version="1.0"?><a/>', /declaration/],
    ['an end that is missing', '<iati-activities><iati-activity>', /unclosed tag/],
    ['another end', '<a><b></a></b>', /unexpected close tag|unmatched/i],
    ['two roots', '<a/><b/>', /one root/],
    ['an attribute twice', '<a b="1" b="2"/>', /duplicate/],
    ['no XML', 'this is no XML', /root element|root node/],
    ['nothing', '', /root element|root node/],
    ['an ampersand alone', '<a>Water & sanitation</a>', /ampersand/],
    ['NUL', '<a>\u0000</a>', /disallowed character/],
  ])('%s', (_, text, detail) => {
    expect(refusalOf(text)).toMatchObject({
      code: 'not_well_formed',
      detail: expect.stringMatching(detail),
    });
  });
});
