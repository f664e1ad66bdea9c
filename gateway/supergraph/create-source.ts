import { createFileSource } from './file-source.ts';
import type { SourceOptions, SupergraphSource } from './supergraph-source.ts';
import { createUrlSource } from './url-source.ts';

/** `place` is a path, or an address that begins with http:// or https://. */
export function createSupergraphSource(place: string, options: SourceOptions): SupergraphSource {
  return /^https?:\/\//.test(place)
    ? createUrlSource({ ...options, url: place })
    : createFileSource({ ...options, path: place });
}
