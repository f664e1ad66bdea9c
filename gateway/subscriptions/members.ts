import { hasExpired } from './client.ts';
import { subscriptionError } from './errors.ts';
import type { SourceEvent, Subscriber, SubscriptionSource } from './types.ts';

/** One client of a group. */
export type Member = {
  readonly subscriber: Subscriber;
  /** Events up to here arrived before it joined. */
  readonly joinedAt: number;
  /** What arrived while it is not let in yet; undefined from then on. */
  held: readonly Delivery[] | undefined;
};

type Delivery = { readonly payloadJson: string; readonly sequence: number };

export type Members = {
  readonly add: (subscriber: Subscriber, joinedAt: number) => Member;
  readonly remove: (member: Member) => void;
  readonly removeAll: () => readonly Member[];
  readonly count: () => number;
  /** Those who may have the event. Whose token has expired meanwhile is told and dropped. */
  readonly receiversOf: (event: SourceEvent) => readonly Member[];
  /** To those of the receivers who are still there. */
  readonly deliver: (receivers: readonly Member[], delivery: Delivery) => void;
  readonly letIn: (member: Member) => void;
};

export type MembersOptions = {
  readonly mayReceive: SubscriptionSource['mayReceive'];
  /** What is held for a client before it is let in. */
  readonly heldMax: number;
  readonly onEmpty: () => void;
};

export function createMembers({ mayReceive, heldMax, onEmpty }: MembersOptions): Members {
  const present = new Set<Member>();
  const remove = (member: Member): void => {
    if (present.delete(member) && present.size === 0) onEmpty();
  };
  const drop = (member: Member, code: 'TOKEN_EXPIRED' | 'SUBSCRIPTION_TOO_SLOW'): void => {
    remove(member);
    member.subscriber.end([subscriptionError(code)]);
  };
  return {
    add: (subscriber, joinedAt) => {
      const member: Member = { subscriber, joinedAt, held: [] };
      present.add(member);
      return member;
    },
    remove,
    removeAll: () => {
      const all = [...present];
      present.clear();
      return all;
    },
    count: () => present.size,
    receiversOf: (event) => {
      const waiting = [...present].filter(({ joinedAt }) => joinedAt < event.position);
      const expired = new Set(waiting.filter(({ subscriber }) => hasExpired(subscriber.client)));
      expired.forEach((member) => drop(member, 'TOKEN_EXPIRED'));
      return waiting.filter(
        (member) => !expired.has(member) && mayReceive(member.subscriber.client.identity, event),
      );
    },
    deliver: (receivers, delivery) => {
      for (const member of receivers) {
        if (!present.has(member)) continue;
        if (member.held === undefined) send(member.subscriber, delivery);
        else member.held = [...member.held, delivery];
        if ((member.held?.length ?? 0) > heldMax) drop(member, 'SUBSCRIPTION_TOO_SLOW');
      }
    },
    letIn: (member) => {
      const held = member.held ?? [];
      member.held = undefined;
      held.forEach((delivery) => send(member.subscriber, delivery));
    },
  };
}

function send(subscriber: Subscriber, { payloadJson, sequence }: Delivery): void {
  subscriber.next(payloadJson, sequence);
}
