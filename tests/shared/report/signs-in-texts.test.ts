import { describe, expect, test } from 'vitest';
import type { Run } from '../../../shared/pdf/document.ts';
import { runsOf } from '../../../shared/pdf/texts.ts';
import { composeReport, sectionOf, words } from '../../builders/compose-report.ts';
import { aDocument } from '../../builders/document.ts';
import { fullProgramme } from '../../builders/full-programme.ts';
import { linesOf } from '../../builders/placed-lines.ts';

/** Titles with every sign that a report prints of its own. */
const titles = [
  'Water / Roads',
  '[S1] Roads [S2]',
  'Stage: one',
  'Dust (illustrative)',
  '1. First; second, third',
];

const reportOn = (title: string, zh?: string) => {
  const full = fullProgramme();
  const named = { en: title, ...(zh !== undefined && { zh }) };
  const [first, ...others] = full.projects;
  const projects = first
    ? [{ ...first, project: { ...first.project, title: named, description: named } }, ...others]
    : [];
  return composeReport(
    { ...full, projects },
    { language: 'zh', secondLanguage: 'en', asOf: '2026-12-31' },
  );
};

const headingsOf = (document: ReturnType<typeof reportOn>) =>
  document.blocks.flatMap((block) =>
    block.block === 'heading' && block.id === 'project-project-1' ? [block] : [],
  );
const bare = (runs: readonly Run[]) =>
  runs.map(({ text, startsTranslation }) => [text, startsTranslation ?? false]);

describe.each(titles)('the title %s', (title) => {
  test('in one language is one run, which is no sign of ours', () => {
    const [heading] = headingsOf(reportOn(title));
    expect(heading?.text).toEqual([{ text: title, language: 'en' }]);
  });

  test('in two languages is whole in each', () => {
    const [heading] = headingsOf(reportOn(title, '水 / 路'));
    expect(bare(heading?.text ?? [])).toEqual([
      ['水 / 路', false],
      [title, true],
    ]);
  });

  test('is whole in the contents', () => {
    const { blocks } = reportOn(title, '水 / 路');
    const [contents = []] = linesOf(
      aDocument([{ block: 'contents' }, ...blocks.filter(({ block }) => block === 'heading')]),
    ).slice(1);
    const listed = contents.map(({ text }) => text).join('\n');
    expect(listed).toContain('水 / 路');
    expect(listed).toContain(title);
  });

  test('is a text of its own under a label', () => {
    const said = sectionOf(reportOn(title), 'project-project-1').find(
      (block) => block.block === 'paragraph' && words(block.text) === title,
    );
    expect(said?.block === 'paragraph' && said.text).toEqual([{ text: title, language: 'en' }]);
  });
});

test('only references of ours are citations', () => {
  const cited = runsOf(reportOn('[S1] Roads [S2]')).filter(({ citation }) => citation);
  expect(cited.length).toBeGreaterThan(3);
  for (const { text } of cited) expect(text).toMatch(/^\s*(?:\[S\d+\]\s*)*$/);
});
