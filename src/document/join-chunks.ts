/** All chunks of a stream as one, each copied; reads no further than just past `limit` bytes, so that an endless one ends. */
export function joinChunks(chunks: Iterable<Uint8Array>, limit: number): Uint8Array {
  const kept: Uint8Array[] = [];
  let size = 0;
  for (const chunk of chunks) {
    // Not `chunk.slice()`: that of a Buffer is a view of what its owner will overwrite.
    kept.push(Uint8Array.prototype.slice.call(chunk));
    size += chunk.length;
    if (size > limit) break;
  }
  return Buffer.concat(kept);
}
