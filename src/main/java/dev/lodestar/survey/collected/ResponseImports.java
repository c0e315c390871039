package dev.lodestar.survey.collected;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.csv.CsvEncoding;
import dev.lodestar.shared.csv.CsvException;
import dev.lodestar.shared.csv.CsvProblem;
import dev.lodestar.shared.csv.CsvReader;
import dev.lodestar.shared.jobs.Job;
import dev.lodestar.shared.jobs.Jobs;
import dev.lodestar.survey.Survey;
import dev.lodestar.survey.Surveys;
import dev.lodestar.survey.questionnaire.SurveyEntity;
import dev.lodestar.survey.questionnaire.model.QuestionnaireProblem;
import dev.lodestar.workspace.AuditEvent;
import dev.lodestar.workspace.AuditLog;
import dev.lodestar.workspace.Uploads;

import org.jspecify.annotations.Nullable;

/** Looking into files of responses that were collected elsewhere, and asking for them to be taken in. */
@ApplicationScoped
public class ResponseImports {

    private static final int SHOWN_ROWS = 5;
    private static final int LOOKED_AT_ROWS = 1_000;

    /** A survey of a file, and the job that fills it. */
    public record Started(Survey survey, @Nullable Job job) {
    }

    private final Uploads uploads;
    private final Surveys surveys;
    private final Jobs jobs;
    private final AuditLog auditLog;

    ResponseImports(Uploads uploads, Surveys surveys, Jobs jobs, AuditLog auditLog) {
        this.uploads = uploads;
        this.surveys = surveys;
        this.jobs = jobs;
        this.auditLog = auditLog;
    }

    /** @throws UserErrorException when the first rows of the file cannot be read */
    @Transactional
    public ResponseFile preview(UUID uploadId, @Nullable CsvEncoding chosen) {
        var upload = uploads.content(uploadId);
        try (var csv = CsvReader.open(new ByteArrayInputStream(upload.bytes()), encoding(chosen))) {
            var rows = ImportCheck.firstRows(csv, LOOKED_AT_ROWS, new ArrayList<CsvProblem>());
            var shown = rows.stream().limit(SHOWN_ROWS).map(row -> new ResponseFileRow(row.line(), row.values())).toList();
            return new ResponseFile(String.valueOf(csv.delimiter()), new ColumnGuesser(csv.header(), rows).guess(), shown,
                    rows.size());
        } catch (CsvException e) {
            throw unreadable(upload.name(), e);
        }
    }

    /**
     * Reads the whole file for its questions, publishes them, and asks for the rows to be taken in. The same file with the same
     * mapping gives the survey and the job it gave before.
     *
     * @throws UserErrorException when the file cannot be read to its end, or the mapping does not fit it
     */
    @Transactional
    public Started start(ImportResponses.Input input) {
        var upload = uploads.content(input.uploadId());
        var encoding = encoding(input.encoding());
        var key = key(upload.sha256(), encoding, input.mapping());
        var known = SurveyEntity.findByImportKey(key);
        if (known.isPresent()) {
            return new Started(known.get().toSurvey(), jobs.find(ResponseImport.KIND, key).orElse(null));
        }
        var check = check(upload, encoding, input.mapping());
        var version = surveys.createImported(input.title(), check.questionnaire(), key);
        var job = jobs.start(ResponseImport.KIND,
                new ResponseImport(input.uploadId(), encoding, input.mapping(), Boolean.TRUE.equals(input.incentivised()),
                        version.surveyId, version.id, check.rows() + check.problems().size()),
                key);
        auditLog.record(AuditEvent.of("responses.imported", "survey", version.surveyId).with("people", check.people()));
        return new Started(Surveys.require(version.surveyId).toSurvey(), job);
    }

    private ImportCheck check(Uploads.Content upload, CsvEncoding encoding, ResponseMapping mapping) {
        ImportCheck check;
        try {
            check = ImportCheck.of(upload.bytes(), encoding, mapping);
        } catch (CsvException e) {
            throw unreadable(upload.name(), e);
        } catch (MappingMismatchException e) {
            throw UserErrorException.invalid(e.getMessage(), "input", "mapping");
        }
        var problems = surveys.problems(check.questionnaire());
        if (!problems.isEmpty()) {
            throw UserErrorException.invalid("The column \"%s\" makes no such question: %s".formatted(
                    input(mapping, problems.get(0)), problems.get(0).message()), "input", "mapping", "questions");
        }
        return check;
    }

    private static String input(ResponseMapping mapping, QuestionnaireProblem problem) {
        return mapping.questions().get(Integer.parseInt(problem.path().get(1))).column();
    }

    private static UserErrorException unreadable(String name, CsvException cause) {
        return UserErrorException.invalid(name + ": " + cause.getMessage(), "input", "uploadId");
    }

    private static String key(byte[] sha256, CsvEncoding encoding, ResponseMapping mapping) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(sha256);
            return HexFormat.of().formatHex(digest.digest((encoding + " " + mapping).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static CsvEncoding encoding(@Nullable CsvEncoding chosen) {
        return chosen == null ? CsvEncoding.UTF_8 : chosen;
    }
}
