import { isWithheld } from './withheld-reason.ts';
import type { Reading } from '../reading.ts';

/**
 * A question to begin with where nobody has asked one: it follows from the judgement alone, and asks nothing of a figure
 * that is hidden.
 */
export function writeTalkQuestion(reading: Reading): string {
  const { variation, assurance, targetReached, figure } = reading;
  if (isWithheld(figure)) return 'Hebben we dit cijfer nodig om hier goed te sturen?';
  if (reading.attention === 'no-figure') return 'Wie zorgt dat hier een cijfer komt?';
  if (variation === 'concern') return 'Wat zit hierachter, en wie doet wat?';
  if (assurance === 'fail') return 'Wat moet anders om het doel te halen?';
  if (variation === 'neutral-high' || variation === 'neutral-low')
    return 'Waardoor verandert dit, en is dat goed of slecht?';
  if (targetReached === false) return 'Wat hield ons van het doel af?';
  if (variation === 'improvement') return 'Wat werkt hier, en houden we dat vast?';
  if (assurance === 'pass' || targetReached === true) return 'Houden we dit doel, of kan de lat omhoog?';
  return 'Willen we hier iets veranderen, of laten we het zo?';
}
