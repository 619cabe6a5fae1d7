-- A client's open promises in one place: without the state, SQLite would rather look through the open promises of everybody.
create index moment_promise_of_client on moment_promise (practice_id, client_id, state);
-- [jooq ignore start]
drop index moment_promise_by_client;
-- [jooq ignore stop]
