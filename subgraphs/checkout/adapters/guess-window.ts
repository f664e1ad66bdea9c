/** The hour that an instant belongs to: "2026-03-01T10". */
export function windowOf(instant: Date): string {
  return instant.toISOString().slice(0, 'YYYY-MM-DDTHH'.length);
}
