import { ButtonLink } from '../../ui/button.tsx';
import type { Subject } from './intake-report.ts';
import { PublishedPage } from './published-page.tsx';

interface PublishedViewProps {
  readonly title: string;
  readonly summary: string;
  readonly subject: Subject;
}

/** The figures are on the dashboard now: where to look, and how to take them back. */
export function PublishedView({ title, summary, subject }: PublishedViewProps) {
  return (
    <PublishedPage text={`${title}. ${summary}`}>
      {subject.indicators.slice(0, 3).map(({ id, name }) => (
        <ButtonLink key={id} href={`/indicator/${id}`}>
          {`Bekijk ${name}`}
        </ButtonLink>
      ))}
      <ButtonLink kind="quiet" href="/publicaties">
        Ongedaan maken
      </ButtonLink>
      <ButtonLink kind="quiet" href="/aanleveren">
        Nog een bestand aanleveren
      </ButtonLink>
    </PublishedPage>
  );
}
