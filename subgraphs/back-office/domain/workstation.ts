export type WorkstationKind = 'TILL' | 'VIRTUAL';

export type Workstation = {
  readonly workstationId: string;
  readonly storeId: string;
  readonly name: string;
  readonly kind: WorkstationKind;
  readonly publicKey?: string;
  readonly enrolledAt?: Date;
  readonly revokedAt?: Date;
  readonly lastZNumber: number;
  readonly sourceVersion: number;
};

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
