/** The objective of an action: A, B or C in one programme, 1, 2 or 3 as the result it belongs to. */
export interface Objective {
  readonly code: string;
  readonly text: string;
}

interface Achievement {
  readonly text: string;
  readonly objective: string | null;
  readonly indicators: readonly string[];
}

export interface Programme {
  readonly id: string;
  readonly name: string;
  readonly kind: 'programme' | 'project';
  /** One line under the name: "Drempels tussen zorg en veiligheid wegnemen." */
  readonly tagline: string;
  readonly aim: string;
  readonly objectives: readonly Objective[];
  readonly results: readonly Objective[];
  readonly achieved: readonly Achievement[];
  /** Systems and tools, each described: VIS, PGA-monitor, apothekerskast. */
  readonly tools: readonly { readonly name: string; readonly text: string }[];
  readonly districtThemes: readonly string[];
  /** Indicator ids in the order in which a screen shows them. */
  readonly indicators: readonly string[];
  /** What a tile on the overview shows instead of its first figure; null for that figure. */
  readonly highlight: Highlight | null;
  readonly source: string;
}

type Highlight =
  | { readonly type: 'richness' }
  | { readonly type: 'list'; readonly text: string; readonly items: readonly string[] };

export interface Ambition {
  readonly number: number;
  readonly title: string;
  /** +3: change of registered crime in percent; null where the agenda gives no figure. */
  readonly change: number | null;
  readonly text: string;
  readonly footnotes: readonly string[];
  readonly achieved: readonly string[];
  readonly indicators: readonly string[];
}

export interface Strategy {
  readonly title: string;
  readonly text: string;
  readonly pillars: readonly { readonly name: string; readonly text: string }[];
  readonly quote: { readonly text: string; readonly author: string; readonly role: string };
}
