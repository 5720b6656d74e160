import { settingPairs } from "./document-settings";

/** How a pane is known to its host. */
export interface PaneIdentity {
  readonly appId: string;
  readonly conversationId: string;
  readonly locale: string;
  readonly requirements: Readonly<Record<string, string>>;
}

/** The frame's name, from which office.js learns where it runs. */
export function frameName({ appId, conversationId, locale }: PaneIdentity): string {
  return JSON.stringify({
    baseFrameName: "workbench",
    hostInfo: `Excel$Web$16.00$${locale}$$$disableLogging$0`,
    xdmInfo: [conversationId, appId, location.href].join("|"),
    serializerVersion: "1",
  });
}

/** What office.js asks first: the host, its language, its requirement sets, the document's settings. */
export function appContext(
  { appId, conversationId, locale, requirements }: PaneIdentity,
  settings: ReadonlyMap<string, unknown>,
): Readonly<Record<string, unknown>> {
  return {
    _id: appId,
    _appName: 16,
    _appVersion: "16.00",
    _appMinorVersion: 0,
    _appUILocale: locale,
    _dataLocale: locale,
    // What is opened here is a copy each time, and so another workbook.
    _docUrl: new URL(conversationId, location.href).href,
    _clientMode: 1,
    _settings: settingPairs(settings),
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "workbench",
    _appInstanceId: "workbench",
    _requirementMatrix: JSON.stringify(requirements),
    _hostFullVersion: "16.0.18000.40000",
  };
}
