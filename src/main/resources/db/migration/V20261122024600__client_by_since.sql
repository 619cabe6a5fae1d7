-- Whose anniversary it is: those who are with us since a day, and those of whom that is not said.
create index client_by_since on client_client (practice_id, since, id);
