-- When the other party was told of a complaint: whoever gets the preparation back finds what was answered.
alter table klage add column motpart_varslet date;
