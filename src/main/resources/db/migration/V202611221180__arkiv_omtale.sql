-- Which other cases a version of a document tells of. When one of them is restricted later, whoever may not see it may not open it.
create table dokumentomtale (
  dokument_id bigint not null,
  nr integer not null,
  saksnummer varchar(11) not null references sak (saksnummer),
  primary key (dokument_id, nr, saksnummer),
  foreign key (dokument_id, nr) references dokumentversjon (dokument_id, nr)
);
