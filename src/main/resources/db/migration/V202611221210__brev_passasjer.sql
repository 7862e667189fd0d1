-- Passages several letters share, kept once in each language form, with versions as templates have them.
create table brevpassasje (
  kode varchar(40) primary key,
  navn varchar(100) not null,
  rekkefolge integer not null
);

create table brevpassasjemal (
  mal varchar(40) not null references brevpassasje (kode),
  maalform varchar(2) not null,
  versjon integer not null,
  sha_jar varchar(64),
  sha_aktiv varchar(64) not null,
  sha_vurdert varchar(64),
  kilde varchar(10) not null,
  primary key (mal, maalform),
  check (kilde in ('JAR', 'SIDE'))
);

create table brevpassasjeversjon (
  mal varchar(40) not null,
  maalform varchar(2) not null,
  nr integer not null,
  innhold varchar(60000) not null,
  kilde varchar(10) not null,
  hvem varchar(64) not null,
  naar timestamp with time zone not null,
  grunn varchar(1000),
  primary key (mal, maalform, nr),
  foreign key (mal, maalform) references brevpassasjemal (mal, maalform)
);

insert into brevpassasje (kode, navn, rekkefolge) values
  ('avgjorelse', 'Hva vi har bestemt', 10),
  ('begrunnelse', 'Begrunnelse', 20),
  ('hjemmel', 'Regelen vi har brukt', 30),
  ('bestemmelse', 'Bestemmelsen avgjørelsen bygger på', 35),
  ('sakskostnader', 'Sakskostnader', 40),
  ('klageadgang', 'Rett til å klage, frist og klageinstans', 50),
  ('framgangsmate', 'Slik klager du', 60),
  ('utsatt-iverksetting', 'Rett til å be om utsettelse', 70),
  ('endelig', 'At vedtaket ikke kan klages på', 80),
  ('innsyn', 'Rett til å se dokumentene', 90),
  ('veiledning', 'Hjelp og veiledning', 100),
  ('kontakt', 'Hvor man kan spørre', 110);

-- Which versions of them a letter was made from, as words: «hjemmel 1, kontakt 3». Empty where there were none, null where nobody noted it.
alter table utgaaendebrev add column passasjer varchar(1000);

create index ix_utgaaendebrev_vedtakspart on utgaaendebrev (vedtakspart, id);
