import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    pool: 'forks',
    // Files run side by side in two processes: the smallest machine that builds this has two cores.
    maxWorkers: 2,
    // A page in a real browser on a busy machine takes seconds; the first browser is unpacked in a hook.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // What a browser shows after a press comes when the machine has a moment for it.
    expect: { poll: { timeout: 10_000 } },
    restoreMocks: true,
    unstubEnvs: true,
  },
})
