import type { HostContext, ModelClass, ModelDefinition } from "../host-context";
import { invalidArgument } from "../host-error";
import { hostClass } from "../registry/host-class";
import { ServiceTarget, WorkbookPart } from "./targets";

async function calculate({ engine }: HostContext): Promise<void> {
  const mode = engine.calculationMode;
  engine.calculationMode = "Automatic";
  await engine.calculated();
  engine.calculationMode = mode;
}

const application: ModelDefinition<WorkbookPart> = {
  name: "Application",
  target: WorkbookPart,
  properties: {
    CalculationMode: {
      get: (_, { engine }) => engine.calculationMode,
      set: (_, value, { engine }) => {
        if (value !== "Automatic" && value !== "Manual") throw invalidArgument();
        engine.calculationMode = value;
      },
    },
    CalculationState: { get: () => "Done" },
    DecimalSeparator: { get: () => "," },
    ThousandsSeparator: { get: () => "." },
  },
  methods: {
    Calculate: (_, _args, host) => calculate(host),
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

/** Start-up says that the add-in's commands can be called. */
const addinInternalService: ModelDefinition<ServiceTarget> = {
  name: "Microsoft.InternalService.AddinInternalService",
  target: ServiceTarget,
  methods: { NotifyActionHandlerReady: () => null },
};

const appRuntimeService: ModelDefinition<ServiceTarget> = {
  name: "Microsoft.AppRuntime.AppRuntimeService",
  target: ServiceTarget,
  methods: {
    GetAppRuntimeState: (_, _args, { session }) => session.runtimeState,
    SetAppRuntimeState: (_, [state], { session }) => {
      session.runtimeState = String(state);
    },
  },
};

const appRuntimePersistence: ModelDefinition<ServiceTarget> = {
  name: "Microsoft.AppRuntime.AppRuntimePersistenceService",
  target: ServiceTarget,
  methods: {
    GetAppRuntimeStartState: (_, _args, { session }) => session.startState,
    SetAppRuntimeStartState: (_, [state], { session }) => {
      session.startState = String(state);
    },
  },
};

export const applicationClasses: readonly ModelClass[] = [
  hostClass(application),
  hostClass(addinInternalService),
  hostClass(appRuntimeService),
  hostClass(appRuntimePersistence),
];
