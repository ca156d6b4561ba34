import { answerTasks } from '../aanleveren/answer-tasks.ts';
import { fetchPackage } from '../aanleveren/fetch-package.ts';
import { createContentDesk } from './content-desk.ts';
import type { ContentTask } from './content-messages.ts';

const desk = createContentDesk(fetchPackage);
answerTasks((task: ContentTask) => desk.perform(task));
