/** What a change of content does to the package: by path the bytes of the whole file, null = the file goes. To be sealed by changePackage. */
export type FileChanges = ReadonlyMap<string, Uint8Array | null>;
