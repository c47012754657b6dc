/** What a person says a passage reports; the conventions stand in test/reading/README.md. */
export interface Labels {
  readonly id?: string;
  readonly file?: string;
  readonly language?: string;
  readonly published?: string | null;
  readonly text?: string;
  readonly people: readonly string[];
  readonly meetings: readonly {
    readonly between: readonly (readonly string[])[];
    readonly status: string;
    readonly mode?: string;
    readonly place?: string | null;
    readonly date?: string | null;
  }[];
  readonly visits: readonly {
    readonly who: readonly string[];
    readonly to: string;
    readonly status: string;
    readonly date?: string | null;
  }[];
  readonly agreements: readonly {
    readonly instrument: string;
    readonly type: string;
    readonly status: string;
    readonly parties: readonly string[];
    readonly date?: string | null;
  }[];
  readonly areas: readonly string[];
  readonly statements: readonly { readonly speaker: string }[];
  readonly negative?: boolean;
  readonly note?: string;
}
