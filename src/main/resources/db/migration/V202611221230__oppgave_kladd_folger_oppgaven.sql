-- What is written in a form and not yet sent goes with its open task, whether that is done or falls away.
delete from skjemakladd where not exists (select 1 from oppgavefrist f where f.oppgave_id = skjemakladd.oppgave_id);
alter table skjemakladd add constraint fk_skjemakladd_oppgave
  foreign key (oppgave_id) references oppgavefrist (oppgave_id) on delete cascade;
