// How soon Swagger UI can be used, in headless Chromium: until the operations are listed, and until one can be executed when its own
// address is opened. Medians of several visits, each with an empty cache; the services take turns.
//   npm install --no-save playwright-core@1.62.0 && node src/bench/swagger-ui.mjs <address of a service>...
import { createRequire } from 'node:module'
const { chromium } = createRequire(process.cwd() + '/')('playwright-core')

const visits = Number(process.env.VISITS ?? 7)
const addresses = process.argv.slice(2)
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' })

async function milliseconds(address, until) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const begin = performance.now()
  await page.goto(address)
  await page.locator(until).first().waitFor()
  const took = performance.now() - begin
  await context.close()
  return took
}

const median = (numbers) => Math.round(numbers.toSorted((a, b) => a - b)[numbers.length >> 1])
for (const [what, hash, until] of [['operations listed', '', '.opblock'], ['listFigures opened', '#/Figures/listFigures', '.opblock .responses-table .response']]) {
  const taken = addresses.map(() => [])
  for (let visit = 0; visit < visits; visit++) {
    for (const [index, address] of addresses.entries()) {
      taken[index].push(await milliseconds(`${address}/swagger-ui/${hash}`, until))
    }
  }
  console.log(what, addresses.map((address, index) => `${address}: ${median(taken[index])} ms`).join(', '))
}
await browser.close()
