-- Evidence has a stance; a statement stands on a side of its theme.
alter table theme_idea rename column stance to side;
