/** What an object path of a batch stands for: one object of Excel's model, with the name of its class. */
export abstract class HostTarget {
  abstract readonly className: string;
}
