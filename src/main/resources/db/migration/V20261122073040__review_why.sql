-- Why she answered as she did, where she said so.
alter table review_answer add column why text;
