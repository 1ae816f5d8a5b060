/** How long Swagger UI reads a stream before it shows what came; it waits for the end of an answer otherwise. */
const STREAM_MILLISECONDS = 2000

async function readForAWhile(address, request) {
  const stopped = new AbortController()
  const answer = await fetch(address, { ...request, signal: stopped.signal })
  if (!answer.headers.get('Content-Type')?.startsWith('text/event-stream')) {
    return answer
  }
  setTimeout(() => stopped.abort(), STREAM_MILLISECONDS)
  let events = ''
  try {
    for await (const piece of answer.body.pipeThrough(new TextDecoderStream())) {
      events += piece
    }
  } catch (error) {
    if (error.name !== 'AbortError') {
      throw error
    }
  }
  const { status, statusText, headers } = answer
  const whole = new Response(events, { status, statusText, headers })
  Object.defineProperty(whole, 'url', { value: address })
  return whole
}

/** Shows the responses other than success by their titles, until they are opened. */
const FoldResponses = ({ React }) => ({
  wrapComponents: {
    response: (Response) => (properties) => {
      const { code, response } = properties
      const [isOpen, open] = React.useState(/^[12]/.test(code))
      if (isOpen) {
        return React.createElement(Response, properties)
      }
      const title = React.createElement('button', { className: 'folded-response', type: 'button', onClick: () => open(true) }, response.get('description'))
      return React.createElement('tr', { className: 'response' }, React.createElement('td', null, code), React.createElement('td', { colSpan: 2 }, title))
    },
  },
})

window.ui = SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#operations',
  deepLinking: true,
  defaultModelsExpandDepth: 0,
  displayRequestDuration: true,
  filter: true,
  layout: 'BaseLayout',
  operationsSorter: 'method',
  plugins: [FoldResponses],
  presets: [SwaggerUIBundle.presets.apis],
  requestInterceptor: (request) => Object.assign(request, { userFetch: readForAWhile }),
  tryItOutEnabled: true,
})
