// The tools for assistants, by the client of the Model Context Protocol's own SDK: it lists them and calls each, and compares each
// result with the schema that the tool promises. One that finds nothing, or does not attribute what it finds, is a fault.
import { createRequire } from 'node:module'

const sdk = createRequire(`${process.cwd()}/target/npm/`)
const { Client } = sdk('@modelcontextprotocol/sdk/client/index.js')
const { StreamableHTTPClientTransport } = sdk('@modelcontextprotocol/sdk/client/streamableHttp.js')

const organisation = 'tren-de-aragua'
const calls = {
  search: { q: 'reward' },
  brief: { organisation },
  compare_estimates: { organisation, metric: 'membership_total' },
  presence: { organisation, country: 'CL' },
  timeline: { organisation, order: 'desc' },
  check_printed: { refs: `${organisation}/members-risquez@1` },
  corrections_since: { organisation, since: 1 },
}

const facts = (node) => !node || typeof node !== 'object' ? []
  : [...(node.print ? [node] : []), ...Object.values(node).flatMap(facts)]

const isAttributed = (fact) => fact.attribution && fact.ref && fact.address &&
  fact.citations?.length > 0 && fact.citations.every((citation) => citation.claimant && citation.publisher && citation.checked)

const client = new Client({ name: 'ci', version: '1' })
await client.connect(new StreamableHTTPClientTransport(new URL('/mcp', process.argv[2])))
const faults = []
if (!client.getInstructions()?.includes('Attribute everything')) faults.push('the instructions do not say to attribute')

const { tools } = await client.listTools()
const names = tools.map((tool) => tool.name).sort()
if (names.join() !== Object.keys(calls).sort().join()) faults.push(`the tools are ${names}`)
for (const tool of tools) {
  if (!tool.annotations?.readOnlyHint || !tool.outputSchema) faults.push(`${tool.name} is not read-only, or has no schema`)
  const result = await client.callTool({ name: tool.name, arguments: calls[tool.name] }) // checks the schema
  const found = facts(result.structuredContent)
  if (result.isError || found.length === 0) faults.push(`${tool.name} finds nothing: ${JSON.stringify(result).slice(0, 300)}`)
  if (!found.every(isAttributed)) faults.push(`${tool.name} gives a fact without its attribution`)
  if (!(result.structuredContent?.edition > 0)) faults.push(`${tool.name} names no edition`)
}
const wrong = await client.callTool({ name: 'presence', arguments: { organisation, status: 'sure' } })
if (!wrong.isError || !wrong.content[0].text.includes('Allowed: ')) faults.push('an error does not say what is allowed')
await client.close()

faults.forEach((fault) => console.error(fault))
console.log(`${tools.length} tools, ${faults.length} faults`)
process.exit(tools.length > 0 && faults.length === 0 ? 0 : 1)
