/** What a server has sent, counted on its sockets: headers, and what workers ask for, included. */

/**
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean} [next]
 *   another `intercept`
 */
export function countWire(next = () => false) {
  const total = { requests: 0, bytes: 0 };
  const intercept = (request, response) => {
    const { socket } = request;
    const before = socket.bytesWritten;
    total.requests += 1;
    response.once('close', () => (total.bytes += socket.bytesWritten - before));
    return next(request, response);
  };
  return { total, intercept };
}
