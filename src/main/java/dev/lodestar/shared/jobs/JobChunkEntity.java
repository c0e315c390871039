package dev.lodestar.shared.jobs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

import dev.lodestar.shared.BaseEntity;

@Entity
@Table(name = "job_chunk")
class JobChunkEntity extends BaseEntity {

    public UUID jobId;
    public String content;
    public long units;
    public boolean done;
    public int attempts;

    static JobChunkEntity of(UUID jobId, JobChunk chunk) {
        var entity = new JobChunkEntity();
        entity.jobId = jobId;
        entity.content = chunk.content();
        entity.units = chunk.units();
        return entity;
    }

    /** The chunk, held until the end of the transaction; empty while somebody else holds it. */
    static Optional<JobChunkEntity> claim(UUID id) {
        return getEntityManager().createQuery("from JobChunkEntity where id = ?1 and not done", JobChunkEntity.class)
                .setParameter(1, id).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", -2).getResultStream().findFirst();
    }

    /**
     * Puts new chunks in the place of those that are open. The entries of the old ones may be leaving the queue at this moment,
     * so they cannot be added again.
     */
    static List<JobChunkEntity> renewOpen(UUID jobId) {
        var open = JobChunkEntity.<JobChunkEntity> find("jobId = ?1 and not done order by id", jobId)
                .withLock(LockModeType.PESSIMISTIC_WRITE).list();
        var renewed = open.stream().map(old -> of(jobId, new JobChunk(old.content, old.units))).toList();
        open.forEach(JobChunkEntity::delete);
        persist(renewed);
        getEntityManager().flush();
        return renewed;
    }

    static boolean hasOpen(UUID jobId) {
        return count("jobId = ?1 and not done", jobId) > 0;
    }

    static boolean isOpen(UUID id) {
        return count("id = ?1 and not done", id) > 0;
    }

    static long unitsDone(UUID jobId) {
        return getEntityManager()
                .createQuery("select coalesce(sum(c.units), 0) from JobChunkEntity c where c.jobId = ?1 and c.done", Long.class)
                .setParameter(1, jobId).getSingleResult();
    }
}
