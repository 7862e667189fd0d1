-- The board walks these in the order it shows: by deadline with those that have none last, by case, by age. Wider than what
-- they replace, so that a count needs the index alone.
drop index ix_oppgavefrist_frist;
create index ix_oppgavefrist_frist on oppgavefrist (frist asc nulls last, saksnummer, oppgave_id);
drop index ix_oppgavefrist_sak;
create index ix_oppgavefrist_sak on oppgavefrist (saksnummer, frist, oppgave_id);
create index SF_IDX_TASK_CREATE on ACT_RU_TASK(CREATE_TIME_, ID_);
