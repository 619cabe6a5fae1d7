-- That somebody said thank you for what they were given, as the moment it became.
alter table season_decision add column thanks_id uuid;
