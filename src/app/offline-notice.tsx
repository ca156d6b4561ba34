import { useSearch } from 'wouter';
import { shownPackage } from '../api/shown-package.ts';
import { useConnection } from '../stores/connection.ts';
import { Icon } from '../ui/icon.tsx';
import { describeOffline } from './describe-offline.ts';
import classes from './publication-bar.module.css';

/** Says that there is no connection, and of when the figures are. */
export function OfflineNotice({ referenceDate }: { readonly referenceDate: string }) {
  const { isOffline, heard } = useConnection();
  const isFrozen = new URLSearchParams(useSearch()).has('publicatie');
  return (
    <div role="status" className={isOffline ? classes.bar : undefined}>
      {isOffline && (
        <p className={`page ${classes.row}`}>
          <Icon name="clock" />
          {describeOffline(heard, { packageId: shownPackage(), referenceDate, isFrozen })}
        </p>
      )}
    </div>
  );
}
