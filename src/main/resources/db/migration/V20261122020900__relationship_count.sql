-- The list counts whom its filters leave, and says what stands out, without reading the rows themselves.
create index relationship_standing_to_count on relationship_standing (practice_id, status, other_than_wanted, drift, tier, kind, last_talk);
