import { AppLink } from '../../ui/app-link.tsx';
import { FormSign } from '../../ui/form-sign.tsx';
import type { ActionTalk } from './action-talk.ts';
import classes from './talk-link.module.css';

/** To the dialogues about an action; nothing where there are none. */
export function TalkLink({ talk }: { readonly talk: ActionTalk }) {
  return (
    <AppLink to={talk.to} className={classes.talk} aria-label={talk.label}>
      <span className={classes.sign}>
        <FormSign form="dialogue" size={18} />
      </span>
      {talk.count}
    </AppLink>
  );
}
