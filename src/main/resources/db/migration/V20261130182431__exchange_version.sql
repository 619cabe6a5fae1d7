-- How often its tool has changed what a row says, where it counts (a calendar's SEQUENCE): what is older never changes what is newer.
alter table exchange_draft add column version bigint not null default 0;
alter table exchange_row add column version bigint not null default 0;

-- The line of an earlier import that a row without an id of its own says anew, with what was mended in it.
alter table exchange_draft add column revises uuid;
create index exchange_row_by_moment on exchange_row (practice_id, moment_id);
create index exchange_row_by_appointment on exchange_row (practice_id, appointment_id);

-- How a meeting took place, as its title and place tell.
alter table exchange_draft add column channel varchar(20);
