import { readBook } from "../engine/xlsx/read-book";
import type { PickedFile } from "./files";
import type { CommandButton, Manifest } from "./manifest";
import { openSession, type Session } from "./session";

/** What the page shows of the workbench. */
export interface WorkbenchView {
  readonly gridId: string;
  readonly paneFrame: HTMLElement;
  showFileName(name: string): void;
  showPane(visible: boolean): void;
  notify(sentence: string): void;
}

/** The troubles that the user can switch on. */
interface PretendedMoods {
  readonly busy: boolean;
  readonly readOnly: boolean;
}

/** Holds the open workbook, and does what the buttons above it ask. */
export class Workbench {
  private pretended: PretendedMoods = { busy: false, readOnly: false };
  private editing = false;
  private open_: Session | null = null;
  private fileName = "";
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly manifest: Manifest,
    private readonly view: WorkbenchView,
  ) {}

  /** The open workbook. @throws Error before the first one has been opened. */
  get session(): Session {
    if (this.open_ === null) throw new Error("No workbook is open yet.");
    return this.open_;
  }

  /**
   * Closes what is open and opens this file, with a fresh task pane. Calls wait for each other.
   *
   * @throws Error when it is no workbook; what was open then stays open.
   */
  open(file: PickedFile): Promise<void> {
    const mine = this.turn.then(() => this.replace(file));
    this.turn = mine.catch(() => undefined);
    return mine;
  }

  /** The file as it stands now. */
  async save(): Promise<PickedFile> {
    return { name: this.fileName, bytes: await this.session.engine.save() };
  }

  /** Does what Excel does when the button is clicked. */
  run(button: CommandButton): void {
    if (button.action.kind === "showPane") this.view.showPane(true);
    else void this.runFunction(button.action.name, button.id);
  }

  /** Runs a ribbon function of the add-in by its name; resolves when it says that it is done. */
  async runFunction(name: string, controlId: string): Promise<void> {
    const running = this.session.pane.runCommand(name, controlId);
    if (running === null) {
      this.view.notify("De invoegtoepassing is nog niet klaar om een knop uit te voeren.");
      return;
    }
    try {
      await running;
    } catch (error) {
      console.error(error);
      this.view.notify("De invoegtoepassing kent deze knop niet.");
    }
  }

  /** Switches pretended troubles on or off. */
  pretend(changes: Partial<PretendedMoods>): void {
    this.pretended = { ...this.pretended, ...changes };
    this.applyMoods();
  }

  /** As Excel does, the host refuses everything while a cell is being edited. */
  private applyMoods(): void {
    const { moods } = this.session.host;
    moods.busy(this.pretended.busy || this.editing ? Number.POSITIVE_INFINITY : 0);
    moods.readOnly = this.pretended.readOnly;
  }

  private async replace(file: PickedFile): Promise<void> {
    await readBook(file.bytes);
    this.open_?.dispose();
    this.open_ = null;
    this.editing = false;
    this.fileName = file.name;
    this.view.showFileName(file.name);
    const { gridId, paneFrame } = this.view;
    this.open_ = await openSession({
      bytes: file.bytes,
      manifest: this.manifest,
      gridId,
      paneFrame,
      run: (button) => this.run(button),
      onShow: (visible) => this.view.showPane(visible),
      onEditing: (editing) => {
        this.editing = editing;
        this.applyMoods();
      },
    });
    this.applyMoods();
  }
}
