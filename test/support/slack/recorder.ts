import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Recorder {
  /** `http://127.0.0.1:1234`. */
  readonly origin: string
  readonly requests: readonly Recorded[]
  close(): Promise<void>
}

export interface Recorded {
  readonly method: string
  readonly path: string
  readonly contentType: string
  readonly body: string
}

export type Answers = (response: ServerResponse, turn: number) => void

/** A server on loopback that writes down what it is asked, and answers as the test wants. */
export async function recorder(answers: Answers): Promise<Recorder> {
  const requests: Recorded[] = []
  const server = createServer((request, response) => {
    recorded(request).then(
      (one) => answers(response, requests.push(one)),
      () => response.destroy(),
    )
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  return {
    origin: `http://127.0.0.1:${isAddress(address) ? address.port : 0}`,
    requests,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

async function recorded(request: IncomingMessage): Promise<Recorded> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  const { method = '', url: path = '', headers } = request
  return { method, path, contentType: headers['content-type'] ?? '', body: Buffer.concat(parts).toString('utf8') }
}

function isAddress(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === 'object' && address !== null
}
