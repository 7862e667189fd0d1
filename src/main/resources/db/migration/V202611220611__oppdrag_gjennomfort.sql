-- The last version the running case has followed: one that ended before a letter came follows it when it is opened again.
alter table oppdrag add column gjennomfort_versjon integer default 1 not null;
