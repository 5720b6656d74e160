import { ActionKind, answerText, ErrorCode, parseRequest, type PaneRequest } from "./pane-messages";

/** Answers a call of the pane; a promise that never settles leaves it without an answer. */
type Answer = (request: PaneRequest) => Promise<unknown>;

/** What a call that nobody knows is answered with. */
export const NOT_HANDLED = Symbol("not handled");

/** The postMessage channel between the host page and office.js in the pane's frame. */
export class PaneChannel {
  private readonly registrations = new Map<string, PaneRequest>();
  private readonly listener = (event: MessageEvent): void => {
    this.hear(event);
  };

  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly origin: string,
    private readonly conversationId: string,
    private readonly answer: Answer,
    /** Called when the pane registers for an event. */
    private readonly onRegistered: (eventName: string) => void,
  ) {
    window.addEventListener("message", this.listener);
  }

  isRegistered(eventName: string): boolean {
    return this.registrations.has(eventName);
  }

  /** Pushes an event; false when the pane didn't register for it. */
  push(eventName: string, data: unknown): boolean {
    const request = this.registrations.get(eventName);
    if (request) this.post(answerText(request, data, true, ErrorCode.None));
    return request !== undefined;
  }

  close(): void {
    window.removeEventListener("message", this.listener);
    this.registrations.clear();
  }

  private hear(event: MessageEvent): void {
    if (event.origin !== this.origin || event.source !== this.frame.contentWindow) return;
    const request = parseRequest(event.data, this.conversationId);
    if (!request) return;
    if (request._actionType === ActionKind.Invoke) void this.reply(request);
    else this.register(request);
  }

  private register(request: PaneRequest): void {
    const on = request._actionType === ActionKind.RegisterEvent;
    if (on) this.registrations.set(request._actionName, request);
    else this.registrations.delete(request._actionName);
    this.post(answerText(request, { Error: 0 }, false, ErrorCode.None));
    if (on) this.onRegistered(request._actionName);
  }

  private async reply(request: PaneRequest): Promise<void> {
    const data = await this.answer(request);
    const known = data !== NOT_HANDLED;
    this.post(answerText(request, known ? data : null, false, known ? ErrorCode.None : ErrorCode.NotHandled));
  }

  private post(text: string): void {
    this.frame.contentWindow?.postMessage(text, this.origin);
  }
}
