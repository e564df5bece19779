import { describe, expect, test } from 'vitest';
import type { ReportInputs } from '../../../shared/domain/snapshot/snapshot.ts';
import { render } from '../../../shared/pdf/render.ts';
import { composeReport, flatBlocks } from '../../builders/compose-report.ts';
import { fullProgramme, subjects } from '../../builders/full-programme.ts';
import { anEvidence } from '../../builders/records.ts';

const photograph = (evidenceId: string, experienceId?: string) =>
  anEvidence({
    evidenceId,
    mediaType: 'image/jpeg',
    public: true,
    sha256: evidenceId.padEnd(64, '0'),
    pixels: { width: 640, height: 480 },
    photograph: {
      caption: { en: `Caption of ${evidenceId}` },
      alternative: { en: 'A woman fills a bucket.' },
      takenOn: '2026-05-01',
      place: { en: 'Ban Xor' },
      copyright: 'The centre',
      consent: { kind: 'nobody_recognisable' },
      illustrates: { order: 1, ...(experienceId !== undefined && { experienceId }) },
    },
  });

function withPhotographs(ofProject: readonly string[] = ['a1']): ReportInputs {
  const full = fullProgramme();
  const [first, ...others] = full.projects;
  if (!first) throw new Error('The programme has a project');
  const { experienceId } = first.experiences[0] ?? {};
  const evidence = [
    ...first.evidence,
    ...ofProject.map((id) => photograph(id)),
    photograph('b2', experienceId),
  ];
  return { ...full, projects: [{ ...first, evidence }, ...others] };
}

const figuresIn = (kind: keyof typeof subjects) =>
  flatBlocks(composeReport(withPhotographs(), { kind, ...subjects[kind] }).blocks).flatMap(
    (block) => (block.block === 'figure' && block.drawing.kind === 'photograph' ? [block] : []),
  );
const captionsIn = (kind: keyof typeof subjects) =>
  figuresIn(kind).map(({ caption }) => caption.map(({ text }) => text).join(''));

describe('photographs', () => {
  test('are printed with their project and with the experience that they illustrate', () => {
    const both = ['Caption of a1', 'Caption of b2'];
    expect(captionsIn('experience_sharing').toSorted()).toEqual(both);
    expect(captionsIn('good_practice_sheet')).toEqual(['Caption of b2']);
  });

  test.each([
    [
      ['a1', 'a2'],
      [6, 6],
    ],
    [
      ['a1', 'a2', 'a3'],
      [4, 4, 4],
    ],
  ] as const)('of a project stand beside each other: %j', (ids, spans) => {
    const { blocks } = composeReport(withPhotographs(ids), {
      kind: 'experience_sharing',
      ...subjects.experience_sharing,
    });
    const rows = blocks.flatMap((block) => (block.block === 'columns' ? [block.parts] : []));
    const row = rows.find((parts) =>
      parts.every((part) => part.blocks.every(({ block }) => block === 'figure')),
    );
    expect(row?.map(({ span }) => span)).toEqual(spans);
  });

  test('have place, day and who holds the rights, and words for who does not see them', () => {
    const [figure] = figuresIn('good_practice_sheet');
    expect(figure?.subtitle?.map(({ text }) => text).join('')).toMatch(
      /^Ban Xor, 1\sMay\s2026, © The centre$/,
    );
    expect(figure?.alternative).toBe('A woman fills a bucket.');
  });

  test('whose file is gone are a marked gap', () => {
    const [figure] = figuresIn('good_practice_sheet');
    expect(figure?.drawing).toMatchObject({ gap: 'This photograph is no longer available' });
    const document = composeReport(withPhotographs(), {
      kind: 'good_practice_sheet',
      ...subjects.good_practice_sheet,
    });
    expect(render(document).pages).toBeGreaterThan(0);
  });
});
