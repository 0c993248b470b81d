import { setImmediate } from 'node:timers/promises';
import { Listr, type ListrTask, PRESET_TIMER } from 'listr2';

export interface StepDisplay {
  /** The line of the step. */
  title: string;
  /** What it is doing right now, below its line while it lasts. */
  output: string;
}

export interface Step {
  title: string;
  /** Why there is nothing to do, or false. */
  skip?: () => string | false;
  run: (display: StepDisplay) => Promise<void>;
}

/** Steps that run at the same time. */
export interface StepGroup {
  title: string;
  together: readonly Step[];
}

/**
 * Runs steps one after the other and shows how far they are: a live list on a terminal, plain lines elsewhere. Rejects
 * with the first failure, when all steps under way have ended, and leaves it to the caller to print that.
 */
export async function runSteps(steps: readonly (Step | StepGroup)[]): Promise<void> {
  const failures: unknown[] = [];
  const running: Promise<void>[] = [];
  const toTask = ({ title, skip, run }: Step): ListrTask => ({
    title,
    ...(skip && { skip }),
    task: async (_context, task) => {
      const outcome = run(task);
      running.push(outcome);
      try {
        await outcome;
      } catch (error) {
        failures.push(error);
        throw new Error('see below');
      }
    },
  });
  const toGroup = ({ title, together }: StepGroup): ListrTask => ({
    title,
    task: (_context, task) => task.newListr(together.map(toTask), { concurrent: true }),
  });
  const list = new Listr(
    steps.map((step) => ('together' in step ? toGroup(step) : toTask(step))),
    {
      // Who runs the steps knows in what order to stop what they have started.
      registerSignalListeners: false,
      rendererOptions: { timer: PRESET_TIMER, showErrorMessage: false, collapseSubtasks: false },
      // A live list breaks its lines by the terminal's width, which not every terminal tells.
      fallbackRendererCondition: () => !process.stdout.isTTY || !process.stdout.columns,
      fallbackRendererOptions: { timer: PRESET_TIMER },
    },
  );
  try {
    await list.run();
  } catch (error) {
    // Those beside it end too, and are shown so, before the caller has the last word.
    await Promise.allSettled(running);
    await setImmediate();
    throw failures[0] ?? error;
  }
}
