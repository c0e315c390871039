package dev.lodestar.example;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.shared.jobs.Job;
import dev.lodestar.shared.jobs.JobStatus;
import dev.lodestar.shared.jobs.Jobs;
import dev.lodestar.workspace.Actors;

/** Fills a workspace with the example, at most once. */
@ApplicationScoped
public class ExampleWorkspaces {

    private static final String ONCE = "example";

    private final Jobs jobs;
    private final Actors actors;

    ExampleWorkspaces(Jobs jobs, Actors actors) {
        this.jobs = jobs;
        this.actors = actors;
    }

    /**
     * Asks for the example. A second request gives the first job: nothing is loaded twice, and what was changed or removed
     * since then stays so. One that failed is taken up again where it stopped.
     */
    @Transactional
    public Job load() {
        var job = jobs.start(ExampleJob.KIND, new ExampleJob.Payload(actors.accountId(), actors.current().name()), ONCE);
        if (job.status() == JobStatus.FAILED || job.status() == JobStatus.CANCELLED) {
            return jobs.retry(job.id());
        }
        return job;
    }
}
