-- Which of the case's deadlines a deviation is about, and why a leader last sent its description back.
alter table henvendelse add column gjelder varchar(40);
alter table henvendelse add column returgrunn varchar(4000);
