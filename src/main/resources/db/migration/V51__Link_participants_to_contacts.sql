alter table participant add foreign key (workspace_id, contact_id) references contact (workspace_id, id);
