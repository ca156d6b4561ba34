import { type ReactNode, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { formatDate, formatPeriod } from '../domain/format-nl.ts';
import type { CoreView } from '../package/views/core-view.ts';
import { useThemeStore } from '../stores/theme-store.ts';
import { SkipLink } from '../ui/skip-link.tsx';
import { AreaBar } from './area-bar.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { MobileBar } from './mobile-bar.tsx';
import type { DefaultLocation } from './resolve-location.ts';
import { SearchHost } from './search-host.tsx';
import { useFocusHeading } from './use-focus-heading.ts';
import { usePrefetchLinks } from './use-prefetch-links.ts';

interface LayoutProps extends DefaultLocation {
  readonly core: CoreView;
  readonly children: ReactNode;
}

/** What stands around every screen. */
export function Layout({ core, area, period, children }: LayoutProps) {
  const [path] = useLocation();
  const [isSearching, setIsSearching] = useState(false);
  const restoreTheme = useThemeStore((state) => state.restore);
  useEffect(restoreTheme, [restoreTheme]);
  useFocusHeading(path);
  usePrefetchLinks();
  return (
    <>
      <SkipLink />
      <div className="form-stripe" />
      <Header onSearch={() => setIsSearching(true)} />
      <AreaBar core={core} area={area} period={period} />
      <p className="page only-print">
        {`Rijker Verantwoorden, Veiligheidscoalitie Midden-Nederland. ${area.name}, ${formatPeriod(period)}. Stand ${formatDate(core.referenceDate)}.`}
      </p>
      <main id="inhoud" tabIndex={-1}>
        {children}
      </main>
      <Footer core={core} />
      <MobileBar />
      <SearchHost core={core} open={isSearching} onOpenChange={setIsSearching} />
    </>
  );
}
