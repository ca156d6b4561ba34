interface WantedLabel {
  readonly key: string;
  /** Middle of the label where it would like to be. */
  readonly y: number;
  /** When there is no room for all, the lowest goes first. */
  readonly priority: number;
}

interface Column {
  readonly top: number;
  readonly bottom: number;
  readonly lineHeight: number;
}

/**
 * Middles of labels in one column, by key: as near as possible to where they want to be, in their order, never
 * overlapping and never outside the column. What does not fit is left out.
 */
export function placeLabels(labels: readonly WantedLabel[], column: Column): ReadonlyMap<string, number> {
  const room = Math.max(0, Math.floor((column.bottom - column.top) / column.lineHeight + 1e-9));
  const kept = [...labels].sort((a, b) => b.priority - a.priority).slice(0, room);
  kept.sort((a, b) => a.y - b.y || b.priority - a.priority);

  const blocks: Block[] = [];
  for (const label of kept) {
    blocks.push({ keys: [label.key], wanted: label.y, start: 0 });
    mergeDown(blocks, column);
  }
  return new Map(
    blocks.flatMap((block) =>
      block.keys.map((key, index): [string, number] => [key, block.start + (index + 0.5) * column.lineHeight]),
    ),
  );
}

/** Labels that touch: wanted is the mean of where their first label would start plus half a line. */
interface Block {
  keys: string[];
  wanted: number;
  start: number;
}

/** Settles the last block; as long as it touches the one above, the two become one. */
function mergeDown(blocks: Block[], column: Column): void {
  let last = blocks.pop();
  while (last) {
    const height = last.keys.length * column.lineHeight;
    const start = Math.min(Math.max(last.wanted - column.lineHeight / 2, column.top), column.bottom - height);
    const above = blocks.at(-1);
    if (!above || above.start + above.keys.length * column.lineHeight <= start + 1e-9) {
      blocks.push({ ...last, start });
      return;
    }
    blocks.pop();
    last = join(above, last, column.lineHeight);
  }
}

function join(above: Block, below: Block, lineHeight: number): Block {
  const count = above.keys.length + below.keys.length;
  const shifted = below.wanted - above.keys.length * lineHeight;
  const wanted = (above.wanted * above.keys.length + shifted * below.keys.length) / count;
  return { keys: [...above.keys, ...below.keys], wanted, start: 0 };
}
