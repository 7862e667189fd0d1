-- Held by the node that prepares the database at start, so that nodes that start at once do it one after the other.
create table startlaas (
  id integer primary key
);
insert into startlaas (id) values (1);
