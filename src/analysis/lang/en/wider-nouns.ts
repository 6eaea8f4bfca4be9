/** A wider noun takes up a narrower office of somebody: the wider head, and the heads that it stands for. All folded. */
export const WIDER: Readonly<Record<string, RegExp>> = {
  journalist: /^(?:reporter|editor|columnist|correspondent|presenter)$/,
  diplomat: /^(?:ambassador|envoy|consul)$/,
  academic: /^(?:professor|lecturer|researcher|historian|sociologist)$/,
};
