package dev.lodestar.workspace.upload;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import dev.lodestar.shared.BaseEntity;

@Entity
@Table(name = "upload")
public class UploadEntity extends BaseEntity {

    public String name;
    public long sizeBytes;
    public byte[] sha256;
    public byte[] content;

    /** The name of a file. */
    record Named(UUID id, String name) {
    }

    /** The files in which these bytes occur somewhere. */
    static List<UUID> idsHolding(byte[] bytes) {
        return getSession().createNativeQuery("select id from upload where position(:bytes in content) > 0", UUID.class)
                .setParameter("bytes", bytes).getResultList();
    }

    static List<Named> names() {
        return find("select id, name from UploadEntity").project(Named.class).list();
    }
}
