// A bare Hono app with libSQL: what start-up time and memory of the product are held against.
import { serve } from '@hono/node-server'
import { createClient } from '@libsql/client'
import { Hono } from 'hono'

const client = createClient({ url: `file:${process.argv[2]}` })
const app = new Hono()
app.get('/up', async (c) => {
  await client.execute('select count(*) from sqlite_master')
  return c.json({ ok: true })
})
const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 })
server.once('listening', () => console.log(`http://127.0.0.1:${server.address().port}`))
