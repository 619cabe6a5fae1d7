-- Each order of the list holds what the list is sifted by, so that a page in its midst is found without reading the rows before it.
drop index relationship_standing_by_name;
drop index relationship_standing_by_revenue;
drop index relationship_standing_by_talk;
create index relationship_standing_by_name on relationship_standing (practice_id, sort_name, client_id, status, tier, kind, other_than_wanted, last_talk);
create index relationship_standing_by_revenue on relationship_standing (practice_id, revenue_minor desc, sort_name, client_id, status, tier, kind, other_than_wanted, last_talk);
create index relationship_standing_by_talk on relationship_standing (practice_id, last_talk desc, sort_name, client_id, status, tier, kind, other_than_wanted);
