package dev.lodestar.workspace.tenant;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import dev.lodestar.workspace.Workspace;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

@Entity
@Table(name = "workspace")
public class WorkspaceEntity extends PanacheEntityBase {

    @Id
    public UUID id;
    public String name;
    @Version
    public int version;
    public Instant createdAt;
    public Instant updatedAt;

    public Workspace toWorkspace() {
        return new Workspace(id, name, version);
    }
}
