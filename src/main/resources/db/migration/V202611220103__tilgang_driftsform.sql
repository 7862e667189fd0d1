-- What a database is for. The demonstration marks its own, so that production refuses it.
create table driftsform (
  navn varchar(40) primary key,
  siden timestamp with time zone not null
);
