import { useLocation, useSearch } from 'wouter';
import { MiniTileMap } from '../charts/mini-tile-map.tsx';
import type { Area } from '../domain/area.ts';
import type { Quarter } from '../domain/period.ts';
import type { CoreView } from '../package/views/core-view.ts';
import { useLocationState } from '../stores/location-state.ts';
import { AppLink } from '../ui/app-link.tsx';
import classes from './area-bar.module.css';
import { computeAreaChoices } from './area-choices.ts';
import { BarSelect } from './bar-select.tsx';
import { toAreaAddress } from './build-href.ts';
import { PeriodSelect } from './period-select.tsx';
import { PresentLink } from './present-link.tsx';

interface AreaBarProps {
  readonly core: CoreView;
  readonly area: Area;
  readonly period: Quarter;
  /** True where the screen can be shown in a meeting. */
  readonly isPresentable: boolean;
}

/** Where the screen stands: links for region and districts, lists for the municipalities and the quarters. */
export function AreaBar({ core, area, period, isPresentable }: AreaBarProps) {
  const { setArea } = useLocationState();
  const [path] = useLocation();
  const search = useSearch();
  const { tabs, all, municipalities } = computeAreaChoices(core.areas, area);
  return (
    <section className={classes.bar} aria-label="Gebied en periode">
      <div className={`page ${classes.row}`}>
        <nav className={classes.areas} aria-label="Gebied">
          {tabs.map((tab) => (
            <AppLink
              key={tab.id}
              to={toAreaAddress(path, search, tab.id)}
              aria-current={tab.id === area.id ? 'true' : undefined}
              onWalk={() => setArea(tab.id)}
            >
              <MiniTileMap areas={core.areas} highlight={[tab.id]} size={28} />
              {tab.label}
            </AppLink>
          ))}
          <BarSelect
            label="Gemeente"
            shown={area.level === 'municipality' ? area.name : 'Gemeente'}
            isCurrent={area.level === 'municipality'}
            options={municipalities}
            value={area.level === 'municipality' ? area.id : ''}
            onChange={setArea}
          />
        </nav>
        <div className={classes.areaMenu}>
          <BarSelect
            label="Gebied"
            shown={area.level === 'region' ? 'Regio' : area.name}
            before={<MiniTileMap areas={core.areas} highlight={[area.id]} size={28} />}
            options={all}
            value={area.id}
            onChange={setArea}
          />
        </div>
        <PeriodSelect quarters={core.quarters} period={period} />
        {isPresentable && <PresentLink path={path} />}
      </div>
    </section>
  );
}
