export { AboutPerson, isAboutPerson } from './about-person';
export { AccessLog } from './access-log';
export { accessLogTables, writtenByAccessLog } from './access-log-tables';
export { PersonReadEntity } from './person-read.entity';
export { type PersonReadPage, PersonReadService } from './person-read.service';
export { PersonReads, watchReads } from './watch-reads';
