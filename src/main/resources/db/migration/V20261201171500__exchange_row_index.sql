-- Most rows bring no appointment and many no moment: those stand in neither index, and need not be written there.
-- [jooq ignore start]
drop index exchange_row_by_moment;
create index exchange_row_by_moment on exchange_row (practice_id, moment_id) where moment_id is not null;
drop index exchange_row_by_appointment;
create index exchange_row_by_appointment on exchange_row (practice_id, appointment_id) where appointment_id is not null;
-- [jooq ignore stop]
