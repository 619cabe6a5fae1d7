-- When someone agreed that a fact of health, faith and the like is kept.
alter table client_fact add column agreed_on date;
