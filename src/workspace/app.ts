/** The app that lives in the workspace, as its manifest describes it, and things worth trying. */
export interface WorkspaceApp {
  readonly name: string;
  readonly description: string;
  readonly commands: readonly { readonly command: string; readonly description: string; readonly usageHint: string }[];
  /** What can be chosen on a message, from its own menu. */
  readonly shortcuts: readonly { readonly name: string; readonly callbackId: string }[];
  /** Lines to send with one click: a command, or words for the app, shown while a conversation is empty. */
  readonly tries: readonly string[];
  /** Whether it is told of everything in the channels that it is in, not of mentions alone; not by default. */
  readonly hearsChannels?: boolean;
}
