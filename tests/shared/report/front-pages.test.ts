import { describe, expect, test } from 'vitest';
import type { Identity } from '../../../shared/domain/identity/identity.ts';
import type { ReportInputs } from '../../../shared/domain/snapshot/snapshot.ts';
import type { Block, Card } from '../../../shared/pdf/document.ts';
import { composeReport, flatBlocks, textOfBlock, words } from '../../builders/compose-report.ts';
import { fullProgramme } from '../../builders/full-programme.ts';
import { programmeRecords, projectRecords, reportedFigure } from '../../builders/owned.ts';
import { anIndicator, aProgramme, aProject, aSummary, aValue } from '../../builders/records.ts';

/** What stands before the contents. */
function frontOf(records: ReportInputs, scope = {}): readonly Block[] {
  const blocks = flatBlocks(composeReport(records, scope).blocks);
  return blocks.slice(
    0,
    blocks.findIndex(({ block }) => block === 'contents'),
  );
}

const cardsIn = (blocks: readonly Block[]): readonly Card[] =>
  blocks.flatMap((block) => (block.block === 'cards' ? block.cards : []));
const labelsIn = (blocks: readonly Block[]) => cardsIn(blocks).map(({ label }) => words(label));

/** Projects with so many headline indicators each, without values. */
function withHeadlines(...counts: readonly number[]): ReportInputs {
  const projects = counts.map((count, at) => {
    const projectId = `project-${at}`;
    const indicators = Array.from({ length: count }, (_, each) =>
      anIndicator({
        projectId,
        indicatorId: `i${each}`,
        headline: true,
        title: { en: `Figure ${each}` },
      }),
    );
    const project = aProject({ projectId, title: { en: `Project ${at}` } });
    return projectRecords({ project, indicators });
  });
  return programmeRecords({ projects });
}

describe('the summary page', () => {
  test('has what people wrote; where nobody wrote, no paragraph is invented', () => {
    const text = { en: 'Two villages have safe water.' };
    const written = frontOf({ ...fullProgramme(), summaries: [aSummary({ text })] });
    expect(written.map(textOfBlock).join()).toContain(text.en);
    const without = frontOf({ ...fullProgramme(), summaries: [] });
    expect(JSON.stringify(without)).not.toContain('"block":"lead"');
    expect(cardsIn(without)).toHaveLength(1);
  });

  test('is left out where there is nothing to say', () => {
    expect(frontOf(programmeRecords())).toEqual([]);
  });

  test('takes figures of all projects in turn, six at most', () => {
    const records = withHeadlines(5, 1, 3);
    const inTurn = [
      ['Figure 0, Project 0', 'Figure 0, Project 1', 'Figure 0, Project 2'],
      ['Figure 1, Project 0', 'Figure 1, Project 2', 'Figure 2, Project 0'],
    ].flat();
    expect(labelsIn(frontOf(records))).toEqual(inTurn);
  });

  test('sets four figures in one row, and others three in a row', () => {
    const sizes = [3, 4, 5].map((count) =>
      frontOf(withHeadlines(count)).flatMap((block) =>
        block.block === 'cards' ? [block.size] : [],
      ),
    );
    expect(sizes).toEqual([[undefined], ['small'], [undefined]]);
  });

  test('says why there is no figure, and that there is no target', () => {
    const [card] = cardsIn(frontOf(withHeadlines(1)));
    expect(card?.isMissing).toBe(true);
    expect(words(card?.value ?? [])).toBe('not reported');
    expect(words(card?.detail ?? [])).toBe('No target set');
    expect(card?.unit).toBeUndefined();
  });

  test('draws a bar from the baseline to the target in force', () => {
    const period = { periodId: 'year', periodStart: '2026-01-01', periodEnd: '2026-12-31' };
    const indicator = anIndicator({
      headline: true,
      baseline: { value: reportedFigure('0') },
      periods: [{ ...period, target: { value: reportedFigure('200') } }],
    });
    const value = aValue({ ...period, actual: reportedFigure('50') });
    const records = projectRecords({ indicators: [indicator], values: [value] });
    const [card] = cardsIn(frontOf(programmeRecords({ projects: [records] })));
    expect(words(card?.value ?? [])).toBe('50');
    expect(card?.bar).toMatchObject({
      achieved: '0.25',
      labels: { baseline: 'baseline: 0', target: 'target: 200' },
    });
  });
});

describe('an identity', () => {
  const identity: Identity = {
    accent: '#123456',
    imprint: { contact: { en: 'office@example.org' } },
    place: { en: 'Vientiane' },
    foreword: {
      text: { en: 'Welcome to this report.' },
      author: { name: { en: 'Somchai Example' }, title: { en: 'Director General' } },
    },
  };
  const records = { ...fullProgramme(), programme: aProgramme({ identity }) };

  test('is on the cover, which then tells the agency and the countries once', () => {
    const { cover, identity: shown } = composeReport(records, { asOf: '2026-12-31' });
    expect(shown?.accent).toBe('#123456');
    expect(shown?.publisher?.map(words)).toEqual(['Coordinating Agency']);
    expect(shown?.imprint?.map(words)).toEqual(['office@example.org']);
    expect(words(cover.placeAndDate ?? [])).toBe('Vientiane, 31 December 2026');
    expect(cover.countries).toBeDefined();
    const labels = cover.facts.map(({ label }) => label);
    expect(labels).not.toContain('Coordinated by');
    expect(labels.filter((label) => label.startsWith('Countr'))).toEqual([]);
  });

  test('has a foreword behind the summary, with whose words it is', () => {
    const ids = frontOf(records).flatMap((block) =>
      block.block === 'heading' && block.level === 1 ? [block.id] : [],
    );
    expect(ids).toEqual(['summary-page', 'foreword']);
    const text = frontOf(records).map(textOfBlock).join('\n');
    expect(text).toMatch(/Welcome to this report\.[\s\S]*Somchai Example/);
  });

  test('is absent from a report of a programme without one, whose cover names the agency', () => {
    const { cover, identity: shown } = composeReport(fullProgramme());
    expect(shown).toBeUndefined();
    expect(cover.facts.map(({ label }) => label)).toContain('Coordinated by');
    expect(cover.countries).toBeUndefined();
  });
});
