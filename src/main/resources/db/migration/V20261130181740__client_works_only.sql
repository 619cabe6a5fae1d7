-- Since when a client keeps it to work by their own page: it holds from that minute, whatever the user has noted of them, until a talk ends it.
alter table client_client add column works_only_since timestamp with time zone;
update client_client set works_only_since = (
    select min(portal_no.since) from portal_no
    where portal_no.practice_id = client_client.practice_id and portal_no.client_id = client_client.id
        and portal_no.lifted_at is null and portal_no.sort in ('personal', 'objection')
);
