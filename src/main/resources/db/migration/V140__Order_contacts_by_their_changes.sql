create index contact_changed on contact (workspace_id, updated_at, id);
