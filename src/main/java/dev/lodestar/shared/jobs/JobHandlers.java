package dev.lodestar.shared.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The kinds of work, and what each job is about. */
@ApplicationScoped
class JobHandlers {

    private final Instance<JobHandler<?>> handlers;
    private final ObjectMapper json;

    JobHandlers(@Any Instance<JobHandler<?>> handlers, ObjectMapper json) {
        this.handlers = handlers;
        this.json = json;
    }

    JobStep step(JobEntity job) {
        return step(of(job.kind), job);
    }

    void chunk(JobEntity job, String content) {
        chunk(of(job.kind), job, content);
    }

    private <P> JobStep step(JobHandler<P> handler, JobEntity job) {
        return handler.step(payload(handler, job), job.state());
    }

    private <P> void chunk(JobHandler<P> handler, JobEntity job, String content) {
        handler.chunk(payload(handler, job), content);
    }

    private <P> P payload(JobHandler<P> handler, JobEntity job) {
        try {
            return json.treeToValue(job.payload, handler.payloadType());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The payload of the job " + job.id + " cannot be read", e);
        }
    }

    private JobHandler<?> of(String kind) {
        return handlers.stream().filter(handler -> handler.kind().equals(kind)).findFirst().orElseThrow(
                () -> new IllegalStateException("This version of the program knows no job of the kind " + kind));
    }
}
