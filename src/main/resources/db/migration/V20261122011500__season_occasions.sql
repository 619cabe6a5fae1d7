-- A season may be of any occasion: of everybody's, or of one person's or client's own (the subject). Its title and day are
-- kept as they were when it was opened, since a birthday may be corrected and a country's holidays change.
alter table season_season add column subject_id uuid;
alter table season_season add column title varchar(200);
alter table season_season add column on_day date;
drop index season_by_year;
-- [jooq ignore start]
create unique index season_by_year on season_season (practice_id, occasion, in_year) where subject_id is null;
create unique index season_by_subject on season_season (practice_id, occasion, subject_id, in_year) where subject_id is not null;
-- [jooq ignore stop]
