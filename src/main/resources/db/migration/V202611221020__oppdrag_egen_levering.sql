-- The plan may say that a part is delivered for itself, or that it is not; null lets its deadline decide.
alter table oppdragsdel add column egen_levering boolean;
