import type { CellEdit } from '../../intake/intake-options.ts';
import type { IssueCode } from '../../intake/issue-sentences.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { plural } from './delivery-words.ts';
import { areFew, type IssueGroup } from './group-issues.ts';
import { IssueItem } from './issue-item.tsx';
import classes from './issue-list.module.css';
import { IssueSign } from './issue-sign.tsx';

/** So many issues of a kind are shown before one asks for more. */
const FIRST = 10;

interface IssueListProps {
  readonly groups: readonly IssueGroup[];
  readonly open: ReadonlySet<IssueCode>;
  /** The kind of which all issues are shown. */
  readonly whole: IssueCode | null;
  readonly accepted: ReadonlySet<string>;
  readonly onOpen: (code: IssueCode) => void;
  readonly onWhole: (code: IssueCode) => void;
  readonly onEdit: (edits: readonly CellEdit[]) => void;
  readonly onSkip: (row: number) => void;
  readonly onAccept: (code: IssueCode, isAccepted: boolean) => void;
}

/** The issues, one kind after another; warnings are ticked off per kind. */
export function IssueList(props: IssueListProps) {
  return (
    <div className={classes.groups}>
      {props.groups.map((group) => (
        <GroupBlock key={group.code} group={group} {...props} />
      ))}
    </div>
  );
}

function GroupBlock({ group, ...props }: IssueListProps & { readonly group: IssueGroup }) {
  const { code, severity, title, issues, proposals } = group;
  const isOpen = props.open.has(code);
  const shown = props.whole === code ? issues : issues.slice(0, FIRST);
  // Where one issue stands open among few, its own words are heading enough.
  const hasHead = !isOpen || issues.length > 1 || !areFew(props.groups);
  return (
    <section className={classes.group} aria-label={title}>
      {hasHead && (
        <h3 className={classes.title}>
          <button type="button" aria-expanded={isOpen} onClick={() => props.onOpen(code)}>
            {!isOpen && <IssueSign severity={severity} />}
            <span>{title}</span>
            <span className={classes.count}>{issues.length}</span>
            <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} size={16} />
          </button>
        </h3>
      )}
      {isOpen && (
        <>
          <ul role="list">
            {shown.map((issue, index) => (
              <IssueItem
                key={`${issue.cell ?? issue.row ?? issue.column ?? ''}|${index}`}
                issue={issue}
                onEdit={props.onEdit}
                onSkip={props.onSkip}
              />
            ))}
          </ul>
          <div className={classes.feet}>
            {shown.length < issues.length && (
              <Button compact onClick={() => props.onWhole(code)}>{`Toon alle ${issues.length}`}</Button>
            )}
            {proposals.length > 1 && (
              <Button compact icon="check" onClick={() => props.onEdit(proposals)}>
                {`Neem deze ${plural(proposals.length, 'voorstel', 'voorstellen')} over`}
              </Button>
            )}
            {severity === 'waarschuwing' && (
              <label className={classes.tick}>
                <input
                  type="checkbox"
                  checked={props.accepted.has(code)}
                  onChange={(event) => props.onAccept(code, event.target.checked)}
                />
                {issues.length === 1 ? 'Gezien, dit klopt zo' : `Alle ${issues.length} gezien, dit klopt zo`}
              </label>
            )}
          </div>
        </>
      )}
    </section>
  );
}
