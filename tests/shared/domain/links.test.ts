import { describe, expect, test } from 'vitest';
import { WebLink } from '../../../shared/domain/source.ts';

describe('a link', () => {
  test.each([
    ['a script', 'javascript:alert(1)'],
    ['a script that looks like a host', 'javascript://example.org/%0Aalert(1)'],
    ['no encryption', 'http://example.org'],
    ['data', 'data:text/html,x'],
    ['a file', 'file:///etc/hosts'],
    ['no scheme', '//example.org'],
    ['no host', 'https:///example.org'],
    ['no slashes', 'https:example.org'],
    ['credentials', 'https://user:secret@example.org/'],
    ['a name alone', 'https://user@example.org/'],
    ['credentials without slashes', 'https:user:secret@example.org'],
    ['credentials after one slash', 'https:/user@example.org/'],
    ['an address instead of a name', 'https://169.254.169.254/'],
    ['a machine of the house', 'https://localhost/'],
    ['an address in hexadecimal', 'https://0x7f000001/'],
    ['an address in other digits', 'https://１２７.0.0.1/'],
    ['a machine of the house in wide letters', 'https://ｌｏｃａｌｈｏｓｔ/'],
    ['a space', 'https://example.org/a b'],
    ['a control character', 'https://example.org/\u0007'],
    ['a reversal of what is read', 'https://example.org/\u202egro.'],
    ['what cannot be seen', 'https://example.org\u200b/'],
    ['a quotation mark', 'https://example.org/"onclick='],
    ['a bracket', 'https://example.org/<script>'],
    ['a backslash', 'https://example.org\\@example.com/'],
  ])('%s is refused', (_, link) => {
    expect(WebLink.safeParse(link).success).toBe(false);
  });

  test.each([
    'https://example.org',
    'https://example.org/a?b=c#d',
    'https://example.org:8443/a',
    'https://example.org?contact=office@example.org',
    'https://example.org/@office',
    'https://example.org/减贫',
    'https://教育部.中国/',
    'https://moe.中国/文件/报告.pdf?题=水#一',
    'https://xn--fiqs8s.xn--fiqs8s/',
    'https://archive.example.org/https://example.com/',
  ])('%s is accepted', (link) => {
    expect(WebLink.parse(link)).toBe(link);
  });

  test.each([' https://example.org/ab ', 'https://example.org/a\nb'])(
    'what pasting added to %j is removed',
    (copied) => {
      expect(WebLink.parse(copied)).toBe('https://example.org/ab');
    },
  );
});
