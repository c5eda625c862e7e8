import { form, type Office } from './office.ts'

/** A browser without pages: keeps the cookies it is given, as one person's does. */
export interface Jar {
  get(path: string, headers?: Record<string, string>): Promise<Response>
  post(path: string, fields: Record<string, string>, headers?: Record<string, string>): Promise<Response>
  cookies: Map<string, string>
}

export function openJar(office: Office): Jar {
  const cookies = new Map<string, string>()
  const ask = async (path: string, init: RequestInit, more: Record<string, string>) => {
    const headers = new Headers(init.headers)
    for (const [name, value] of Object.entries(more)) headers.set(name, value)
    headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    const answer = await office.visit(path, { ...init, headers })
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value === '') cookies.delete(name)
      else cookies.set(name, value)
    }
    return answer
  }
  return {
    cookies,
    get: (path, headers = {}) => ask(path, {}, headers),
    post: (path, fields, headers = {}) => ask(path, form(fields), headers),
  }
}
