-- In the order they are asked for: else SQLite prefers to walk through the whole practice by id.
-- [jooq ignore start]
drop index review_answer_by_client;
create index review_answer_by_client_in_order on review_answer (practice_id, client_id, id);
drop index review_overrule_by_client;
create index review_overrule_by_client_in_order on review_overrule (practice_id, client_id, id);
drop index client_open_matter_by_client;
create index client_open_matter_by_client_in_order on client_open_matter (practice_id, client_id, id);
drop index client_alias_by_client;
create index client_alias_by_client_in_order on client_alias (practice_id, client_id, id);
-- [jooq ignore stop]
