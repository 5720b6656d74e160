import { existsSync, readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { generateCertificates } from "office-addin-dev-certs";

/** What an https server needs. `selfMade` says that browsers will ask before they open the page. */
export interface Certificate {
  readonly key: Buffer;
  readonly cert: Buffer;
  readonly selfMade: boolean;
}

const validDays = 30;
const dayInMs = 24 * 60 * 60 * 1000;

/**
 * A certificate for localhost: the one of `npx office-addin-dev-certs install` where that was run, else a self-made
 * one that is kept in the folder. office.js refuses to start over plain http.
 */
export async function localCertificate(folder: string): Promise<Certificate> {
  const installed = path.join(homedir(), ".office-addin-dev-certs");
  if (isValid(installed)) return { ...read(installed), selfMade: false };
  if (!isValid(folder)) {
    const file = (name: string) => path.join(folder, name);
    await quietly(() => generateCertificates(file("ca.crt"), file("localhost.crt"), file("localhost.key"), validDays));
  }
  return { ...read(folder), selfMade: true };
}

function read(folder: string): { key: Buffer; cert: Buffer } {
  return {
    key: readFileSync(path.join(folder, "localhost.key")),
    cert: readFileSync(path.join(folder, "localhost.crt")),
  };
}

/** Certificates of this kind are made for 30 days; the last day is left out, so that none runs out while in use. */
function isValid(folder: string): boolean {
  const certificate = path.join(folder, "localhost.crt");
  return existsSync(certificate) && Date.now() - statSync(certificate).mtimeMs < (validDays - 1) * dayInMs;
}

/** The generator reports each file on the console, which would read as noise between the server's own lines. */
async function quietly(work: () => Promise<void>): Promise<void> {
  const log = console.log;
  console.log = () => undefined;
  try {
    await work();
  } finally {
    console.log = log;
  }
}
