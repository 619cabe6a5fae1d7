-- Whose addresses these are: without it every person asked for costs a walk through all names of the practice.
create index client_alias_by_person on client_alias (practice_id, person_id, kind, id);
