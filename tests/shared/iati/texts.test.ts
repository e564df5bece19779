import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Prose } from '../../../shared/domain/text.ts';
import { cleanText } from '../../../shared/iati/texts/clean.ts';
import { cut } from '../../../shared/iati/texts/cut.ts';
import { canonicalLanguage } from '../../../shared/iati/texts/language.ts';
import { fileWith, readOne, rulesOf } from './reading.ts';

const identifier =
  '<iati-identifier>XX-ORG-1</iati-identifier><reporting-org ref="XX-ORG" type="21"><narrative>A</narrative></reporting-org><participating-org role="4" ref="XX-ORG"><narrative>A</narrative></participating-org><activity-status code="2"/><activity-date type="2" iso-date="2018-01-01"/><recipient-country code="LA"/><sector vocabulary="1" code="14030"/>';
const projectWith = (texts: string, language?: string) =>
  readOne(fileWith('', { own: identifier + texts, ...(language !== undefined && { language }) }));

describe('languages', () => {
  test.each([
    ['EN', 'en'],
    ['fr', 'fr'],
    ['pt-br', 'pt-BR'],
    ['zh_Hant_TW', 'zh-Hant-TW'],
    ['fre', 'fr'],
    ['iw', 'he'],
    ['en-GB-oxendict', 'en-GB'],
    ['English', undefined],
    ['x-klingon', undefined],
    ['1', undefined],
  ])('%s is %s', (tag, found) => {
    expect(canonicalLanguage(tag)).toBe(found);
  });

  test('are those of the narratives, else of the activity, else not known', () => {
    const title =
      '<title><narrative xml:lang="FR">Puits</narrative><narrative>Wells</narrative></title>';
    expect(projectWith(title, 'EN').records.project.title).toEqual({ fr: 'Puits', en: 'Wells' });
    const unknown = projectWith(title, '');
    expect(unknown.records.project.title).toEqual({ fr: 'Puits', und: 'Wells' });
    expect(rulesOf(unknown)).toEqual(['language-unknown', '4.1.1']);
  });

  test('that are no tags are those of the activity, with a finding', () => {
    const read = projectWith('<title><narrative xml:lang="English">Wells</narrative></title>');
    expect(read.records.project.title).toEqual({ en: 'Wells' });
    expect(rulesOf(read)).toEqual([
      'language-wrong title[1]/narrative[1]',
      '9.95.1 title[1]/narrative[1]',
    ]);
  });
});

describe('texts', () => {
  test('of one language are joined, and listed', () => {
    const read = projectWith('<title><narrative>One</narrative><narrative>Two</narrative></title>');
    expect(read.records.project.title).toEqual({ en: 'One Two' });
    expect(rulesOf(read)).toEqual(['text-joined title[1]/narrative[2]']);
  });

  test('of several types are told apart', () => {
    const { project } = projectWith(
      '<title><narrative>A</narrative></title><description><narrative>General</narrative></description><description type="2"><narrative>Objectives</narrative></description>',
    ).records;
    expect(project.description).toEqual({ en: 'General' });
    expect(project.background).toEqual([{ text: { en: 'Objectives' }, sources: [] }]);
  });

  test('too long for a title are cut at a word, and whole in the description', () => {
    const long = 'Safe water '.repeat(40).trim();
    const read = projectWith(
      `<title><narrative>${long}</narrative></title><description><narrative>More.</narrative></description>`,
    );
    const { title, description } = read.records.project;
    expect(title.en?.length).toBeLessThanOrEqual(300);
    expect(title.en).toMatch(/ (Safe|water)…$/);
    expect(description).toEqual({ en: `${long}\n\nMore.` });
    expect(rulesOf(read)).toEqual(['title-cut']);
  });

  test('too long for prose are cut, with a finding', () => {
    const read = projectWith(
      `<title><narrative>A</narrative></title><description><narrative>${'word '.repeat(5_000)}</narrative></description>`,
    );
    expect(read.records.project.description?.en).toHaveLength(19_995);
    expect(rulesOf(read)).toEqual(['text-cut description[1]']);
  });

  test('that a title lacks are taken from the description, or say which it is', () => {
    const described = projectWith(
      '<description><narrative>Wells.\nMore.</narrative></description>',
    );
    expect(described.records.project.title).toEqual({ en: 'Wells.' });
    expect(rulesOf(described)).toEqual(['title-from-description']);
    const bare = projectWith('<result type="1"><indicator measure="1"/></result>');
    expect(bare.records.project.title).toEqual({ en: 'Activity XX-ORG-1' });
    expect(bare.records.results[0]?.input.title).toEqual({ en: 'Result 1' });
    expect(bare.records.indicators[0]?.input.title).toEqual({ en: 'Indicator 1 of result 1' });
  });

  test('of scripts without blanks are cut between letters', () => {
    expect(cut('水'.repeat(400), 300)).toBe(`${'水'.repeat(299)}…`);
    expect(cut(`${'a'.repeat(298)}𠮷𠮷`, 300)).toBe(`${'a'.repeat(298)}…`);
  });
});

describe('characters', () => {
  test.each([
    ['“Wells”', '\u0093Wells\u0094', 'text-repaired'],
    ['• Wells', '\uF0B7 Wells', 'text-bullets'],
    ['a b', 'a\u202Db', 'text-controls'],
    ['a b', 'a\uFFFDb', 'text-controls'],
    ['a b', 'a\tb', undefined],
    ['a\nb', 'a\r\nb', undefined],
    ['', `a${'\u0301'.repeat(40)}`, 'text-unprintable'],
    ['', '\u200B', undefined],
  ])('%j is written for %j', (text, raw, repair) => {
    expect(cleanText(raw)).toEqual({ text, repairs: repair === undefined ? [] : [repair] });
  });

  test('whatever they are, the domain takes what is left of them as it is', () => {
    const written = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^[\u0080-\u024F\u2000-\u2070\uE000-\uE010\uFFF0-\uFFFF]{0,30}$/),
      fc.array(fc.integer({ min: 0, max: 0x24f })).map((codes) => String.fromCharCode(...codes)),
    );
    fc.assert(
      fc.property(written, (raw) => {
        const { text } = cleanText(raw);
        if (text !== '') expect(Prose.parse(text)).toBe(text);
      }),
      { numRuns: 2_000 },
    );
  });
});
