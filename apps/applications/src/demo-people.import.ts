import type { EntityManager } from 'typeorm';
import { ApplicationStepEntity } from './application/application-step.entity';
import { ApplicationEntity } from './application/application.entity';
import { demoApplications } from './application/demo-applications';
import type { SealedNiks } from './application/sealed-niks';

/** Adds the invented applications that are not there yet. Those that are stay as people have made them since. */
export async function loadDemoApplications(manager: EntityManager, niks: SealedNiks): Promise<void> {
  const { applications, steps } = demoApplications();
  const insert = manager.createQueryBuilder().insert().orIgnore();
  await insert
    .clone()
    .into(ApplicationEntity)
    .values(applications.map(({ applicantNik, ...rest }) => ({ ...rest, ...niks.seal(applicantNik, rest.number) })))
    .execute();
  await insert
    .clone()
    .into(ApplicationStepEntity)
    .values([...steps])
    .execute();
}
