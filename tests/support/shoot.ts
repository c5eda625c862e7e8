import { parseArgs } from 'node:util'
import { launchBrowser } from './browser.ts'

export const USAGE =
  'node tests/support/shoot.mjs URL out.png|out.pdf [--width 360] [--height 800] [--full] [--cookie name=value] [--no-js] [--print]'

/** Photographs one page, or prints it where the file ends in `.pdf`: `--full` the whole of it, `--print` as paper shows it, `--cookie` (may be repeated) as someone signed in. */
export async function shoot(args: string[]): Promise<void> {
  const { url, file, width, height, full, cookies, scripts, print } = readArguments(args)
  const browser = await launchBrowser()
  try {
    const context = await browser.newContext({ viewport: { width, height }, javaScriptEnabled: scripts })
    await context.addCookies(cookies.map((cookie) => ({ ...cookie, url })))
    const page = await context.newPage()
    page.on('console', (message) => console.log(`${message.type()}: ${message.text()}`))
    page.on('pageerror', (error) => console.log(`error: ${error.message}`))
    if (print) await page.emulateMedia({ media: 'print' })
    const answer = await page.goto(url, { waitUntil: 'load' })
    if (file.endsWith('.pdf')) await page.pdf({ path: file, preferCSSPageSize: true, printBackground: true })
    else await page.screenshot({ path: file, fullPage: full })
    console.log(`${answer?.status() ?? ''} ${page.url()} → ${file}`)
  } finally {
    await browser.close()
  }
}

function readArguments(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      width: { type: 'string', default: '1280' },
      height: { type: 'string', default: '800' },
      full: { type: 'boolean', default: false },
      cookie: { type: 'string', multiple: true, default: [] },
      'no-js': { type: 'boolean', default: false },
      print: { type: 'boolean', default: false },
    },
  })
  const [url, file] = positionals
  if (!url || !file) throw new Error(USAGE)
  return {
    url,
    file,
    width: Number(values.width),
    height: Number(values.height),
    full: values.full,
    scripts: !values['no-js'],
    print: values.print,
    cookies: values.cookie.map((pair) => {
      const at = pair.indexOf('=')
      return { name: pair.slice(0, at), value: pair.slice(at + 1) }
    }),
  }
}
