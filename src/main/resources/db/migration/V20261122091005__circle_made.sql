-- Somebody met became a client that was made for it, and none there was before.
alter table circle_encounter add column made boolean not null default false;
