/** At least one member. */
export type Group<Member> = readonly [Member, ...Member[]];

/** `Map.groupBy` of later Node versions: the groups in the order in which their first members come. */
export function groupBy<Member>(
  members: readonly Member[],
  keyOf: (member: Member) => string,
): ReadonlyMap<string, Group<Member>> {
  const groups = new Map<string, [Member, ...Member[]]>();
  for (const member of members) {
    const key = keyOf(member);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [member]);
    else group.push(member);
  }
  return groups;
}
