/** A style sheet: `path` from the root with slashes. */
export type Sheet = { path: string; text: string }

const LONGEST = 200

/** A sheet over 200 lines asks to be parted by what it speaks of, as any source does. */
export const sheetsStayShort = ({ path, text }: Sheet): string[] => {
  const lines = text.trimEnd().split('\n').length
  return lines > LONGEST ? [`${path} has ${lines} lines`] : []
}

/** Classes and ids that a sheet speaks of and nothing on a page carries. `carried`: what `carriedIn` found. */
export function deadNames({ path, text }: Sheet, carried: Carried): string[] {
  const selectors = text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@import[^;]*;/g, '')
    .replace(/"[^"]*"/g, '""')
    .replace(/\{[^{}]*\}/g, '{}')
  const names = [...selectors.matchAll(/[.#]([A-Za-z][\w-]*)/g)].map(([, name]) => name!)
  const dead = names.filter(
    (name) => !carried.words.has(name) && !carried.begins.some((x) => name.startsWith(x)),
  )
  return [...new Set(dead)].map((name) => `${path} speaks of ${name}`)
}

export interface Carried {
  words: Set<string>
  /** What a name begins with where the rest of it is put in: `leaf-` of `leaf-${kind}`. */
  begins: string[]
}

/** Every word that stands in quotes in these sources: what a page can carry as a class or an id. */
export function carriedIn(sources: string[]): Carried {
  const quoted = sources.flatMap((code) =>
    [...code.matchAll(/(?<=["'`])[^"'`]+(?=["'`])/g)].map(([text]) => text),
  )
  const words = quoted.flatMap((text) => text.match(/[A-Za-z][\w-]*/g) ?? [])
  const begins = quoted.flatMap((text) =>
    [...text.matchAll(/([a-z][\w-]*-)\$\{/g)].map(([, begin]) => begin!),
  )
  return { words: new Set(words), begins: [...new Set(begins)] }
}

/** What a sheet takes in, as paths from the root. */
export const partsOf = ({ text }: Sheet): string[] =>
  [...text.matchAll(/@import "([^"]+)"/g)].map(([, name]) => `static/${name}`)
