import * as z from 'zod';

type FileType = {
  /** In lower case; the first is the usual one. */
  readonly extensions: readonly [string, ...string[]];
  /** Whether content has the signature or structure of the type; the file may still be damaged. */
  readonly fits: (content: Uint8Array) => boolean;
};

/** Types that can be read without running anything in them. */
const fileTypes = {
  'application/pdf': { extensions: ['pdf'], fits: startsWith(0x25, 0x50, 0x44, 0x46, 0x2d) },
  'image/jpeg': { extensions: ['jpg', 'jpeg'], fits: startsWith(0xff, 0xd8, 0xff) },
  'image/png': {
    extensions: ['png'],
    fits: startsWith(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
  },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    extensions: ['docx'],
    fits: isPackageWith('word/'),
  },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
    extensions: ['xlsx'],
    fits: isPackageWith('xl/'),
  },
  'text/csv': { extensions: ['csv'], fits: isText },
  'text/plain': { extensions: ['txt'], fits: isText },
} as const satisfies Readonly<Record<string, FileType>>;

export const EvidenceMediaType = z.enum(
  Object.keys(fileTypes) as [keyof typeof fileTypes, ...(keyof typeof fileTypes)[]],
);
export type EvidenceMediaType = z.infer<typeof EvidenceMediaType>;

/** Why a file name does not fit the media type; undefined where it does. */
export function extensionFault(fileName: string, mediaType: EvidenceMediaType): string | undefined {
  const { extensions }: FileType = fileTypes[mediaType];
  const isNamedSo = extensions.some((extension) =>
    fileName.toLowerCase().endsWith(`.${extension}`),
  );
  return isNamedSo
    ? undefined
    : `does not end in ${extensions.map((end) => `.${end}`).join(' or ')}`;
}

/** Whether content has the media type that was announced for it. */
export function fitsType(content: Uint8Array, mediaType: EvidenceMediaType): boolean {
  return fileTypes[mediaType].fits(content);
}

function startsWith(...signature: readonly number[]): FileType['fits'] {
  return (content) => signature.every((byte, at) => content[at] === byte);
}

/** An Office file is a ZIP archive whose directory, at its end, names a folder of its kind. */
function isPackageWith(folder: string): FileType['fits'] {
  const isArchive = startsWith(0x50, 0x4b, 0x03, 0x04);
  const directoryBytes = 65_536;
  return (content) =>
    isArchive(content) &&
    new TextDecoder('latin1').decode(content.slice(-directoryBytes)).includes(folder);
}

/** Text has no control bytes but those of lines, pages, tabs and escapes; UTF-16, which does, begins with a byte order mark. */
function isText(content: Uint8Array): boolean {
  const [first, second] = content;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const isControl = (byte: number) =>
    byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b;
  return isUtf16 || !content.subarray(0, 4_096).some(isControl);
}
