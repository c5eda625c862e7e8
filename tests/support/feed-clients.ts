import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import ICAL from 'ical.js'
import ical from 'node-ical'
import type { Feed } from '../../views/calendar/feed.ts'

/** An entry as a calendar program understood it; instants in epoch ms. */
export interface ReadEntry {
  uid: string
  start: number
  end: number
  stamp: number
  sequence: number
  status: string
  title: string
  place: string
  description: string
  url: string
}

/** The entries of a feed as ical.js reads them (Thunderbird does); throws where it is not valid. */
export function readByIcalJs(feed: string): ReadEntry[] {
  const calendar = new ICAL.Component(ICAL.parse(feed))
  return calendar.getAllSubcomponents('vevent').map((vevent) => {
    const value = (name: string) => vevent.getFirstPropertyValue(name)
    const instant = (name: string) => (value(name) as { toJSDate(): Date }).toJSDate().getTime()
    return {
      uid: String(value('uid')),
      start: instant('dtstart'),
      end: instant('dtend'),
      stamp: instant('dtstamp'),
      sequence: Number(value('sequence')),
      status: String(value('status')),
      title: String(value('summary')),
      place: String(value('location')),
      description: String(value('description')),
      url: String(value('url')),
    }
  })
}

/** The same as node-ical reads them. */
export function readByNodeIcal(feed: string): ReadEntry[] {
  const entries = Object.values(ical.sync.parseICS(feed)).filter((entry) => entry?.type === 'VEVENT')
  // It gives a property that has a parameter as an object.
  const text = (value: unknown) =>
    typeof value === 'object' && value !== null
      ? String((value as { val: unknown }).val)
      : String(value ?? '')
  return entries.map((entry) => {
    const event = entry as ical.VEvent
    return {
      uid: event.uid,
      start: event.start.getTime(),
      end: event.end!.getTime(),
      stamp: event.dtstamp.getTime(),
      sequence: Number(event.sequence),
      status: text(event.status),
      title: text(event.summary),
      place: text(event.location),
      description: text(event.description),
      url: text(event.url),
    }
  })
}

/** What one host made of a feed: the bytes it wrote, and what both programs read there. */
export interface OnHost {
  digest: string
  byIcalJs: ReadEntry[]
  byNodeIcal: ReadEntry[]
}

/** Runs this very file in a process of its own: the timezone of a running one cannot be changed. */
export function onHost(code: string, TZ: string, feeds: Feed[]): OnHost[] {
  const env = { ...process.env, TZ, LC_ALL: 'C' }
  const options = { input: JSON.stringify(feeds), env, maxBuffer: 64_000_000, encoding: 'utf8' as const }
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', code], options))
}

export function digestOf(feed: string): string {
  return createHash('sha256').update(feed).digest('hex')
}
