// The floor of the bench: node:http and one prepared libsql query, the same table by hand. No framework, no language, no rights, no search.
import { createServer } from 'node:http'
import Database from 'libsql'

const db = new Database(process.argv[2], { readonly: true })
const board =
  db.prepare(`select o.code, o.number, o.public_text as text, o.topic, o.state, o.received_on as receivedOn, o.due_on as dueOn,
    u.name as unit, s.theme, s.code as session
  from opinions o join units u on u.id = o.unit_id left join sessions s on s.id = o.session_id
  where o.public_at is not null and o.state <> 'separate' order by o.id desc limit 51`)
const queue =
  db.prepare(`select o.code, o.number, o.original_text as text, o.topic, o.state, o.received_on as receivedOn, o.due_on as dueOn,
    p.name as unit, a.name as theme, s.code as session
  from opinions o join people p on p.id = o.person_id left join agencies a on a.id = o.agency_id left join sessions s on s.id = o.session_id
  where o.unit_id = 3 and o.state <> 'separate' order by o.id desc limit 51`)

const SIGNS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const safe = (text) => String(text ?? '').replace(/[&<>"]/g, (sign) => SIGNS[sign])

const page = (rows) =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Ý kiến</title></head><body><table><tbody>${rows
    .slice(0, 50)
    .map(
      (row) =>
        `<tr><td><a href="/y-kien/${safe(row.code)}">${safe(row.code)}</a> ${safe(row.number)}</td><td>${safe(row.text.slice(0, 220))}</td><td>${safe(row.topic)}</td><td>${safe(row.unit)}</td><td>${safe(row.theme)}</td><td>${safe(row.state)}</td><td>${safe(row.receivedOn)}</td><td>${safe(row.dueOn)}</td></tr>`,
    )
    .join('')}</tbody></table></body></html>`

const server = createServer((request, response) => {
  const body = page((request.url.startsWith('/lam-viec') ? queue : board).all())
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': Buffer.byteLength(body),
  })
  response.end(body)
})
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`))
