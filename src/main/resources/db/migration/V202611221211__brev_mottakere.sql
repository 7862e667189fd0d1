-- A letter to a party somebody acts for goes to that one, and the party may get a copy: sakspart is who gets it, for_part the party
-- it is meant for where that is another, kopi_av the letter it is a copy of. felter is what only this letter says, as JSON, so that
-- one that came back can be sent again; null where nobody noted it.
alter table utgaaendebrev add column for_part bigint references sakspart (id);
alter table utgaaendebrev add column kopi_av bigint references utgaaendebrev (id);
alter table utgaaendebrev add column felter varchar(400000);
alter table utgaaendebrev add column i_retur timestamp with time zone;
alter table utgaaendebrev add column returgrunn varchar(1000);

-- What a party has asked for where somebody acts for it; without a row it gets a copy of what tells of a decision.
create table brevkopi (
  sakspart bigint primary key references sakspart (id),
  valg varchar(10) not null,
  check (valg in ('VEDTAK', 'ALLTID', 'ALDRI', 'I_STEDET'))
);

-- The list of letters that were posted, newest first, and the letters of each party.
create index ix_utgaaendebrev_sendt on utgaaendebrev (status, kanal, sendt);
create index ix_utgaaendebrev_sakspart on utgaaendebrev (sakspart);
