import { AppLink } from '../../ui/app-link.tsx';
import { EmptyForm } from '../../ui/empty-form.tsx';
import { ExampleMark } from '../../ui/example-mark.tsx';
import { FormMark } from '../../ui/form-mark.tsx';
import { LazyPicture } from '../../ui/lazy-picture.tsx';
import { Section } from '../../ui/section.tsx';
import classes from './stories-content.module.css';
import type { StoriesModel, StoryCard } from './stories-model.ts';

/** Every story with its picture; a story is no evidence, and the page says so before the first one. */
export function StoriesContent({ model }: { readonly model: StoriesModel }) {
  return (
    <div className="page">
      <header className={classes.head}>
        <FormMark form="story" size={44} />
        <div>
          <h1>{model.headline}</h1>
          <p className={classes.lead}>
            Een verhaal laat zien wie het aangaat. Het is geen bewijs: één geval zegt niets over hoe vaak iets gebeurt.
            Lees het daarom naast de cijfers.
          </p>
          {model.example && <ExampleMark what="voorbeeldverhalen" />}
        </div>
      </header>
      <ul className={classes.cards}>
        {model.cards.map((card) => (
          <Card key={card.story.id} card={card} />
        ))}
      </ul>
      {model.missing.length > 0 && (
        <Section title="Hier ontbreekt nog een verhaal">
          <ul className={classes.missing}>
            {model.missing.map(({ id, name }) => (
              <li key={id}>
                <AppLink to={`/thema/${id}`}>{name}</AppLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {model.cards.length === 0 && (
        <EmptyForm
          form="story"
          title="Nog geen verhaal"
          text="Vraag iemand die het meemaakte, en leg de toestemming vast."
        />
      )}
    </div>
  );
}

function Card({ card }: { readonly card: StoryCard }) {
  const { story, picture } = card;
  return (
    <li className={classes.card}>
      {picture !== null && <LazyPicture src={picture.path} width={picture.width} height={picture.height} alt="" />}
      <h2>
        <AppLink to={`/verhalen/${story.id}`}>{story.title}</AppLink>
      </h2>
      <p className={classes.summary}>{story.summary}</p>
      <p className={classes.meta}>
        {card.programme} · {card.area} · {card.date}
      </p>
    </li>
  );
}
