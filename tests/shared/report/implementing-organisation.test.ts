import { expect, test } from 'vitest';
import { composeReport, tableOf, textOfSection, words } from '../../builders/compose-report.ts';
import { fullProgramme } from '../../builders/full-programme.ts';

const scope = { asOf: '2026-12-31', includeDrafts: false };
const report = composeReport(fullProgramme(), scope);
const aboutProject = { kind: 'implementing_organisation', projectId: 'project-1' } as const;

test('the implementing-organisation report has only what concerns its project, and of meetings only requirements and actions', () => {
  const own = composeReport(fullProgramme(), { ...scope, ...aboutProject });
  expect(textOfSection(own, 'recommendations')).toContain('Train two operators');
  expect(textOfSection(own, 'recommendations')).not.toContain('Go on with it');
  expect(tableOf(own, 'Action items').map(([what]) => what)).toContain('Write the handover plan.');
  expect(tableOf(own, 'Requirements')).toHaveLength(1);
  expect(textOfSection(own, 'meeting')).toBe('');
});

test('the implementing-organisation report does not call its organisations those of the programme', () => {
  const own = composeReport(fullProgramme(), { ...scope, ...aboutProject });
  expect(tableOf(own, 'Organisations in the project')).not.toEqual([]);
  expect(tableOf(report, 'Organisations in the programme')).not.toEqual([]);
});

test('the implementing-organisation report has no heading with the project title, which is in its title', () => {
  const own = composeReport(fullProgramme(), { ...scope, ...aboutProject });
  const headings = own.blocks.filter((block) => block.block === 'heading');
  expect(headings.map(({ text }) => words(text))).not.toContain('Water for two villages');
});

test('the title of the implementing-organisation report names project, organisation, place and kind', () => {
  const own = composeReport(fullProgramme(), { ...scope, ...aboutProject });
  expect(own.title).toBe('Water for two villages: Implementing-organisation report');
  expect(own.runningHead).toBe('Water for two villages');
  const facts = own.cover.facts.map(({ label, text }) => [label, words(text)]);
  expect(facts.slice(0, 4)).toEqual([
    ['Implementing organisation', 'North Centre'],
    ['Country', 'Laos'],
    ['Period', expect.stringContaining(' to ')],
    ['Programme', 'Village Cooperation Programme'],
  ]);
});
