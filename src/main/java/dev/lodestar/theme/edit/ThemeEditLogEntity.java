package dev.lodestar.theme.edit;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import dev.lodestar.shared.BaseEntity;

/** Counts the searches and the edits of one topic, so that both have an order. */
@Entity
@Table(name = "theme_edit_log")
class ThemeEditLogEntity extends BaseEntity {

    public String topicKey;
    public int searches;
    public int edits;
}
