-- What a deed takes of her own time, in quarters of an hour; nothing where that of the idea it was at first still holds.
alter table season_idea add column quarters integer;
