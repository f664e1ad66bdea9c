export type WorkstationKind = 'TILL' | 'VIRTUAL';

export type Workstation = {
  readonly workstationId: string;
  readonly storeId: string;
  readonly name: string;
  readonly kind: WorkstationKind;
  readonly publicKey?: string;
  readonly enrolledAt?: Date;
  /** Keys before the present one, oldest first: what they signed while they were good stays good. */
  readonly earlierKeys?: readonly EarlierKey[];
  readonly revokedAt?: Date;
  readonly lastZNumber: number;
  readonly sourceVersion: number;
};

/** ISO instants. */
export type EarlierKey = {
  readonly publicKey: string;
  readonly validFrom: string;
  readonly validTo: string;
};

/** A till is given a new key once in years; beyond this the oldest are forgotten. */
const earlierKeysMax = 20;

/** The workstation with another key from now on. */
export function withKey(workstation: Workstation, publicKey: string, now: Date): Workstation {
  const { publicKey: before, enrolledAt, earlierKeys = [] } = workstation;
  const earlier =
    before === undefined || enrolledAt === undefined
      ? []
      : [
          {
            publicKey: before,
            validFrom: enrolledAt.toISOString(),
            validTo: now.toISOString(),
          },
        ];
  return {
    ...workstation,
    publicKey,
    enrolledAt: now,
    earlierKeys: [...earlierKeys, ...earlier].slice(-earlierKeysMax),
    sourceVersion: workstation.sourceVersion + 1,
  };
}

export type EnrolmentCode = {
  readonly hash: string;
  readonly expiresAt: Date;
  readonly attemptCount: number;
};

/** Long enough to walk from the office to the till. */
export const enrolmentCodeLifeMs = 15 * 60 * 1000;
/** Typing errors are forgiven; guessing 50 bits is not. */
const enrolmentAttemptsMax = 5;

export function isCodeUsable(code: EnrolmentCode | undefined, now: Date): code is EnrolmentCode {
  if (code === undefined) return false;
  return code.attemptCount < enrolmentAttemptsMax && now.getTime() < code.expiresAt.getTime();
}
