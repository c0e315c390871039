package dev.lodestar.survey.collected;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.customer.ContactDraft;
import dev.lodestar.customer.Contacts;
import dev.lodestar.shared.csv.CsvChunk;
import dev.lodestar.shared.csv.CsvProblem;
import dev.lodestar.shared.imports.ImportCount;
import dev.lodestar.shared.imports.ImportProblems;
import dev.lodestar.shared.jobs.JobHandler;
import dev.lodestar.shared.jobs.JobMessageCode;
import dev.lodestar.shared.jobs.JobState;
import dev.lodestar.shared.jobs.JobStep;
import dev.lodestar.shared.text.CleanText;
import dev.lodestar.survey.questionnaire.SurveyVersionEntity;
import dev.lodestar.survey.questionnaire.model.Questionnaire;
import dev.lodestar.workspace.Uploads;

/** Takes in a file of responses, some rows a step. */
@ApplicationScoped
class ResponseImportJob implements JobHandler<ResponseImport> {

    private static final int ROWS_A_STEP = 250;

    private final Uploads uploads;
    private final Contacts contacts;
    private final ImportProblems problems;
    private final ImportedResponses responses;

    ResponseImportJob(Uploads uploads, Contacts contacts, ImportProblems problems, ImportedResponses responses) {
        this.uploads = uploads;
        this.contacts = contacts;
        this.problems = problems;
        this.responses = responses;
    }

    @Override
    public String kind() {
        return ResponseImport.KIND;
    }

    @Override
    public Class<ResponseImport> payloadType() {
        return ResponseImport.class;
    }

    @Override
    public JobStep step(ResponseImport file, JobState soFar) {
        var before = soFar.checkpoint().map(ImportCount::parse).orElse(ImportCount.NONE);
        var chunk = CsvChunk.read(uploads.content(file.uploadId()).bytes(), file.encoding(), before.read(), ROWS_A_STEP);
        var bad = new ArrayList<>(chunk.problems());
        var questionnaire = SurveyVersionEntity.get(file.versionId()).questionnaire;
        var count = before
                .plus(responses.store(file.target(), questionnaire, matched(file, questionnaire, chunk, bad), bad,
                        chunk.size()));
        problems.add(soFar.jobId(), bad);
        var message = count.message(JobMessageCode.RESPONSES_IMPORTED);
        if (chunk.last()) {
            // What the file said is in its rows now; a second copy of people's data is of no use.
            uploads.empty(file.uploadId());
            return JobStep.finished(count.read(), message);
        }
        return JobStep.more(count.read(), file.rows(), count.toString(), message);
    }

    private List<MatchedResponse> matched(ResponseImport file, Questionnaire questionnaire, CsvChunk chunk,
            List<CsvProblem> bad) {
        var reader = new ImportRowReader(file.mapping(), questionnaire);
        var read = new ArrayList<ImportedResponse>();
        for (var row : chunk.rows()) {
            try {
                read.add(reader.read(row));
            } catch (UnreadableRow e) {
                bad.add(new CsvProblem(row.line(), e.getMessage()));
            }
        }
        var matches = contacts.matchAll(read.stream().map(row -> draft(file.mapping(), row)).toList());
        var matched = new ArrayList<MatchedResponse>();
        for (int i = 0; i < read.size(); i++) {
            var match = matches.get(i);
            if (match.contact() == null) {
                bad.add(new CsvProblem(read.get(i).line(), Objects.requireNonNull(match.refusal())));
            } else {
                matched.add(new MatchedResponse(read.get(i), match.contact()));
            }
        }
        return matched;
    }

    /** The key carries the source's name: the person 7 of one source is not the person 7 of another. */
    private static ContactDraft draft(ResponseMapping mapping, ImportedResponse row) {
        var person = row.person();
        boolean byAddress = person.email() != null && Objects.equals(mapping.person().email(), mapping.person().key());
        return new ContactDraft(byAddress ? null : CleanText.line(mapping.source()) + ":" + person.key(), person.email(),
                person.name(), null, person.account(), person.buyingRole());
    }
}
