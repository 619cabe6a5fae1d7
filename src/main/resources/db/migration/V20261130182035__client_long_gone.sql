-- Whether the work with a client is so long past, and nothing else left, that no season asks for a card: followed like the status.
alter table client_client add column long_gone boolean not null default false;
-- Days of paid work are counted anew: what was kept of the standings is read again at the next look.
delete from relationship_picture;
