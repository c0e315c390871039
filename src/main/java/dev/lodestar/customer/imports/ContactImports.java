package dev.lodestar.customer.imports;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.customer.ImportContacts;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.csv.CsvEncoding;
import dev.lodestar.shared.csv.CsvException;
import dev.lodestar.shared.csv.CsvReader;
import dev.lodestar.shared.jobs.Job;
import dev.lodestar.shared.jobs.Jobs;
import dev.lodestar.workspace.AuditEvent;
import dev.lodestar.workspace.AuditLog;
import dev.lodestar.workspace.Uploads;

import org.jspecify.annotations.Nullable;

/** Looking into files of contacts, and asking for them to be taken in. */
@ApplicationScoped
public class ContactImports {

    private static final int SHOWN_ROWS = 5;

    private final Uploads uploads;
    private final Jobs jobs;
    private final AuditLog auditLog;

    ContactImports(Uploads uploads, Jobs jobs, AuditLog auditLog) {
        this.uploads = uploads;
        this.jobs = jobs;
        this.auditLog = auditLog;
    }

    /** @throws UserErrorException when the file cannot be read to its end */
    @Transactional
    public ContactFile preview(ContactFileInput input) {
        return read(input.uploadId(), encoding(input.encoding()));
    }

    /**
     * Reads the whole file before anything is taken in, so that a broken one is refused at once and as a whole.
     *
     * @throws UserErrorException when the file cannot be read to its end, or the columns are not in it
     */
    @Transactional
    public Job start(ImportContacts.Input input) {
        var encoding = encoding(input.encoding());
        var upload = uploads.content(input.uploadId());
        var key = HexFormat.of().formatHex(upload.sha256()) + "/" + encoding + "/" + input.columns();
        var known = jobs.find(ContactImport.KIND, key);
        if (known.isPresent()) {
            return known.get();
        }
        var file = read(input.uploadId(), encoding);
        var columns = input.columns() == null ? file.columns() : input.columns();
        try (var csv = CsvReader.open(new ByteArrayInputStream(upload.bytes()), encoding)) {
            var problems = columns.problems(csv.header());
            if (!problems.isEmpty()) {
                throw UserErrorException.invalid(String.join(" ", problems), "input", "columns");
            }
        }
        var job = jobs.start(ContactImport.KIND, new ContactImport(input.uploadId(), encoding, columns, file.total()), key);
        auditLog.record(AuditEvent.of("contacts.imported", "job", job.id()));
        return job;
    }

    private ContactFile read(UUID uploadId, CsvEncoding encoding) {
        var upload = uploads.content(uploadId);
        try (var csv = CsvReader.open(new ByteArrayInputStream(upload.bytes()), encoding)) {
            var shown = new ArrayList<ContactFileRow>();
            var total = new long[1];
            csv.forEach(row -> {
                total[0]++;
                if (shown.size() < SHOWN_ROWS) {
                    shown.add(new ContactFileRow(row.line(), row.values()));
                }
            }, problem -> total[0]++);
            return new ContactFile(csv.header().names(), shown, total[0], ContactColumns.guess(csv.header()));
        } catch (CsvException e) {
            throw UserErrorException.invalid(upload.name() + ": " + e.getMessage(), "input", "uploadId");
        }
    }

    private static CsvEncoding encoding(@Nullable CsvEncoding chosen) {
        return chosen == null ? CsvEncoding.UTF_8 : chosen;
    }
}
