/** A Lambda answer has at most 6 MB, 4.4 MB before base64; larger files are downloaded from the bucket. */
export const maxBytesInline = 4_000_000;
