import { createServer } from 'node:http';

const LAST_PORT = 65535;

/** What a machine without IPv6 says when asked for `::1`. */
const NO_SUCH_ADDRESS = ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL', 'EPROTONOSUPPORT'];

/**
 * Starts an HTTP server on the port, or on the next free one. A browser may take `localhost` for `127.0.0.1` or for
 * `::1`; both are listened on, so that neither reaches a stranger's server.
 *
 * @returns {Promise<{ origin: string, port: number, close: () => Promise<void> }>}
 */
export async function listen(handler, port, host) {
  const [address, ...others] = host === 'localhost' ? ['127.0.0.1', '::1'] : [host];
  for (let wanted = port; wanted <= LAST_PORT; wanted += port === 0 ? 0 : 1) {
    const servers = await open(handler, wanted, address, others);
    if (!servers) continue;
    const bound = servers[0].address().port;
    return { origin: `http://localhost:${bound}`, port: bound, close: () => closeAll(servers) };
  }
  throw new Error(`No free port from ${port} on.`);
}

/** The servers, one per address; undefined when the port is busy on any of them. */
async function open(handler, port, address, others) {
  const servers = [];
  try {
    servers.push(await bind(handler, port, address));
    for (const other of others) servers.push(await bind(handler, servers[0].address().port, other));
  } catch (error) {
    if (NO_SUCH_ADDRESS.includes(error.code) && servers.length > 0) return servers;
    await closeAll(servers);
    if (error.code === 'EADDRINUSE') return undefined;
    throw error;
  }
  return servers;
}

function bind(handler, port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer(handler);
    server.once('error', reject);
    server.listen({ port, host }, () => {
      server.off('error', reject);
      resolve(server);
    });
  });
}

async function closeAll(servers) {
  await Promise.all(
    servers.map((server) => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      return closed;
    }),
  );
}
