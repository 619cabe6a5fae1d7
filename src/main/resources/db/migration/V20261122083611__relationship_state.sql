-- Another one whenever a standing is written: what is kept in memory of them holds as long as it stays the same.
alter table relationship_picture add column state uuid;
