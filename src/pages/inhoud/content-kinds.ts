/** What a programme lead can change here. */
export type ContentKind = 'letter' | 'story' | 'picture' | 'action' | 'indicator' | 'target';

interface KindWords {
  /** In the address: /inhoud/brieven. */
  readonly slug: string;
  readonly title: string;
  readonly lead: string;
  /** "deze brief", in the middle of a sentence. */
  readonly own: string;
  /** On the link that begins a new one; null where new ones come from elsewhere. */
  readonly begin: string | null;
  /** Over the form of a new one. */
  readonly fresh: string;
}

/** In the order in which the screen lists them. */
export const CONTENT_KINDS: readonly ContentKind[] = ['letter', 'story', 'picture', 'action', 'target', 'indicator'];

export const KIND_WORDS: Readonly<Record<ContentKind, KindWords>> = {
  letter: {
    slug: 'brieven',
    title: 'Brieven',
    lead: 'De duiding bij de cijfers: wat ze betekenen, wat niet werkte en wat we niet weten.',
    own: 'deze brief',
    begin: 'Nieuwe brief',
    fresh: 'Een nieuwe brief',
  },
  story: {
    slug: 'verhalen',
    title: 'Verhalen',
    lead: 'Eén geval of één mens, met toestemming en bron.',
    own: 'dit verhaal',
    begin: 'Nieuw verhaal',
    fresh: 'Een nieuw verhaal',
  },
  picture: {
    slug: 'beelden',
    title: 'Beelden',
    lead: 'Foto’s en tekeningen, met een beschrijving voor wie ze niet ziet.',
    own: 'dit beeld',
    begin: 'Nieuw beeld',
    fresh: 'Een nieuw beeld',
  },
  action: {
    slug: 'acties',
    title: 'Acties',
    lead: 'Hoe ver iedere actie van de actieagenda is, wie haar doet en wanneer zij klaar is.',
    own: 'deze actie',
    begin: null,
    fresh: 'Een nieuwe actie',
  },
  target: {
    slug: 'doelen',
    title: 'Doelen',
    lead: 'De streefwaarden waaraan de cijfers worden afgemeten.',
    own: 'dit doel',
    begin: 'Nieuw doel',
    fresh: 'Een nieuw doel',
  },
  indicator: {
    slug: 'definities',
    title: 'Definities',
    lead: 'Wat een cijfer telt, waar het vandaan komt en vanaf welk aantal het te zien is.',
    own: 'deze definitie',
    begin: 'Nieuwe indicator',
    fresh: 'Een nieuwe indicator',
  },
};

/** The kind of an address; null for one that there is not. */
export function findKind(slug: string | undefined): ContentKind | null {
  return CONTENT_KINDS.find((kind) => KIND_WORDS[kind].slug === slug) ?? null;
}

/** Stands in the address in place of an id. */
export const NEW = 'nieuw';

/** ('letter', 'x') -> "/inhoud/brieven/x"; null = a new one. */
export function toContentPath(kind: ContentKind, id: string | null): string {
  return `/inhoud/${KIND_WORDS[kind].slug}/${id === null ? NEW : encodeURIComponent(id)}`;
}
