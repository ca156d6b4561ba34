import { useLocation } from 'wouter';
import { findKind, NEW } from './content-kinds.ts';
import { FormPage } from './form-page.tsx';
import { KindPage } from './kind-page.tsx';
import { StartPage } from './start-page.tsx';
import { UnknownContent } from './unknown-content.tsx';

/** To change texts, pictures, actions, targets and definitions: all kinds, one kind, or one thing. */
export function ContentPage() {
  const [path] = useLocation();
  const [slug, id] = path.split('/').slice(2).map(decodeURIComponent);
  if (slug === undefined) return <StartPage />;
  const kind = findKind(slug);
  if (kind === null) return <UnknownContent back="/inhoud" />;
  if (id === undefined) return <KindPage kind={kind} />;
  return <FormPage key={`${kind}/${id}`} kind={kind} id={id === NEW ? null : id} />;
}
