import { inflateRawSync } from 'node:zlib';
import { maxPartBytes, maxUnpackedBytes } from '../limits.ts';
import { Refusal } from '../refusal.ts';

/** A file within a zip, as the directory at its end declares it. */
export type Entry = {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
};

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const fileSignature = 0x04034b50;
const stored = 0;
const deflated = 8;

/**
 * The files of a zip, each with its declared size. What would let a reader see other bytes than were measured is refused: a name twice,
 * sizes that only follow the data, parts that are encrypted or larger than 4 GB.
 * @throws Refusal
 */
export function listEntries(bytes: Uint8Array): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = readEntry(bytes, view, at);
    entries.push(entry);
    at = next;
  }
  if (new Set(entries.map(({ name }) => name)).size < entries.length) throw new Refusal('damaged');
  return entries;
}

/** @throws Refusal where the declared sizes are too large */
export function assertUnpackable(entries: readonly Entry[]): void {
  const total = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  const large = entries.find(({ unpacked }) => unpacked > maxPartBytes);
  if (large) throw new Refusal('unpacks_too_large', large.name);
  if (total > maxUnpackedBytes) throw new Refusal('unpacks_too_large');
}

/**
 * The bytes of a file, never more than it declares.
 * @throws Refusal `false_size`
 */
export function unpack(
  bytes: Uint8Array,
  { name, method, packed, unpacked, offset }: Entry,
): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== fileSignature)
    throw new Refusal('damaged', name);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const data = bytes.subarray(start, start + packed);
  const content = method === stored ? data : inflate(data, unpacked, name);
  if (content.length !== unpacked) throw new Refusal('false_size', name);
  return content;
}

function inflate(data: Uint8Array, unpacked: number, name: string): Uint8Array {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(unpacked, 1) });
  } catch (error) {
    const isLarger = (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE';
    throw new Refusal(isLarger ? 'false_size' : 'damaged', name);
  }
}

/** Behind it stands a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1)
    if (view.getUint32(at, true) === endSignature) return at;
  throw new Refusal('damaged');
}

function readEntry(bytes: Uint8Array, view: DataView, at: number) {
  if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature)
    throw new Refusal('damaged');
  const nameLength = view.getUint16(at + 28, true);
  const entry = {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
    method: view.getUint16(at + 10, true),
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  assertPlain(entry, view.getUint16(at + 8, true));
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  return { entry, next };
}

function assertPlain({ name, method, packed, unpacked }: Entry, flags: number): void {
  const isEncrypted = (flags & 1) !== 0;
  const isLarge = packed === 0xffffffff || unpacked === 0xffffffff;
  const isSizeless = method === deflated && packed === 0;
  if (isEncrypted) throw new Refusal('encrypted', name);
  if (isLarge) throw new Refusal('unpacks_too_large', name);
  if (isSizeless || (method !== stored && method !== deflated)) throw new Refusal('damaged', name);
  if (unpacked === 0 && packed > 2) throw new Refusal('false_size', name);
}
