-- A deed that goes with a gift: its id where it lies on the shelf, and what it is.
alter table season_lock add column beside_id uuid;
alter table season_lock add column beside text;
alter table season_decision add column beside_id uuid;
alter table season_decision add column beside text;
