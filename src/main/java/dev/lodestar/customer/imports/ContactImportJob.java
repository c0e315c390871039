package dev.lodestar.customer.imports;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.customer.ContactDraft;
import dev.lodestar.customer.Contacts;
import dev.lodestar.customer.contact.ContactUpsert;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.csv.CsvChunk;
import dev.lodestar.shared.csv.CsvProblem;
import dev.lodestar.shared.imports.ImportCount;
import dev.lodestar.shared.imports.ImportProblems;
import dev.lodestar.shared.jobs.JobHandler;
import dev.lodestar.shared.jobs.JobMessageCode;
import dev.lodestar.shared.jobs.JobState;
import dev.lodestar.shared.jobs.JobStep;
import dev.lodestar.workspace.Uploads;

/** Takes in a file of contacts, some rows a step. */
@ApplicationScoped
class ContactImportJob implements JobHandler<ContactImport> {

    private static final int ROWS_A_STEP = 500;

    private final Uploads uploads;
    private final Contacts contacts;
    private final ImportProblems problems;

    ContactImportJob(Uploads uploads, Contacts contacts, ImportProblems problems) {
        this.uploads = uploads;
        this.contacts = contacts;
        this.problems = problems;
    }

    @Override
    public String kind() {
        return ContactImport.KIND;
    }

    @Override
    public Class<ContactImport> payloadType() {
        return ContactImport.class;
    }

    @Override
    public JobStep step(ContactImport file, JobState soFar) {
        var before = soFar.checkpoint().map(ImportCount::parse).orElse(ImportCount.NONE);
        var chunk = CsvChunk.read(uploads.content(file.uploadId()).bytes(), file.encoding(), before.read(), ROWS_A_STEP);
        var bad = new ArrayList<>(chunk.problems());
        var count = before.plus(store(file.columns(), chunk, bad));
        problems.add(soFar.jobId(), bad);
        var message = count.message(JobMessageCode.CONTACTS_IMPORTED);
        if (chunk.last()) {
            // What the file said is in its rows now; a second copy of people's data is of no use.
            uploads.empty(file.uploadId());
            return JobStep.finished(count.read(), message);
        }
        return JobStep.more(count.read(), file.rows(), count.toString(), message);
    }

    private ImportCount store(ContactColumns columns, CsvChunk chunk, List<CsvProblem> bad) {
        var drafts = new ArrayList<ContactDraft>();
        var lines = new ArrayList<Long>();
        for (var row : chunk.rows()) {
            try {
                drafts.add(columns.draft(row));
                lines.add(row.line());
            } catch (UserErrorException e) {
                bad.add(new CsvProblem(row.line(), e.getMessage()));
            }
        }
        var results = contacts.upsert(drafts);
        for (int i = 0; i < results.size(); i++) {
            var refusal = results.get(i).refusal();
            if (refusal != null) {
                bad.add(new CsvProblem(lines.get(i), refusal));
            }
        }
        return new ImportCount(chunk.size(), count(results, ContactUpsert.Change.ADDED),
                count(results, ContactUpsert.Change.CHANGED),
                count(results, ContactUpsert.Change.UNCHANGED), bad.size());
    }

    private static long count(List<ContactUpsert.Result> results, ContactUpsert.Change change) {
        return results.stream().filter(result -> result.change() == change).count();
    }
}
