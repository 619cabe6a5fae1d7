-- A season of a client's own day follows the client into another that turned out to be the same, and remembers whose it was.
alter table season_season add column came_as uuid;
