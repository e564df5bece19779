import { describe, expect, test } from 'vitest';
import type { Block, ReportDocument } from '../../../shared/pdf/document.ts';
import { DocumentFault } from '../../../shared/pdf/document-fault.ts';
import { render } from '../../../shared/pdf/render.ts';
import { aDocument, aTable, heading, paragraph, plain } from '../../builders/document.ts';
import { file } from '../../builders/every-field.ts';
import { textOf } from '../../local/pdf-text.ts';
import { expectRefusedOrRight, outcome } from '../../local/rendered-file.ts';

describe('links', () => {
  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'http://example.org',
    '//example.org',
    '#first',
    '',
    'https://',
    'https://example.org/ (a) /S /JavaScript',
    'https://example.org/)/S/JavaScript/JS(app.alert(1)',
    'https://example.org/\\',
    'https://example.org/\u202Egpj.exe',
    'mailto:a@example.org%0D%0ABcc:b@example.org',
    'mailto:a@example.org\r\nBcc:b@example.org',
    'mailto:a@example.org?subject=b%0Abcc:c@example.org',
  ])('%j leads to a web or mail address or is not a link, and its text stays', async (link) => {
    const document = aDocument([
      heading(1, 'First'),
      { block: 'paragraph', text: [{ text: 'click' }, { text: 'here', link }] },
    ]);
    expect(outcome(document)).toEqual([]);
    expect(await textOf(render(document).bytes)).toContain('here');
  });
});

describe('headings', () => {
  test.each([
    ['that begin at the third level', [3, 1, 2]],
    ['that begin at the second level', [2, 3]],
    ['that skip the second level', [1, 3, 1, 3, 2]],
  ] as const)('%s are tagged without skipping a level', (_, levels) => {
    const blocks = levels.map((level, at) => heading(level, `Heading ${at}`));
    expect(outcome(aDocument(blocks))).toEqual([]);
    expect(outcome(aDocument([{ block: 'contents' }, ...blocks]))).toEqual([]);
  });

  test.each([
    ['no', ['', 'a']],
    ['unsorted', ['b', 'B', 'a', 'é', 'Z', '10', '9', '_', '-', 'a-', 'a']],
    ['Khmer and Chinese', ['ទឹក', '水', 'a']],
    ['numbers for', ['2', '10', '1']],
    ['brackets for', ['(', ')', '\\', 'a)(b', '\0']],
    ['inherited', ['__proto__', 'constructor', 'toString']],
  ])('with %s names can each be found', (_, ids) => {
    const headings = ids.map((id) => ({ ...heading(1, `Heading ${id}`), id, text: plain('a') }));
    expectRefusedOrRight(aDocument([{ block: 'contents' }, ...(headings as Block[])]));
  });
});

describe('references', () => {
  const referring = (to: string) => ({ block: 'paragraph', text: [{ text: 'a', to }] }) as const;

  test.each([
    ['nowhere', 'b'],
    ['a name that objects have', 'constructor'],
    ['the end of a string', 'row) /S /JavaScript ('],
    ['the web', 'https://example.org'],
    ['nothing', ''],
  ])('to %s are refused', (_, to) => {
    const table = aTable([['a', 'b']], { rowIds: ['row'] });
    expect(() => render(aDocument([table, referring(to)]))).toThrow('leads nowhere');
  });

  test.each([
    ['inherited', '__proto__'],
    ['of brackets', ')('],
    ['in Khmer', 'ទឹក'],
    ['of the end of a file', '%%EOF'],
    ['of a control', 'a\0b'],
  ])('to a row with an id %s work or are refused', (_, id) => {
    expectRefusedOrRight(aDocument([aTable([['a', 'b']], { rowIds: [id] }), referring(id)]));
  });

  test('from one run to two targets are refused', () => {
    const text = [{ text: 'a', to: 'row', link: 'https://example.org' }];
    const table = aTable([['a', 'b']], { rowIds: ['row'] });
    expect(() => render(aDocument([table, { block: 'paragraph', text }]))).toThrow('two places');
  });

  test('to duplicate row ids, or to too many rows, are refused', () => {
    const table = aTable([['a', 'b']], { rowIds: ['row'] });
    expect(() => render(aDocument([table, table]))).toThrow('second of one name');
    expect(() => render(aDocument([heading(1, 'Row'), table]))).toThrow('second of one name');
    expect(() => render(aDocument([{ ...table, rowIds: ['a', 'b'] }]))).toThrow('more or fewer');
  });
});

test('duplicate heading ids are refused, since a link could reach only one of them', () => {
  const blocks = [heading(1, 'Same'), paragraph('a'), heading(1, 'Same')];
  expect(() => render(aDocument([{ block: 'contents' }, ...blocks]))).toThrow('second of one name');
});

test('an error says where it is', () => {
  const where = (document: ReportDocument) => {
    try {
      render(document);
    } catch (error) {
      return error instanceof DocumentFault && error.where;
    }
    return undefined;
  };
  const table = aTable([['a', 'b']], { rowIds: ['row'] });
  expect(where(aDocument([table, table]))).toBe('blocks/1');
  expect(where(aDocument([paragraph('a'), aTable([], { columns: [] })]))).toBe('blocks/1');
  expect(where(aDocument([], { attachments: [file, file] }))).toBe('attachments/1');
  expect(where(aDocument([], { date: '2020-13-45' }))).toBe('date');
  expect(where(aDocument([], { title: '' }))).toBe('title');
});
