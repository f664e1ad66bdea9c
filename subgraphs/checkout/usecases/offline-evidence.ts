import type { OfflineEnvelope } from '../domain/offline/envelope.ts';
import type { OfflineFinding, OfflineFindingKind } from '../domain/offline/findings.ts';
import type { CheckoutCode, CheckoutFailure, Ports } from '../ports.ts';

/** What a key of the workstation signed is evidence, whatever else is wrong; what nobody signed is noise. */
export async function keepEvidence(
  { offline, clock }: Pick<Ports, 'offline' | 'clock'>,
  refused: {
    readonly envelope: OfflineEnvelope;
    readonly text: string;
    readonly refusal: CheckoutFailure;
  },
): Promise<void> {
  const { envelope, text, refusal } = refused;
  const kind = kindOf[refusal.code];
  if (kind === undefined) return;
  const { storeId, workstationId, sequenceNumber } = envelope.record;
  const finding: OfflineFinding = {
    findingId: [kind, workstationId, sequenceNumber, envelope.hash].join(':'),
    ...{ kind, storeId, workstationId, sequenceNumber },
    message: refusal.message,
    evidence: text,
    noticedAt: clock().toISOString(),
  };
  await offline.findings.keep(finding);
  offline.reportRefusal(finding);
}

const kindOf: Readonly<Partial<Record<CheckoutCode, OfflineFindingKind>>> = {
  OFFLINE_CHAIN_FORKED: 'CHAIN_FORKED',
  OFFLINE_KEY_NOT_VALID: 'KEY_NOT_VALID',
  WORKSTATION_REVOKED: 'KEY_NOT_VALID',
  OFFLINE_ENVELOPE_INVALID: 'RECORD_INVALID',
  OFFLINE_SHIFT_UNKNOWN: 'RECORD_INVALID',
};
