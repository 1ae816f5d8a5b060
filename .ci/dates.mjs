// Every partial date of the first editions, read by a parser from another maker: it is EDTF of level 0 or 1, and covers the days
// that the tests wrote beside it. The parser's seasons have no days of their own; for them only the year is compared.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const edtf = createRequire(`${process.cwd()}/target/npm/`)('edtf').default
const dates = readFileSync(process.argv[2], 'utf8').trim().split('\n').map((line) => line.split(' '))

function end(date, which) {
  const season = /^(\d{4})-2[1-4]/.exec(date)
  return season ? season[1] : new Date(edtf(date, { level: 1 })[which]).toISOString().slice(0, 10)
}

function faults([text, earliest, latest]) {
  try {
    edtf(text, { level: 1 })
    const [from, to] = text.includes('/') ? text.split('/') : [text, text]
    return [[from, 'min', earliest], [to, 'max', latest]]
      .filter(([date, which, found]) => !(['', '..'].includes(date) ? found === 'null' : found.startsWith(end(date, which))))
      .map(([date, which, found]) => `${text}: ${which} of ${date} is ${end(date, which)}, not ${found}`)
  } catch (unreadable) {
    return [`${text}: ${unreadable.message.split('\n')[0]}`]
  }
}

const found = dates.flatMap(faults)
found.forEach((fault) => console.error(fault))
console.log(`${dates.length} dates, ${found.length} faults`)
process.exit(dates.length > 100 && found.length === 0 ? 0 : 1)
