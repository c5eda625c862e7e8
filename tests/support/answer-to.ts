import type { Page, Request } from 'playwright-core'

/** Waits for the last answer to the next post to an address that ends with `action`, redirects followed; begin before the press. The page may post by itself meanwhile. */
export async function answerTo(page: Page, action: string): Promise<void> {
  const answered = await page.waitForResponse(
    (response) => !isRedirect(response.status()) && isPost(firstOf(response.request()), action),
  )
  await answered.finished()
  await page.waitForLoadState('load')
}

const isRedirect = (status: number) => status >= 300 && status < 400
const isPost = (request: Request, action: string) =>
  request.method() === 'POST' && new URL(request.url()).pathname.endsWith(action)

function firstOf(request: Request): Request {
  const from = request.redirectedFrom()
  return from ? firstOf(from) : request
}
