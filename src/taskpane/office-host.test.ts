import { officeHost } from "./office-host";

describe("where the pane runs", () => {
  it("is Excel when office.js says so, and something else otherwise", async () => {
    expect(await officeHost({ onReady: async () => ({ host: "Excel" }) }, 1000)).toBe("excel");
    expect(await officeHost({ onReady: async () => ({ host: null }) }, 1000)).toBe("other");
  });

  it("stays unknown when office.js was not loaded or never answers", async () => {
    expect(await officeHost(undefined, 1000)).toBe("silent");
    expect(await officeHost({ onReady: () => new Promise(() => undefined) }, 10)).toBe("silent");
  });
});
