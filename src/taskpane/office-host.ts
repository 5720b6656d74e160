/** Where the pane runs: in Excel, in something else, or where office.js does not answer. */
type OfficeHost = "excel" | "other" | "silent";

/** The part of office.js that tells where the pane runs. */
interface OfficeReady {
  onReady(): Promise<{ readonly host: unknown }>;
}

/**
 * Waits until office.js says where the pane runs. It never answers when its script was blocked on the way: then this
 * ends with "silent" after `timeout` milliseconds.
 *
 * @param office the global Office, or undefined when office.js was not loaded at all
 */
export async function officeHost(office: OfficeReady | undefined, timeout: number): Promise<OfficeHost> {
  if (office === undefined) return "silent";
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<OfficeHost>((resolve) => {
    timer = setTimeout(() => resolve("silent"), timeout);
  });
  const answer = office.onReady().then(({ host }): OfficeHost => (host === "Excel" ? "excel" : "other"));
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}
