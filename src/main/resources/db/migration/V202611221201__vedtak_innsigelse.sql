-- A party names whom it objects to in its own words; who that is, the unit's leader says where the words do not.
alter table habilitet alter column person drop not null;
alter table habilitet add column omtalt varchar(200);
