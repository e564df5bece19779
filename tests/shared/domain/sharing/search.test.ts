import { describe, expect, test } from 'vitest';
import type { FoundRecord } from '../../../../shared/domain/sharing/found-record.ts';
import {
  matchesCriteria,
  type SearchCriteria,
  searchCriteria,
} from '../../../../shared/domain/sharing/search.ts';
import { fold } from '../../../../shared/domain/text/fold.ts';
import { aLesson, anExperience } from '../../../builders/records.ts';

const experience = anExperience({
  title: {
    en: 'Réservoir water for Min Pyin',
    zh: '从水库引水到两个村庄',
    lo: 'ນ້ຳສະອາດສຳລັບສອງບ້ານ',
    km: 'ទឹកស្អាត\u200Bសម្រាប់\u200Bភូមិ\u200Bពីរ',
    my: 'ရွာနှစ်ရွာအတွက် သောက်သုံးရေ',
  },
  themes: [{ en: 'Water supply' }, { en: 'Rural upkeep' }],
  components: ['public-services'],
  sdgTargets: ['6.1', '13.a'],
});
const found: FoundRecord = { kind: 'promising', experience };
const lesson: FoundRecord = {
  kind: 'lesson',
  lesson: aLesson({ notWhen: { en: 'Without a committee.' } }),
};
const project = { country: 'MM', organisationId: 'north-centre' };
const finds = (criteria: SearchCriteria, among: FoundRecord = found) =>
  matchesCriteria(among, criteria, project);

describe('text is found', () => {
  test.each([
    ['English', 'reservoir'],
    ['English without its case and accents', 'RESERVOIR'],
    ['English with accents that are not there', 'wáter'],
    ['Chinese, within a sentence', '水库'],
    ['Lao, within a sentence', 'ສະອາດ'],
    ['Lao with its vowel in two characters', 'ນ\u0EC9\u0ECD\u0EB2'],
    ['Khmer, where it has marks between words', 'ស្អាតសម្រាប់'],
    ['Khmer, with marks where it has none', 'ទឹក\u200Bស្អាត'],
    ['Burmese', 'သောက်သုံးရေ'],
    ['wide Latin letters', 'ｗａｔｅｒ'],
    ['several words, in whichever languages and order', '村庄 pyin water'],
  ])('in %s', (_, text) => {
    expect(finds({ text })).toBe(true);
  });

  test('only if all words match', () => {
    expect(finds({ text: 'water electricity' })).toBe(false);
  });

  test('only with its vowel signs and tone marks', () => {
    expect(finds({ text: 'ນາສະອາດ' })).toBe(false);
    expect(fold('ບ້ານ')).not.toBe(fold('ບານ'));
  });

  test('in any field of a lesson', () => {
    expect(finds({ text: 'spare committee' }, lesson)).toBe(true);
    expect(finds({ text: 'reservoir' }, lesson)).toBe(false);
  });

  test('but not in ids', () => {
    expect(finds({ text: 'officer-1' })).toBe(false);
  });
});

describe('an empty search', () => {
  const { text } = searchCriteria;

  test.each(['', ' ', '\u200B', '\u0301', '\u00AD\u2060', '\u00A8', '\u0EB1'])(
    'is refused: %j',
    (sought) => {
      expect(text.safeParse(sought).success).toBe(false);
    },
  );

  test.each(['a', '6', '水', 'ກ', 'l’eau', ' ទឹក\u200B '])('is not %j', (sought) => {
    expect(text.safeParse(sought).success).toBe(true);
  });
});

describe('a record is found', () => {
  test.each([
    [{ theme: 'supply water' }, true],
    [{ theme: 'water upkeep' }, false],
    [{ componentId: 'public-services' }, true],
    [{ componentId: 'public' }, false],
    [{ sdgTarget: '6.1' }, true],
    [{ sdgTarget: '6.2' }, false],
    [{ sdgGoal: 13 }, true],
    [{ sdgGoal: 1 }, false],
    [{ country: 'MM' }, true],
    [{ country: 'LA' }, false],
    [{ organisationId: 'north-centre' }, true],
    [{ organisationId: 'north' }, false],
    [{ kind: 'promising' }, true],
    [{ kind: 'good' }, false],
    [{ kind: 'promising', sdgGoal: 6, text: 'water' }, true],
    [{ kind: 'promising', sdgGoal: 5, text: 'water' }, false],
  ] as const)('by %j: %s', (criteria, expected) => {
    expect(finds(criteria)).toBe(expected);
  });

  test('by its country only if its project is known', () => {
    expect(matchesCriteria(found, { country: 'MM' }, undefined)).toBe(false);
    expect(matchesCriteria(found, {}, undefined)).toBe(true);
  });
});
