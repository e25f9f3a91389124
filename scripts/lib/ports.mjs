import { createServer } from 'node:net';

const loopback = '127.0.0.1';

/** Whether a server can listen on that loopback port now. */
function isPortFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ host: loopback, port }, () => probe.close(() => resolve(true)));
  });
}

/** The first free port of `count` from `preferred` on; 0 (any free one) where all are taken. */
export async function firstFreePort(preferred, count = 10) {
  for (let port = preferred; port < preferred + count && port < 65536; port++) {
    if (await isPortFree(port)) return port;
  }
  return 0;
}
