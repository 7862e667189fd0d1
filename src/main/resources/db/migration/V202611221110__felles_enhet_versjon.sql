-- Of two who change a unit at once the second is told.
alter table enhet add column versjon bigint default 0 not null;
