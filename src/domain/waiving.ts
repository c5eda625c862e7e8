import * as v from 'valibot'
import type { GateName } from './gate.ts'
import { findPersonalData, type Hit, hitKey, type Known, markHits } from './redaction.ts'

/** Something a gate found: `hit` is what a waiver is compared with, `words` what a person reads. */
export interface Finding {
  gate: GateName
  finding: string
  hit: string
  words: string
}

/** A finding waved through, with the reason that the next one reads. */
export type Waiving = Omit<Finding, 'words'> & { reason: string }

/** A finding with what was ticked and written about it in the form; `flaw` is the code of what is wrong with the reason. */
export interface Answered extends Finding {
  isTicked: boolean
  reason: string
  flaw: 'reason-missing' | 'too_long' | null
}

/** A text of the form with its finds marked. `field` is the name it has there. */
export interface LookedThrough {
  field: string
  hits: Hit[]
  parts: { text: string; hit: boolean }[]
}

/** The longest reason, in characters. */
export const WAIVING_REASON_MAX = 500

/** The form that waves findings through by themselves: each has its own reason beside it, read by `readWaivings`. */
export const waivingForm = v.pipe(
  v.object({}),
  v.transform(() => ({ reason: '-' })),
)

/** What a finding is called in a form: one waiver is for one finding and the very same words. */
export const findingKey = ({ gate, finding, hit }: Omit<Finding, 'words'>) => `${gate}:${finding}:${hit}`

/** What was found in texts that nobody waved through yet at this gate: each once, with the texts marked where it stands. */
export function lookThrough(
  texts: readonly { field: string; text: string }[],
  known: Known,
  waivers: readonly Omit<Finding, 'words'>[],
  gate: GateName,
): { texts: LookedThrough[]; findings: Finding[] } {
  const passed = new Set(waivers.map(findingKey))
  const findings = new Map<string, Finding>()
  const looked = texts.map(({ field, text }) => {
    const hits = findPersonalData(text, known).filter((hit) => !passed.has(findingKey(asFinding(gate, hit))))
    for (const hit of hits) {
      const one = asFinding(gate, hit)
      if (!findings.has(findingKey(one))) findings.set(findingKey(one), one)
    }
    return { field, hits, parts: markHits(text, hits) }
  })
  return { texts: looked.filter(({ hits }) => hits.length > 0), findings: [...findings.values()] }
}

/**
 * What a form says of findings: `about-0` names one, `waive-0` is its box, `why-0` the reason. `isPassed` where every one of them is. A tick for words
 * that are not there passes nothing.
 */
export function readWaivings(
  findings: readonly Finding[],
  typed: Record<string, string | string[]>,
): { isPassed: boolean; waivings: Waiving[]; answered: Answered[] } {
  const said = saidIn(typed)
  const answered = findings.map((finding): Answered => {
    const { isTicked = false, reason = '' } = said.get(findingKey(finding)) ?? {}
    const flaw = !isTicked ? null : reason === '' ? 'reason-missing' : isTooLong(reason) ? 'too_long' : null
    return { ...finding, isTicked, reason, flaw }
  })
  const passed = answered.filter(({ isTicked, flaw }) => isTicked && flaw === null)
  const waivings = passed.map(({ gate, finding, hit, reason }) => ({ gate, finding, hit, reason }))
  return { isPassed: waivings.length === findings.length, waivings, answered }
}

function asFinding(gate: GateName, hit: Hit): Finding {
  return { gate, finding: hit.finding, hit: hitKey(hit), words: hit.words }
}

/** By finding: whether its box was ticked, and the reason, kept also where the box was not. */
function saidIn(typed: Record<string, string | string[]>) {
  const said = new Map<string, { isTicked: boolean; reason: string }>()
  for (const [name, value] of Object.entries(typed)) {
    const [, number] = /^about-(\d{1,4})$/.exec(name) ?? []
    if (number === undefined) continue
    const reason = firstOf(typed[`why-${number}`]).trim()
    said.set(firstOf(value), { isTicked: firstOf(typed[`waive-${number}`]) !== '', reason })
  }
  return said
}

const firstOf = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) ?? ''

const isTooLong = (reason: string) => reason.length > WAIVING_REASON_MAX
