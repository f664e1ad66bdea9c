/** What a fetch did not bring to an object. */
export type FetchFailure = {
  /** An error beside it says why already: nothing more is told. */
  readonly isExplained: boolean;
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
  /** The keys that the fetch would have answered. */
  readonly keys: ReadonlySet<string>;
};

/** The objects of an answer to which a fetch brought nothing, and why. */
export type FetchFailures = {
  readonly add: (object: object, failure: FetchFailure) => void;
  readonly of: (object: object) => readonly FetchFailure[];
  readonly isEmpty: () => boolean;
};

const none: readonly FetchFailure[] = [];

export function createFetchFailures(): FetchFailures {
  const byObject = new Map<object, FetchFailure[]>();
  return {
    add: (object, failure) => {
      const known = byObject.get(object);
      if (known === undefined) byObject.set(object, [failure]);
      else known.push(failure);
    },
    of: (object) => byObject.get(object) ?? none,
    isEmpty: () => byObject.size === 0,
  };
}
