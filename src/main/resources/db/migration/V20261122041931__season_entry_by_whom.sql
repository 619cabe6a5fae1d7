-- What was decided for someone in any year is found without reading everybody's.
create index season_entry_by_whom on season_entry (practice_id, subject_id);
