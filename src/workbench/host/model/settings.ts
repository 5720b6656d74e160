import type { ModelClass, ModelDefinition } from "../host-context";
import { invalidArgument, itemNotFound } from "../host-error";
import { hostClass } from "../registry/host-class";
import { textArgument } from "./reading-arguments";
import { SettingTarget, WorkbookPart } from "./targets";

/** A setting lives as JSON in the file: what is kept is a copy. */
const copy = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null)) as unknown;

const setting: ModelDefinition<SettingTarget> = {
  name: "Setting",
  target: SettingTarget,
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ key }, { engine }) => copy(engine.settings.get(key)),
      set: ({ key }, value, { engine }) => {
        engine.settings.set(key, copy(value));
      },
    },
  },
  commands: {
    Delete: ({ key }, _args, { engine }) => {
      engine.settings.delete(key);
    },
  },
};

const settings: ModelDefinition<WorkbookPart> = {
  name: "SettingCollection",
  target: WorkbookPart,
  items: (_, { engine }) => [...engine.settings.keys()].map((key) => new SettingTarget(key)),
  methods: {
    GetCount: (_, _args, { engine }) => engine.settings.size,
    GetItem: (_, [key], { engine }) => {
      if (!engine.settings.has(textArgument(key))) throw itemNotFound();
      return new SettingTarget(textArgument(key));
    },
    GetItemOrNullObject: (_, [key], { engine }) =>
      engine.settings.has(textArgument(key)) ? new SettingTarget(textArgument(key)) : null,
  },
  commands: {
    Add: (_, [key, value], { engine }) => {
      const name = textArgument(key);
      if (name === "") throw invalidArgument();
      engine.settings.set(name, copy(value));
      return new SettingTarget(name);
    },
  },
};

export const settingClasses: readonly ModelClass[] = [hostClass(setting), hostClass(settings)];
