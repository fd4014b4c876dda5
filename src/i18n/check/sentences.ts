/** What is wrong and what to do: one plain sentence for every reason. `at`: the cell as the user finds it (月度填报!F12), or empty. */
export type FindingSentences<Reason extends string> = Readonly<Record<Reason, (words: Readonly<Record<string, string | number>> & { readonly at: string }) => string>>;
