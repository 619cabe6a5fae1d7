-- Until when an answer holds, where she said so: work that is paused until a day.
alter table review_answer add column until_day date;
