import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { ReportDocument } from '../../../shared/pdf/document.ts';
import { render } from '../../../shared/pdf/render.ts';
import { fillSharedCaches } from '../../builders/fill-shared-caches.ts';
import { goldenDocuments } from './golden/documents.ts';

const hash = ({ bytes }: { readonly bytes: Uint8Array }) =>
  createHash('sha256').update(bytes).digest('hex');

/** The same blocks, as objects, in a language whose lines are further apart and whose words may all be broken. */
const inBurmese = { language: 'my', unbreakableWords: [] };
const documents: Readonly<Record<string, ReportDocument>> = {
  ...goldenDocuments,
  'en as my': { ...(goldenDocuments.en as ReportDocument), ...inBurmese },
  'zh-Hans as my': { ...(goldenDocuments['zh-Hans'] as ReportDocument), ...inBurmese },
};
const documentOf = (name: string): ReportDocument => documents[name] as ReportDocument;
const alone = new Map(Object.keys(documents).map((name) => [name, hash(render(documentOf(name)))]));

/** Renders a document and does something else at one of the times it is interrupted at: before each block and each page. */
function renderInterrupted(name: string, at: number, interrupt: () => void): string {
  let calls = 0;
  const bytes = render(documentOf(name), () => {
    if (calls === at) interrupt();
    calls += 1;
  });
  expect(calls).toBeGreaterThan(at);
  return hash(bytes);
}

/** Before the first block, between blocks, and between pages. */
const moments = [0, 20, 32] as const;
/** Of another script each, so that neither line heights nor word breaks are the same; the last two share their blocks. */
const pairs = [
  ['en', 'my'],
  ['my', 'zh-Hans'],
  ['lo with en', 'km'],
  ['en', 'en as my'],
  ['zh-Hans as my', 'zh-Hans'],
] as const;
const cases = pairs.flatMap((pair) => moments.map((at) => [...pair, at] as const));

describe('a document that is rendered while another is open', () => {
  test.each(cases)('%s gives its own bytes with %s rendered within it, after %i', (a, b, at) => {
    let within = '';
    const around = renderInterrupted(a, at, () => {
      within = hash(render(documentOf(b)));
    });
    expect(within).toBe(alone.get(b));
    expect(around).toBe(alone.get(a));
  });

  test.each(moments)('does not notice that the other is given up half-way, after %i', (at) => {
    const around = renderInterrupted('km', at, () => {
      const giveUp = () => {
        throw new Error('given up');
      };
      expect(() => renderInterrupted('my', 30, giveUp)).toThrow('given up');
    });
    expect(around).toBe(alone.get('km'));
  });

  test.each(moments)('nor that the shared caches fill up and begin anew, after %i', (at) => {
    const around = renderInterrupted('lo with en', at, () => {
      fillSharedCaches();
      expect(hash(render(documentOf('my')))).toBe(alone.get('my'));
    });
    expect(around).toBe(alone.get('lo with en'));
    expect(hash(render(documentOf('lo with en')))).toBe(alone.get('lo with en'));
  });

  test('has other bytes than the document that it shares its blocks with', () => {
    expect(alone.get('en as my')).not.toBe(alone.get('en'));
    expect(alone.get('zh-Hans as my')).not.toBe(alone.get('zh-Hans'));
  });

  test('may be the same document', () => {
    let within = '';
    const around = renderInterrupted('my', 30, () => {
      within = hash(render(documentOf('my')));
    });
    expect([around, within]).toEqual([alone.get('my'), alone.get('my')]);
  });
});
