-- The note of what is expected of a division in a year. nokkel is the year and the division, empty for one made by mistake.
create table notat (
  saksnummer varchar(11) primary key references sak (saksnummer),
  ar integer not null,
  avdeling varchar(120) not null,
  nokkel varchar(140),
  returgrunn varchar(4000),
  versjon bigint not null,
  constraint uk_notat unique (nokkel)
);
create index ix_notat_ar on notat (ar);

create table notattekst (
  saksnummer varchar(11) not null references notat (saksnummer),
  del varchar(20) not null,
  tekst varchar(20000) not null,
  primary key (saksnummer, del)
);

-- Each approved version as it was read; rows are added, never changed.
create table notatversjon (
  saksnummer varchar(11) not null references notat (saksnummer),
  nr integer not null,
  innhold varchar(1000000) not null,
  hvem varchar(64) not null,
  godkjent timestamp with time zone not null,
  primary key (saksnummer, nr)
);
