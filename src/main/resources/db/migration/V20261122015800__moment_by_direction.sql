-- Paid moments by client, to find the first; and the others by kind, for what was given before: most moments are work, and neither walks through it.
-- [jooq ignore start]
create index moment_paid_by_client on moment_moment (practice_id, client_id, day)
    where direction = 'paid' and replaced_by is null and struck_at is null and same_money_as is null;
create index moment_unpaid_by_kind on moment_moment (practice_id, kind, client_id, day)
    where direction <> 'paid';
-- [jooq ignore stop]
