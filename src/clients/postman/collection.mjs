// Makes a Postman collection from the contract, and sends each GET as it opens: all must answer 200.
//   node collection.mjs <contract, as JSON> <collection to write> <address of the service>
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'

const tools = createRequire(`${process.cwd()}/`)
const converter = tools('openapi-to-postmanv2')
const newman = tools('newman')

const [contract, target, address] = process.argv.slice(2)
const converted = await promisify(converter.convertV2)({ type: 'file', data: contract }, {
  folderStrategy: 'Tags',
  parametersResolution: 'Example',
  enableOptionalParameters: false, // they are there, and switched off
})
assert(converted.result, converted.reason)
const collection = converted.output[0].data
collection.variable = [{ key: 'baseUrl', value: address }]
writeFileSync(target, JSON.stringify(collection))

const reads = collection.item.flatMap((folder) => folder.item).filter((item) => item.request.method === 'GET')
const { run } = await promisify(newman.run)({ collection: { ...collection, item: reads } })
const failed = run.executions
  .filter(({ response }) => response?.code !== 200)
  .map(({ request, response, requestError }) => `${request.url} ${response?.code ?? requestError}`)
assert.deepEqual(failed, [])
const { paths } = JSON.parse(readFileSync(contract))
assert.equal(run.executions.length, Object.values(paths).filter((path) => path.get).length)
console.log(`collection: ${run.executions.length} reads answered`)
