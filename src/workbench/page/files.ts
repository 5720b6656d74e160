const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export interface PickedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Calls `open` with each .xlsx that the user picks with the button. */
export function onFilePicked(button: HTMLElement, picker: HTMLInputElement, open: (file: PickedFile) => void): void {
  button.addEventListener("click", () => picker.click());
  picker.addEventListener("change", () => {
    const file = picker.files?.[0];
    // The same file may be picked again after this.
    picker.value = "";
    if (file === undefined) return;
    void file.arrayBuffer().then((buffer) => open({ name: file.name, bytes: new Uint8Array(buffer) }));
  });
}

/** Hands the bytes to the browser as a download. */
export function download(name: string, bytes: Uint8Array): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: xlsxType }));
  link.download = name;
  link.click();
  // Some browsers read the bytes only after the click was handled.
  window.setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Fetches a workbook that the server holds. */
export async function fetchFile(address: string): Promise<PickedFile> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The workbench's server has no ${address}.`);
  return { name: address.slice(address.lastIndexOf("/") + 1), bytes: new Uint8Array(await response.arrayBuffer()) };
}
