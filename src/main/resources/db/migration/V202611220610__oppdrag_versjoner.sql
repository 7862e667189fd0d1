-- What the ministry's letters say of an assignment, version by version, and what of it lists and figures ask for. An assignment
-- without a number is its title within the year: gjeldende_tittel is set for those alone, and emptied like gjeldende_nummer.
alter table oppdrag alter column nummer drop not null;
alter table oppdrag add column ar integer;
alter table oppdrag add column hovedansvar varchar(200);
alter table oppdrag add column bidragsytere varchar(2000);
alter table oppdrag add column fou boolean default false not null;
alter table oppdrag add column forbehold boolean default false not null;
alter table oppdrag add column beskrivelse varchar(200000);
alter table oppdrag add column normalisert_tittel varchar(500);
alter table oppdrag add column gjeldende_tittel varchar(500);
alter table oppdrag add column opprinnelig_brev_mangler boolean default false not null;
alter table oppdrag add column vurdert_versjon integer default 1 not null;
alter table oppdrag add constraint uk_oppdrag_tittel unique (ar, gjeldende_tittel);
update oppdrag set ar = cast(substring(nummer from 1 for 4) as integer);
create index ix_oppdrag_ar on oppdrag (ar);

alter table oppdragsdel add column hovedansvar varchar(200);

create table oppdragsversjon (
  saksnummer varchar(11) not null references oppdrag (saksnummer),
  nr integer not null,
  innhold varchar(1000000) not null,
  antall_forskjeller integer not null,
  brev_id bigint,
  brev_navn varchar(300),
  brev_dato date,
  brev_referanse varchar(200),
  grunn varchar(4000),
  hvem varchar(64) not null,
  registrert timestamp with time zone not null,
  primary key (saksnummer, nr)
);
create index ix_oppdragsversjon_brev on oppdragsversjon (brev_id);
