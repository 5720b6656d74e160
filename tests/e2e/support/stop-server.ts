import { stopServer } from "./server";

/** Ends the workbench that `start-server` started. */
export default function stop(): void {
  stopServer();
}
