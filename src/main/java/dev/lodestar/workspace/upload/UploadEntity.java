package dev.lodestar.workspace.upload;

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
}
