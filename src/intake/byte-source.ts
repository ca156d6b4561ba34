/** The bytes of a file, which need not all be in memory. */
export interface ByteSource {
  readonly size: number;
  /** The bytes from start up to end, or up to the end of the file; only valid until the next time. */
  read(start: number, end: number): Uint8Array;
}

/** Bytes that are in memory already. */
export function toByteSource(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, read: (start, end) => bytes.subarray(start, end) };
}
