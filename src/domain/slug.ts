import { fold } from './folding.ts'

/** A name as part of an address: `Xã Vĩnh Trại` is `xa-vinh-trai`. Empty where the name has neither letter nor digit of ours. */
export function slugOf(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LONGEST)
    .replace(/-+$/, '')
}

const LONGEST = 60
