-- The moment a passed warning left, where it was a boundary of theirs that was crossed.
alter table boundary_pass add column crossing_id uuid;
