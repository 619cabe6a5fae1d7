-- An answer follows its client into another that turned out to be the same, and remembers whose it was.
alter table desk_answer add column came_as uuid;
