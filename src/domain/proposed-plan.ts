import type { planForm } from './session-form.ts'

/** Fields of a plan that an address may fill in beforehand: the kind, a proposed day, who leads it and where. */
const PROPOSABLE = ['meeting', 'unit', 'body', 'chair', 'venue', 'starts_at', 'ends_at'] as const
type Proposable = Extract<keyof typeof planForm.entries, (typeof PROPOSABLE)[number]>

/**
 * What the form of a new plan begins with: that one can register, since most residents ask when their turn comes, and what a link proposes. It is
 * shown, not trusted: the form is read like any other.
 */
export function proposedPlan(
  query: Record<string, string>,
): Partial<Record<Proposable, string>> & { registers: string } {
  const proposed = PROPOSABLE.filter((name) => query[name]).map((name) => [name, query[name]!.slice(0, 40)])
  return { registers: 'yes', ...Object.fromEntries(proposed) }
}
