import { createReadStream, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { Certificate } from "./certificate";

/** Folders and files by the address they are served under, e.g. `{ "/office/": "node_modules/…/dist/" }`. */
type Places = Readonly<Record<string, string>>;

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".xml": "application/xml",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/**
 * Serves the places over https on the port, or on the first free one of the twenty after it; port 0 is any free port.
 * Answers the server and its port.
 */
export async function serve(places: Places, certificate: Certificate, port: number): Promise<[Server, number]> {
  const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    answer(places, request, response);
  });
  for (let candidate = port; ; candidate += 1) {
    try {
      return [server, await listen(server, candidate)];
    } catch (error) {
      if (!isPortTaken(error) || candidate >= port + 20) throw error;
    }
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => {
      server.off("error", reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}

function answer(places: Places, request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? "/", "https://localhost");
  const file = fileFor(places, pathname === "/" ? "/index.html" : pathname);
  if (file === null) {
    response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
    return;
  }
  const contentType = contentTypes[path.extname(file)] ?? "application/octet-stream";
  response.writeHead(200, { "content-type": contentType, "cache-control": "no-store" });
  createReadStream(file).pipe(response);
}

/**
 * The file for an address, from the place with the longest matching beginning; null when there is none. A place that
 * does not end with "/" is one file.
 */
export function fileFor(places: Places, address: string): string | null {
  const [beginning, place] = placeFor(places, address);
  if (place === null) return null;
  const file = path.join(place, readable(address.slice(beginning.length)));
  const inside = file === place || file.startsWith(path.join(place, path.sep));
  return inside && isFile(file) ? file : null;
}

function placeFor(places: Places, address: string): [beginning: string, place: string | null] {
  const matching = Object.entries(places)
    .filter(([beginning]) => (beginning.endsWith("/") ? address.startsWith(beginning) : address === beginning))
    .sort(([a], [b]) => b.length - a.length);
  return matching[0] ?? ["", null];
}

/** An address that is no valid text is looked for as it is, and not found. */
function readable(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function isFile(file: string): boolean {
  try {
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
