import { type ReactNode, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { formatDate, formatPeriod } from '../domain/format-nl.ts';
import type { CoreView } from '../package/views/core-view.ts';
import { useThemeStore } from '../stores/theme-store.ts';
import { SkipLink } from '../ui/skip-link.tsx';
import type { AppRoute } from './app-route.ts';
import { AreaBar } from './area-bar.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { MobileBar } from './mobile-bar.tsx';
import { OfflineNotice } from './offline-notice.tsx';
import { PublicationBar } from './publication-bar.tsx';
import type { DefaultLocation } from './resolve-location.ts';
import { SearchHost } from './search-host.tsx';
import { useFocusHeading } from './use-focus-heading.ts';
import { usePrefetchLinks } from './use-prefetch-links.ts';

interface LayoutProps extends DefaultLocation {
  readonly core: CoreView;
  readonly role: AppRoute['role'] | null;
  readonly children: ReactNode;
}

/** What stands around every screen; around one that presents stands nothing. */
export function Layout({ role, children, ...frame }: LayoutProps) {
  const [path] = useLocation();
  const restoreTheme = useThemeStore((state) => state.restore);
  useEffect(restoreTheme, [restoreTheme]);
  useFocusHeading(path);
  usePrefetchLinks();
  const main = (
    <main id="inhoud" tabIndex={-1}>
      {children}
    </main>
  );
  if (role === 'presentation') return main;
  return (
    <Frame {...frame} isPresentable={role === 'presentable'}>
      {main}
    </Frame>
  );
}

interface FrameProps extends DefaultLocation {
  readonly core: CoreView;
  readonly isPresentable: boolean;
  readonly children: ReactNode;
}

function Frame({ core, area, period, isPresentable, children }: FrameProps) {
  const [isSearching, setIsSearching] = useState(false);
  return (
    <>
      <SkipLink />
      <div className="form-stripe" />
      <Header onSearch={() => setIsSearching(true)} />
      <AreaBar core={core} area={area} period={period} isPresentable={isPresentable} />
      <PublicationBar />
      <OfflineNotice referenceDate={core.referenceDate} />
      <p className="page only-print">
        {`Rijker Verantwoorden, Veiligheidscoalitie Midden-Nederland. ${area.name}, ${formatPeriod(period)}. Stand ${formatDate(core.referenceDate)}.`}
      </p>
      {children}
      <Footer core={core} />
      <MobileBar />
      <SearchHost core={core} open={isSearching} onOpenChange={setIsSearching} />
    </>
  );
}
