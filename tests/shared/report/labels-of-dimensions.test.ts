import { expect, test } from 'vitest';
import { textsOf } from '../../../shared/pdf/texts.ts';
import { composeReport } from '../../builders/compose-report.ts';
import { fullProgramme } from '../../builders/full-programme.ts';
import { reportedFigure } from '../../builders/owned.ts';

const roof = {
  id: 'roof',
  label: { en: 'kind of roof' },
  categories: [
    { id: 'tin', label: { en: 'tin roof' } },
    { id: 'tile', label: { en: 'tile roof' } },
  ],
};

function withRoofs() {
  const programme = fullProgramme();
  const [project, ...others] = programme.projects;
  if (!project) throw new Error('The programme has a project');
  const indicators = project.indicators.map((each) => ({ ...each, dimensions: [roof] }));
  const disaggregated = ['tin', 'tile'].map((category) => ({
    dimensions: { roof: category },
    // Zeros are a table; other figures would be a chart.
    actual: reportedFigure('0'),
  }));
  const values = project.values.map((value) => ({ ...value, disaggregated }));
  return { ...programme, projects: [{ ...project, indicators, values }, ...others] };
}

/** The labels in a drawing are strings, so they name their language instead. */
test('labels of dimensions and categories keep the language that they are in', () => {
  const { blocks } = composeReport(withRoofs(), { language: 'zh' });
  const runs = blocks
    .flatMap((block) => (block.block === 'figure' ? [block.caption] : textsOf(block)))
    .flat()
    .filter(({ text }) => text.toLowerCase().includes('roof'));
  expect(runs.length).toBeGreaterThan(0);
  for (const { language } of runs) expect(language).toBe('en');
});
