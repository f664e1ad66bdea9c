/** Where something stands in the client's answer: keys and list indexes. */
export type AnswerPath = readonly (string | number)[];

/** Text that begins with the keys of all paths above; names and indexes hold no slash. */
export function pathKey(path: AnswerPath): string {
  return path.length === 0 ? '/' : `/${path.join('/')}/`;
}
