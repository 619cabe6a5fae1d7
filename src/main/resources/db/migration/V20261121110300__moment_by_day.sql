-- For what happened on this day of earlier years.
create index moment_by_day on moment_moment (practice_id, day);
