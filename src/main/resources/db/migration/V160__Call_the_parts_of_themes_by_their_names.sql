-- Names that say what is stored; every row stays as it is.
alter table theme_book rename to theme_edit_log;
alter table theme_identity rename column book_id to edit_log_id;
alter index theme_identity_book rename to theme_identity_edit_log;
alter table theme_topic rename column book_id to edit_log_id;
alter table theme_edit rename column book_id to edit_log_id;

alter table theme rename column middle to centroid;
alter table theme rename column found_middle to found_centroid;

alter table theme_run rename column cut_from to reclustered_from;
alter table theme_topic rename column cut_from to reclustered_from;

alter table theme_idea rename column echo_of to duplicate_of;
alter table theme_statement rename column arrived_at to added_at;
alter table theme_asked rename column arrived_at to added_at;
alter table theme_arrival rename to theme_pending_assignment;

alter index theme_idea_echo rename to theme_idea_duplicate;
alter index theme_idea_arrived rename to theme_idea_added;
alter index theme_statement_arrived_once rename to theme_statement_added_once;
alter index theme_asked_arrived rename to theme_asked_added;
