import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
]

/** Where each system keeps its browsers, the likeliest first. */
export function candidates(platform: string, env: NodeJS.ProcessEnv): string[] {
  if (platform === 'darwin') return ['/Applications', join(env.HOME ?? '', 'Applications')].flatMap(macApps)
  if (platform === 'win32')
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((root) =>
      root ? winApps(root) : [],
    )
  const onPath = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return [...onPath, '/usr/bin', '/snap/bin'].flatMap((folder) => NAMES.map((name) => join(folder, name)))
}

function macApps(root: string): string[] {
  return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((app) =>
    join(root, `${app}.app/Contents/MacOS/${app}`),
  )
}

function winApps(root: string): string[] {
  return [
    join(root, 'Google/Chrome/Application/chrome.exe'),
    join(root, 'Chromium/Application/chrome.exe'),
    join(root, 'Microsoft/Edge/Application/msedge.exe'),
  ]
}

/** Whether there is a file at `path` that this user may run. */
export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
