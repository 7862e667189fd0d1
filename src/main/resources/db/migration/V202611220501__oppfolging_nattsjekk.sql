-- What the nightly check found: one row for each date, so that several nodes count it once.
create table nattsjekk (
  dato date primary key,
  tidspunkt timestamp with time zone not null,
  saker_uten_steg bigint not null,
  steg_uten_rad bigint not null,
  feilede_jobber bigint not null
);
