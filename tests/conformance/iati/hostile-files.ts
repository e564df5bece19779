/** A file that is made to hurt, piece by piece, and what becomes of it: the code of its refusal, or `read`. */
export type HostileFile = {
  readonly expected: string;
  readonly pieces: () => Iterable<string | Uint8Array>;
};

const open = '<iati-activities><iati-activity xml:lang="en">';
const close = '</iati-activity></iati-activities>';
const million = 'x'.repeat(1_000_000);

function* times(count: number, piece: (at: number) => string | Uint8Array, around = [open, close]) {
  yield around[0] ?? '';
  for (let at = 0; at < count; at += 1) yield piece(at);
  yield around[1] ?? '';
}

/** So many elements of an activity, in pieces of a thousand. */
const elements = (count: number, element: (at: number) => string) =>
  times(count / 1_000, (piece) =>
    Array.from({ length: 1_000 }, (_, at) => element(piece * 1_000 + at)).join(''),
  );

const inPeriod = (inner: () => Iterable<string | Uint8Array>) =>
  function* (): Iterable<string | Uint8Array> {
    yield `${open}<result type="1"><indicator measure="1"><period><period-start iso-date="2020-01-01"/><period-end iso-date="2020-12-31"/>`;
    for (const piece of inner()) yield piece;
    yield `</period></indicator></result>${close}`;
  };
const only = (pieces: Iterable<string | Uint8Array>) =>
  [...pieces].filter((piece) => piece !== open && piece !== close);

export const hostileFiles: Readonly<Record<string, HostileFile>> = {
  'entities of other files': {
    expected: 'read',
    pieces: () => [
      `<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/hosts"><!ENTITY % b SYSTEM "http://localhost/b"> %b;]>${open}<title>&a;</title>${close}`,
    ],
  },
  'entities within entities': {
    expected: 'read',
    pieces: () => [
      `<!DOCTYPE a [${Array.from({ length: 50 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`).join('')}]>${open}<title>${'&a50;'.repeat(1_000)}</title>${close}`,
    ],
  },
  '10,000 levels': { expected: 'too_deep', pieces: () => times(10, () => '<a>'.repeat(1_000)) },
  '100 MB of one text': {
    expected: 'construct_too_long',
    pieces: () => times(99, () => million, [`${open}<title>`, '']),
  },
  '100 MB of one attribute': {
    expected: 'construct_too_long',
    pieces: () => times(99, () => million, [`${open}<title a="`, '']),
  },
  '100 MB of one comment': {
    expected: 'construct_too_long',
    pieces: () => times(99, () => million, [`${open}<!--`, '']),
  },
  'a million attributes': {
    expected: 'too_many_attributes',
    pieces: () =>
      times(
        1_000,
        (at) => Array.from({ length: 1_000 }, (_, each) => ` a${at}-${each}=""`).join(''),
        [`${open}<title`, '/>'],
      ),
  },
  'an ampersand that begins nothing, and 100 MB': {
    expected: 'construct_too_long',
    pieces: () => times(99, () => million, [`${open}<title>&`, '']),
  },
  'an end that is missing': { expected: 'not_well_formed', pieces: () => [`${open}<title>Wells`] },
  'UTF-16 that is none': {
    expected: 'wrong_encoding',
    pieces: () => [new Uint8Array([0xff, 0xfe, 0x3c, 0, 0, 0xd8, 0x3c, 0, 0x3c])],
  },
  'Latin letters that are no UTF-8': {
    expected: 'wrong_encoding',
    pieces: () => [`${open}<title>`, new Uint8Array([0xe9, 0x74, 0xe9]), `</title>${close}`],
  },
  NUL: { expected: 'not_well_formed', pieces: () => [`${open}<title>\u0000</title>${close}`] },
  'more than 100 MB': {
    expected: 'file_too_large',
    pieces: () => times(101, () => `<a/>${' '.repeat(999_996)}`, ['<a>', '</a>']),
  },
  'an activity of 100 MB in short texts': {
    expected: 'activity_too_large',
    pieces: () => times(99, () => `<a>${million.slice(20)}</a>`),
  },
  'an activity of a million elements': {
    expected: 'activity_too_large',
    pieces: () => elements(1_000_000, () => '<a/>'),
  },
  '95 MB of small activities': {
    expected: 'too_many_activities',
    pieces: () =>
      times(
        950,
        () =>
          `<iati-activity><title>A</title>${' '.repeat(100)}</iati-activity>`
            .repeat(700)
            .padEnd(100_000),
        ['<a>', '</a>'],
      ),
  },
  '19,000 organisations without a name': {
    expected: 'read',
    pieces: () => elements(19_000, (at) => `<participating-org role="4" ref="${at}"/>`),
  },
  '19,000 regions of as many vocabularies': {
    expected: 'read',
    pieces: () =>
      elements(
        19_000,
        (at) => `<recipient-region vocabulary="${at}" code="${at}" percentage="1"/>`,
      ),
  },
  '19,000 sectors of as many vocabularies': {
    expected: 'read',
    pieces: () =>
      elements(19_000, (at) => `<sector vocabulary="${at}" code="${at}" percentage="1"/>`),
  },
  '19,000 titles in one language': {
    expected: 'read',
    pieces: () => elements(19_000, (at) => `<title>Title ${at}</title>`),
  },
  '6,000 locations': {
    expected: 'read',
    pieces: () =>
      elements(6_000, (at) => `<location ref="L ${at}"><point><pos>1 1</pos></point></location>`),
  },
  '9,000 equal results': {
    expected: 'read',
    pieces: () => elements(9_000, () => '<result type="1"><indicator/></result>'),
  },
  '9,000 figures of as many dimensions': {
    expected: 'read',
    pieces: inPeriod(() =>
      only(
        elements(9_000, (at) => `<actual value="1"><dimension name="n ${at}" value="v"/></actual>`),
      ),
    ),
  },
  '19,000 totals of one period': {
    expected: 'read',
    pieces: inPeriod(() => only(elements(19_000, (at) => `<actual value="${at},5"/>`))),
  },
  '6,000 periods': {
    expected: 'read',
    pieces: function* () {
      yield `${open}<result><indicator>`;
      yield* only(
        elements(
          6_000,
          (at) =>
            `<period><period-start iso-date="${1900 + (at % 300)}-01-01"/><period-end iso-date="2199-12-${String(1 + (Math.floor(at / 300) % 31)).padStart(2, '0')}"/></period>`,
        ),
      );
      yield `</indicator></result>${close}`;
    },
  },
};
