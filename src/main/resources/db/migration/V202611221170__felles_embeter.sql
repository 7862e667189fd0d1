-- The county governors' offices: like units they are valid for a period, and a closed one names its successor.
-- Names without the word for the office itself, which was another before 2021.
create table embete (
  kode varchar(40) primary key,
  navn varchar(200) not null,
  gyldig_fra date not null,
  gyldig_til date,
  etterfolger varchar(40) references embete (kode)
);

insert into embete (kode, navn, gyldig_fra, gyldig_til, etterfolger) values
  ('ostfoldbuskerudosloakershus', 'Østfold, Buskerud, Oslo og Akershus', date '2024-01-01', null, null),
  ('osloviken', 'Oslo og Viken', date '2019-01-01', date '2023-12-31', 'ostfoldbuskerudosloakershus'),
  ('innlandet', 'Innlandet', date '2019-01-01', null, null),
  ('vestfoldtelemark', 'Vestfold og Telemark', date '2019-01-01', null, null),
  ('agder', 'Agder', date '2019-01-01', null, null),
  ('rogaland', 'Rogaland', date '1970-01-01', null, null),
  ('vestland', 'Vestland', date '2019-01-01', null, null),
  ('moreromsdal', 'Møre og Romsdal', date '1970-01-01', null, null),
  ('trondelag', 'Trøndelag', date '2018-01-01', null, null),
  ('nordland', 'Nordland', date '1970-01-01', null, null),
  ('tromsfinnmark', 'Troms og Finnmark', date '2019-01-01', null, null),
  ('ostfold', 'Østfold', date '1970-01-01', date '2018-12-31', 'osloviken'),
  ('osloakershus', 'Oslo og Akershus', date '1970-01-01', date '2018-12-31', 'osloviken'),
  ('buskerud', 'Buskerud', date '1970-01-01', date '2018-12-31', 'osloviken'),
  ('hedmark', 'Hedmark', date '1970-01-01', date '2018-12-31', 'innlandet'),
  ('oppland', 'Oppland', date '1970-01-01', date '2018-12-31', 'innlandet'),
  ('vestfold', 'Vestfold', date '1970-01-01', date '2018-12-31', 'vestfoldtelemark'),
  ('telemark', 'Telemark', date '1970-01-01', date '2018-12-31', 'vestfoldtelemark'),
  ('austvestagder', 'Aust- og Vest-Agder', date '2016-01-01', date '2018-12-31', 'agder'),
  ('austagder', 'Aust-Agder', date '1970-01-01', date '2015-12-31', 'austvestagder'),
  ('vestagder', 'Vest-Agder', date '1970-01-01', date '2015-12-31', 'austvestagder'),
  ('hordaland', 'Hordaland', date '1970-01-01', date '2018-12-31', 'vestland'),
  ('sognfjordane', 'Sogn og Fjordane', date '1970-01-01', date '2018-12-31', 'vestland'),
  ('sortrondelag', 'Sør-Trøndelag', date '1970-01-01', date '2017-12-31', 'trondelag'),
  ('nordtrondelag', 'Nord-Trøndelag', date '1970-01-01', date '2017-12-31', 'trondelag'),
  ('troms', 'Troms', date '1970-01-01', date '2018-12-31', 'tromsfinnmark'),
  ('finnmark', 'Finnmark', date '1970-01-01', date '2018-12-31', 'tromsfinnmark');
