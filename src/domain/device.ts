/** Browser and system by the names people know, '' where unknown. Order matters: most browsers claim to be others as well. */
const BROWSERS: [RegExp, string][] = [
  [/coc_coc_browser/i, 'Cốc Cốc'],
  [/Zalo/i, 'Zalo'],
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Version\/[\d.]+.*Safari\//, 'Safari'],
]
const SYSTEMS: [RegExp, string][] = [
  [/Windows/, 'Windows'],
  [/Android/, 'Android'],
  [/iPhone|iPad|iPod/, 'iOS'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux|X11/, 'Linux'],
]

export interface Device {
  browser: string
  system: string
}

/** What a User-Agent says, shortened to what its owner recognises. */
export function deviceOf(userAgent: string): Device {
  const named = (names: [RegExp, string][]) => names.find(([mark]) => mark.test(userAgent))?.[1] ?? ''
  return { browser: named(BROWSERS), system: named(SYSTEMS) }
}

/** As it is stored: the User-Agent itself would tell more than anyone needs. */
export function writeDevice({ browser, system }: Device): string {
  return browser || system ? `${browser}/${system}` : ''
}

/** Browser and system of what `writeDevice` made; empty where it is unknown. */
export function readDevice(stored: string): Device {
  const [browser = '', system = ''] = stored.split('/')
  return { browser, system }
}
