import { expect } from 'vitest'
import { answerTo } from './answer-to.ts'
import type { ServedOffice, Visitor } from './served-office.ts'

/** Fills fields by their names; selects and boxes too. */
export async function fill(
  { page }: Visitor,
  action: string,
  fields: Record<string, string | boolean>,
): Promise<void> {
  const form = formAt(page, action)
  for (const [name, value] of Object.entries(fields)) {
    const field = form.locator(`[name="${name}"]`).first()
    const kind = await field.evaluate(
      (element) => (element as HTMLInputElement).type || element.tagName.toLowerCase(),
    )
    if (typeof value === 'boolean') await field.setChecked(value)
    else if (kind === 'radio') await form.locator(`[name="${name}"][value="${value}"]`).check()
    else if (kind.startsWith('select')) await field.selectOption(value)
    else await field.fill(value)
  }
}

/** Presses the button of the form that posts to `action` and waits for what it answers. */
export async function press(visitor: Visitor, action: string): Promise<void> {
  const { page } = visitor
  await openFold(visitor, action)
  // A button may lead elsewhere than its form: "submit" beside "save".
  const own = page.locator(`button[formaction$="${action}"]`)
  const button = (await own.count()) > 0 ? own : formAt(page, action).locator('button:not([name="do"])')
  await Promise.all([answerTo(page, action), button.first().click()])
}

/** Opens the fold that holds a form, as a person does before they can use it. */
export async function openFold({ page }: Visitor, action: string): Promise<void> {
  const fold = page.locator('details:not([open])').filter({ has: page.locator(selectorOf(action)) })
  if ((await fold.count()) > 0) await fold.first().locator('summary').click()
}

const selectorOf = (action: string) => `form[action$="${action}"]`
const formAt = (page: Visitor['page'], action: string) => page.locator(selectorOf(action)).first()

/** Every page on the way is looked at by axe, and fits the window. */
export async function passes(visitor: Visitor, visited: string[]): Promise<void> {
  visited.push(new URL(visitor.page.url()).pathname)
  expect(await visitor.axe()).toEqual([])
}

export async function signIn(visitor: Visitor, username: string, password: string): Promise<void> {
  await visitor.go('/dang-nhap')
  await fill(visitor, '/dang-nhap', { username, password })
  await press(visitor, '/dang-nhap')
}

/** A window for each of the people of the chain. */
export async function gather(office: ServedOffice, javaScriptEnabled: boolean) {
  const phone = { javaScriptEnabled, viewport: { width: 360, height: 740 } }
  const laptop = { javaScriptEnabled, viewport: { width: 1280, height: 800 } }
  return {
    lan: await office.open(phone),
    thu: await office.open(laptop),
    quang: await office.open(laptop),
    binh: await office.open(phone),
  }
}
