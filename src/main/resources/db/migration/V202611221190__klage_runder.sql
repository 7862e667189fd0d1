-- A complaint's outcome is told when it is decided, no longer when its case ends; and one that is opened again begins a new round, in
-- which the same letter can come anew and the earlier outcome counts only as of before.
alter table klage add column fortalt boolean default false not null;
alter table klage add column omgang integer default 1 not null;
alter table klagesvar add column omgang integer default 1 not null;
alter table klagesvar drop constraint uk_klagesvar;
alter table klagesvar add constraint uk_klagesvar unique (saksnummer, omgang, kilde);
alter table klageavgjorelse add column opphevet timestamp with time zone;

-- Until now the end of the case told of it.
update klage set fortalt = true
where utfall is not null and exists (select 1 from sak s where s.saksnummer = klage.saksnummer and not s.aapen);

update klage set omgang = 1 + (select count(*) from sakshendelse h where h.saksnummer = klage.saksnummer and h.type = 'SAK_GJENAAPNET');
update klagesvar set omgang = 1 + (select count(*) from sakshendelse h
  where h.saksnummer = klagesvar.saksnummer and h.type = 'SAK_GJENAAPNET' and h.registrert <= klagesvar.registrert);

update klageavgjorelse set opphevet = (select min(h.registrert) from sakshendelse h
  where h.saksnummer = klageavgjorelse.saksnummer and h.type = 'SAK_GJENAAPNET' and h.registrert >= klageavgjorelse.registrert);
update klageavgjorelse set opphevet = (select s.avsluttet from sak s where s.saksnummer = klageavgjorelse.saksnummer)
where opphevet is null and exists (select 1 from sak s
  where s.saksnummer = klageavgjorelse.saksnummer and s.utfall in ('FEILREGISTRERT', 'SLATT_SAMMEN'));

create index ix_klage_klager on klage (klager);
create index ix_klage_vedtakspart on klage (vedtakspart);
create index ix_klage_vedtakssak on klage (vedtakssak);
create index ix_klage_avgjorelse on klage (avgjorelse);
