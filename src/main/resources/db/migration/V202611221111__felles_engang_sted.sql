-- Where a form led is kept as well: an address may carry every filter of a list.
alter table engangskall alter column sted set data type varchar(2000);
