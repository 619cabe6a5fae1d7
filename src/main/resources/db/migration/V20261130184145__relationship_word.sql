-- The last day of paid work, by which the list says how often there is any; and since when the user is as personal with a client as she is.
alter table relationship_standing add column last_work date;
alter table client_client add column our_strand_since date;
delete from relationship_picture;
