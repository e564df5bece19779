import { describe, expect, test } from 'vitest';
import {
  EvidenceMediaType,
  extensionFault,
  fitsType,
} from '../../../../shared/domain/evidence/evidence-type.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const zip = (names: string) => Uint8Array.of(0x50, 0x4b, 3, 4, ...bytes(names));
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0);
const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0);
const program = Uint8Array.of(0x4d, 0x5a, 0x90, 0x00);
const utf16 = Uint8Array.of(0xff, 0xfe, 0x61, 0, 0x2c, 0);

const contents: readonly (readonly [string, Uint8Array, readonly EvidenceMediaType[]])[] = [
  ['a PDF', bytes('%PDF-1.7\n'), ['application/pdf', 'text/csv', 'text/plain']],
  ['a JPEG', jpeg, ['image/jpeg', 'text/csv', 'text/plain']],
  ['a PNG', png, ['image/png']],
  ['a Word file', zip('…word/document.xml…'), [word]],
  ['a workbook', zip('…xl/workbook.xml…'), [excel]],
  ['another archive', zip('…run.bat…'), []],
  ['a table', bytes('household,tap\r\n1,ມີ\n'), ['text/csv', 'text/plain']],
  ['a table in GB 18030', Uint8Array.of(0xb4, 0xe5, 0x2c, 0x31, 0x0a), ['text/csv', 'text/plain']],
  ['a table in UTF-16', utf16, ['text/csv', 'text/plain']],
  ['a program', program, []],
];

describe('the content of a file', () => {
  test.each(contents)('of %s fits only its own types', (_, content, expected) => {
    const fitting = EvidenceMediaType.options.filter((type) => fitsType(content, type));
    expect(fitting).toEqual(expected);
  });
});

describe('a file name', () => {
  test.each([
    ['report.pdf', 'application/pdf', undefined],
    ['REPORT.PDF', 'application/pdf', undefined],
    ['photo.jpeg', 'image/jpeg', undefined],
    ['photo.jpg', 'image/jpeg', undefined],
    ['photo.png', 'image/jpeg', 'does not end in .jpg or .jpeg'],
    ['payroll.exe', 'application/pdf', 'does not end in .pdf'],
    ['pdf', 'application/pdf', 'does not end in .pdf'],
  ] as const)('%s of %s: %s', (name, type, fault) => {
    expect(extensionFault(name, type)).toBe(fault);
  });
});
