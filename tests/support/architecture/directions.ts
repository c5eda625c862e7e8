import { importsOf, type Rule } from './source.ts'

const LAYERS = {
  node: /^src\/node\.ts$/,
  worker: /^src\/worker\.ts$/,
  build: /^build\.mjs$/,
  commands: /^src\/commands\//,
  app: /^src\/app\.tsx?$/,
  routes: /^src\/routes\//,
  jobs: /^src\/jobs\//,
  http: /^src\/http\//,
  db: /^db\//,
  views: /^views\//,
  domain: /^src\/domain\//,
  paths: /^src\/paths(\.ts$|\/)/,
}
type Layer = keyof typeof LAYERS

/** node, worker → app → routes, jobs, commands → http → db, views → domain. The installed command builds first. */
const MAY_IMPORT: Record<Layer, Layer[]> = {
  node: ['commands', 'app', 'jobs', 'http', 'db', 'domain', 'paths'],
  worker: ['app', 'jobs', 'http', 'db', 'domain', 'paths'],
  build: [],
  commands: ['commands', 'build', 'app', 'jobs', 'http', 'db', 'views', 'domain', 'paths'],
  app: ['routes', 'jobs', 'http', 'db', 'views', 'domain', 'paths'],
  routes: ['routes', 'http', 'db', 'views', 'domain', 'paths'],
  jobs: ['jobs', 'http', 'db', 'views', 'domain', 'paths'],
  http: ['http', 'db', 'views', 'domain', 'paths'],
  db: ['db', 'domain'],
  views: ['views', 'domain', 'paths'],
  domain: ['domain'],
  paths: ['domain', 'paths'],
}

const PACKAGES: Partial<Record<Layer, RegExp>> = {
  domain: /^(luxon|valibot)$/,
  paths: /^$/,
}

const DATABASE_PACKAGE = /^(drizzle-orm|@libsql|libsql)(\/|$)/
const RUNTIME_PACKAGE = /^(node|cloudflare):/
const RUNTIME_FILE = /^src\/(node|worker)\.ts$|^src\/commands\/|^db\/connect\./

/** Imports point one way; db and views never meet. */
export const importsPointOneWay: Rule = (source) => {
  const layer = layerOf(source.path)
  if (!layer) return [`${source.path} stands outside the layout`]
  return importsOf(source)
    .filter(({ isRelative }) => isRelative)
    .filter(({ name }) => !MAY_IMPORT[layer].some((allowed) => LAYERS[allowed].test(name)))
    .map(({ name }) => `${source.path} (${layer}) imports ${name}`)
}

/** Rules import luxon and valibot, addresses nothing. */
export const domainImportsLittle: Rule = (source) => {
  const allowed = PACKAGES[layerOf(source.path) ?? 'app']
  return packagesOf(source)
    .filter((name) => allowed && !allowed.test(name))
    .map((name) => `${source.path} imports ${name}`)
}

/** SQL is spoken under db alone. */
export const onlyDbSpeaksSql: Rule = (source) =>
  layerOf(source.path) === 'db'
    ? []
    : packagesOf(source)
        .filter((name) => DATABASE_PACKAGE.test(name))
        .map((name) => `${source.path} imports ${name}`)

/** What only one runtime has appears in the files made for that runtime. */
export const runtimeStaysApart: Rule = (source) => {
  if (RUNTIME_FILE.test(source.path)) return []
  const imported = packagesOf(source).filter((name) => RUNTIME_PACKAGE.test(name))
  const used = /(?<![\w.'"-])process(\.\w|\[)|[=(]\s*process\b/.test(source.code) ? ['process'] : []
  return [...imported, ...used].map((name) => `${source.path} uses ${name}`)
}

/** Imports carry their extension, as Node and workerd resolve them. */
export const importsCarryExtensions: Rule = (source) =>
  importsOf(source)
    .filter(({ name, isRelative }) => isRelative && !/\.(tsx?|mjs|json|css|sql)$/.test(name))
    .map(({ name }) => `${source.path} imports ${name} without an extension`)

function layerOf(path: string): Layer | undefined {
  return (Object.keys(LAYERS) as Layer[]).find((layer) => LAYERS[layer].test(path))
}

function packagesOf(source: Parameters<Rule>[0]): string[] {
  return importsOf(source)
    .filter(({ isRelative }) => !isRelative)
    .map(({ name }) => name)
}
