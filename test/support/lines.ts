import { readFileSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'

/** Something that stands on this machine between a client and a server, and passes on what it gets. */
export interface Line {
  readonly port: number
  close(): Promise<void>
}

export interface HttpProxy extends Line {
  /** `host:port` of every tunnel that was asked for, and the header with which it was. */
  readonly tunnels: readonly { readonly to: string; readonly authorization: string | null }[]
}

/** A proxy as companies have it: it opens tunnels, here to one port of this machine, whatever host is named. */
export async function startProxy(port: number): Promise<HttpProxy> {
  const tunnels: { to: string; authorization: string | null }[] = []
  const server = createServer((_, response: ServerResponse) => response.writeHead(405).end())
  server.on('connect', (request, client: Socket, head) => {
    tunnels.push({ to: request.url ?? '', authorization: request.headers['proxy-authorization'] ?? null })
    const onward = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      onward.write(head)
      joined(client, onward)
    })
  })
  return { tunnels, ...(await listening(server)) }
}

/** Ends TLS before a port of this machine, with the certificate of test/support/tls. */
export async function startTls(port: number): Promise<Line> {
  const key = readFileSync('test/support/tls/server.key')
  const cert = readFileSync('test/support/tls/server.pem')
  return listening(createTlsServer({ key, cert }, (client) => joined(client, connect(port, '127.0.0.1'))))
}

function joined(one: Socket, other: Socket): void {
  one.pipe(other).pipe(one)
  one.on('error', () => other.destroy())
  other.on('error', () => one.destroy())
}

async function listening(server: Server | ReturnType<typeof createTlsServer>): Promise<Line> {
  const open = new Set<Socket>()
  server.on('connection', (socket: Socket) => open.add(socket))
  server.on('tlsClientError', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    close: async () => {
      for (const socket of open) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
