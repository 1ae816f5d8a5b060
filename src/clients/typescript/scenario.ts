// What an application does with the API, by a generated client: each step fails loudly.
import assert from 'node:assert/strict'
import createClient, { type Middleware } from 'openapi-fetch'
import type { components, paths } from './contract.js'

type Figure = components['schemas']['Figure']
type EditionNotice = components['schemas']['EditionNotice']
type Json = 'application/json' | 'application/problem+json'

const [address, token] = process.argv.slice(2)
// Without the second type argument, a list that also comes as CSV would be `FigurePage | string`.
const client = createClient<paths, Json>({ baseUrl: address })
const organisation = 'tren-de-aragua'
const path = { organisation }

/** All figures, page by page: the cursor stands in the address of the next page. */
async function allFigures(from: typeof client): Promise<Figure[]> {
  const figures: Figure[] = []
  let cursor: string | undefined
  do {
    const { data } = await from.GET('/v1/organisations/{organisation}/figures', { params: { path, query: { cursor, limit: 20 } } })
    assert(data)
    figures.push(...data.items)
    cursor = data.links.next ? new URL(data.links.next, address).searchParams.get('cursor') ?? undefined : undefined
  } while (cursor)
  return figures
}

async function main() {
  const figures = await allFigures(client)
  assert(figures.length > 60 && new Set(figures.map((figure) => figure.id)).size === figures.length)
  assert(figures.every((figure) => figure.attribution && figure.citations.length > 0))

  const one = await client.GET('/v1/organisations/{organisation}/figures/{figure}', { params: { path: { organisation, figure: 'members-risquez' } } })
  assert.equal(one.data?.value, 5000)

  // What has not changed is not sent again, and costs nothing of the quota.
  const again = await client.GET('/v1/organisations/{organisation}/figures/{figure}', {
    params: { path: { organisation, figure: 'members-risquez' }, header: { 'If-None-Match': one.response.headers.get('ETag') ?? '' } },
  })
  assert.equal(again.response.status, 304)

  const missing = await client.GET('/v1/organisations/{organisation}/figures/{figure}', { params: { path: { organisation, figure: 'members' } } })
  assert.equal(missing.response.status, 404)
  assert.equal(missing.error?.code, 'unknown-resource')
  const wrong = await client.GET('/v1/organisations/{organisation}/figures', { params: { path, query: { limit: 500 } } })
  assert.equal(wrong.response.status, 400)
  assert.equal(wrong.error?.code, 'invalid-parameter')

  // What was retracted says so, and why.
  const retracted = await client.GET('/v1/organisations/{organisation}/figures/{figure}', { params: { path: { organisation, figure: 'leader-prison-span' } } })
  assert.equal(retracted.response.status, 410)
  assert.equal(retracted.error?.code, 'retracted')

  const metric = await client.GET('/v1/organisations/{organisation}/statistics/{metric}', { params: { path: { organisation, metric: 'membership_total' } } })
  const estimates = metric.data?.groups.flatMap((group) => group.estimates) ?? []
  assert(estimates.length >= 3 && estimates.every((estimate) => estimate.figure.attribution))

  const found = await client.GET('/v1/search', { params: { query: { q: 'Tocoron' } } })
  assert(found.data && found.data.items.length > 0)

  const brief = await client.GET('/v1/organisations/{organisation}/brief', { params: { path, query: { lang: 'es' } } })
  assert.equal(brief.response.headers.get('Content-Language'), 'es')
  assert(brief.data?.membership?.print)

  await readUnknownValue(figures)
  await readEvent()
  await tryEdition()
  await spendQuota()
}

/** A value that the contract did not know when the client was generated. */
async function readUnknownValue(before: Figure[]) {
  const later: Middleware = {
    async onResponse({ response }) {
      return new Response((await response.text()).replaceAll('"qualifier":"about"', '"qualifier":"nearly"'), response)
    },
  }
  const old = createClient<paths, Json>({ baseUrl: address })
  old.use(later)
  const figures = await allFigures(old)
  assert.equal(figures.length, before.length)
  assert(figures.some((figure) => figure.qualifier === 'nearly'))
}

/** What an edition would change: nothing is published. */
async function tryEdition() {
  const { data: editions } = await client.GET('/v1/editions', { params: { query: { limit: 1 } } })
  assert(editions)
  const { data, error } = await client.POST('/v1/editions/dry-run', {
    headers: { Authorization: `Bearer ${token}` },
    body: {
      basedOn: editions.items[0].number,
      note: { en: 'A try.', es: 'Una prueba.' },
      changes: [{ kind: 'retraction', severity: 'substantive', retract: `${organisation}/members-others`, reason: { en: 'A try.', es: 'Una prueba.' } }],
    },
  })
  assert(data, JSON.stringify(error))
  assert.equal(data.changes[0].id, 'members-others')
}

/** The stream has the editions after `lastEventId` at once, and later ones as they are published. */
async function readEvent() {
  const { data: stream } = await client.GET('/v1/editions', { params: { query: { format: 'events', lastEventId: 0 } }, parseAs: 'stream' })
  assert(stream)
  let text = ''
  for await (const part of stream.pipeThrough(new TextDecoderStream())) {
    text += part
    const event = /^data: ?(.*)\n/m.exec(text)
    if (event) {
      const edition: EditionNotice = JSON.parse(event[1])
      assert(edition.number === 1 && edition.changed.includes(`${organisation}/members-risquez@1`))
      return // which closes the stream
    }
  }
  assert.fail('the stream ended without an event')
}

/** A client that has no request left learns after how many seconds it has one. */
async function spendQuota() {
  // The address that a trusted proxy names has a quota of its own; this one is nobody's.
  const greedy = createClient<paths, Json>({ baseUrl: address, headers: { 'X-Forwarded-For': '192.0.2.1' } })
  for (let request = 0; request < 5000; request++) {
    const { response, error } = await greedy.GET('/v1/problems/{code}', { params: { path: { code: 'too-many-requests' } } })
    if (!response.ok) {
      assert.equal(response.status, 429)
      assert.equal(error?.code, 'too-many-requests')
      assert(Number(response.headers.get('Retry-After')) > 0)
      return
    }
  }
  assert.fail('the quota has no end')
}

await main()
console.log('typescript: all steps passed')
