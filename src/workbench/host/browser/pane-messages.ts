/** The messages that office.js and its host page post to each other, as JSON text. */

/** What the pane asks: `_actionType` 0 calls, 1 registers for an event, 2 takes that back. */
export interface PaneRequest {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export const ActionKind = { Invoke: 0, RegisterEvent: 1, UnregisterEvent: 2 } as const;
export const ErrorCode = { None: 0, NotHandled: -2 } as const;

const RESPONSE = 1;

/** The JSON text of an answer to a request, or of an event to the request that registered for it. */
export function answerText(request: PaneRequest, data: unknown, isEvent: boolean, errorCode: number): string {
  return JSON.stringify({
    _messageType: RESPONSE,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: location.origin,
    _data: data,
    _errorCode: errorCode,
    _responseType: isEvent ? 1 : 0,
    _serializerVersion: 1,
  });
}

/** The request in a posted text, or null when it is something else. */
export function parseRequest(text: unknown, conversationId: string): PaneRequest | null {
  if (typeof text !== "string") return null;
  try {
    const message = JSON.parse(text) as PaneRequest;
    return message._messageType === 0 && message._conversationId === conversationId ? message : null;
  } catch {
    return null;
  }
}
