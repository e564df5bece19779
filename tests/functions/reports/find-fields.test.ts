import { expect, test } from 'vitest';
import { findFields } from '../../../functions/reports/rendering-faults.ts';
import { aDocument } from '../../builders/document.ts';
import { programmeRecords, projectRecords } from '../../builders/owned.ts';
import { aProject, aResult } from '../../builders/records.ts';

const project = aProject({ projectId: 'dam', title: { en: 'A dam for the valley' } });
const result = aResult({
  projectId: 'dam',
  resultId: 'water',
  title: { en: 'Clean water', lo: 'ນ້ຳສະອາດ' },
});
const records = programmeRecords({ projects: [projectRecords({ project, results: [result] })] });

const document = aDocument([
  { block: 'heading', level: 1, id: 'one', text: [{ text: 'Contents of all' }] },
  {
    block: 'table',
    caption: [{ text: 'A dam for the valley' }],
    columns: [{ head: [{ text: 'Result' }] }],
    rows: [[[{ text: 'ນ້ຳສະອາດ' }]]],
  },
]);

test.each([
  ['a text of a record', 'blocks/1/caption', ['/title/en of /projects/dam']],
  ['one in another language', 'blocks/1/rows/0', ['/title/lo of /projects/dam/results/water']],
  [
    'each text of a block that has several',
    'blocks/1',
    ['/title/en of /projects/dam', '/title/lo of /projects/dam/results/water'],
  ],
  ['words of the report itself, which no record has', 'blocks/0', []],
  ['the whole document, which is no place', 'everything', []],
])('a fault in %s is traced to its record and field', (_, where, fields) => {
  expect(findFields(document, where, records).toSorted()).toEqual(fields);
});
