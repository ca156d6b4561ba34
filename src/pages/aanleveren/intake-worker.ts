import { answerTasks } from './answer-tasks.ts';
import { fetchPackage } from './fetch-package.ts';
import { createIntakeDesk } from './intake-desk.ts';
import type { WorkerTask } from './intake-messages.ts';

const desk = createIntakeDesk(fetchPackage);
answerTasks((task: WorkerTask, onProgress) => desk.perform(task, onProgress));
