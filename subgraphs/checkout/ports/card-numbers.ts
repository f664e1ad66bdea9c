/** Turns what is printed on a gift card into what may be stored: keyed hashes, useless without this company's key. */
export type CardNumbers = {
  /** Of a number in its one spelling. */
  readonly accountIdOf: (number: string) => string;
  readonly pinHashOf: (accountId: string, pin: string) => string;
};

/**
 * Counts tries at what must not be guessed, in windows of an hour. A try is counted before it is made, so that many at
 * once can't slip by.
 */
export type Guesses = {
  /** False: there are none left in this hour. */
  readonly take: (scope: string, countMax: number) => Promise<boolean>;
  /** The try was right, so it does not count. */
  readonly giveBack: (scope: string) => Promise<void>;
};
